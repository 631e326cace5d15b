namespace Rapporteur.Knowledge.Tests;

/// <summary>Asks a world by name.</summary>
internal static class Names
{
    /// <summary>What the whole of a text names; empty where it is no name.</summary>
    public static NameEntry[] Of(World world, string text)
    {
        var words = new List<NameWord>();
        NameIndex.Split(text, words);
        return words.Count > 0 && world.Names.TryMatch(text, words, 0, out var end, out var entries) && end == words.Count ? entries : [];
    }

    /// <summary>The one thing that a text names.</summary>
    public static T One<T>(World world, string text)
        where T : Entity => Of(world, text).Select(e => e.Entity).OfType<T>().Single();
}
