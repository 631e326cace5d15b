using Rapporteur.Knowledge;

namespace Rapporteur.Places.Tests;

/// <summary>The knowledge that ships, loaded once, and what it is checked against.</summary>
internal static class Shipped
{
    private static readonly Lazy<World> LazyWorld = new(() => World.Load(ProjectFolder.Knowledge));

    public static World World => LazyWorld.Value;

    /// <summary>The state of a code.</summary>
    public static Country State(string code) => World.CountryOf(code) ?? throw new InvalidOperationException($"{code} is no state of countries.tsv");

    /// <summary>The place of a name in a state.</summary>
    public static Location Place(string name, string country) => World.Places.First(p => p.Name == name && p.Country == country);

    /// <summary>The lines of a reference file beside the tests, without its comments and its header.</summary>
    public static IEnumerable<string[]> Reference(string name) =>
        File.ReadLines(Path.Combine(ProjectFolder.Root, "test", "Rapporteur.Places.Tests", "Data", name)).Where(l => l[0] != '#').Skip(1).Select(l => l.Split('\t'));
}
