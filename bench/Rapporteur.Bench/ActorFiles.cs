using System.Globalization;
using System.Text;

namespace Rapporteur.Bench;

/// <summary>Writes knowledge of any size: people and organisations that nobody knows, the same for each run.</summary>
internal static class ActorFiles
{
    private static readonly string[] Syllables = ["ka", "ro", "mi", "tan", "el", "dor", "vi", "sha", "lu", "ben", "zo", "qar", "ni", "fa", "hul", "per", "os", "ti", "gra", "mol"];

    /// <summary>Writes a folder with two people to each organisation.</summary>
    public static int Write(int count, string folder)
    {
        var random = new Random(1990);
        Directory.CreateDirectory(Path.Combine(folder, "people"));
        using var people = File.CreateText(Path.Combine(folder, "people", "made-up.tsv"));
        using var organisations = File.CreateText(Path.Combine(folder, "organisations.tsv"));
        people.WriteLine("name\tnames\tgender\tcountry\trole\toffice\tfrom\tto");
        organisations.WriteLine("name\tnames\tkind\tcountry\trole\tcode\tfrom\tto");
        for (var i = 0; i < count; i++)
        {
            if (i % 3 == 2)
                organisations.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Name(random, 2)} {Name(random, 2)} Front\t{Name(random, 3)} Movement;F{i}\tparty\tKEN\tPTY\t\t\t"));
            else
                people.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Name(random, 2)} {Name(random, 3)}\t{Name(random, 2)} {Name(random, 3)}\tm\tKEN\tGOV\tminister of {Name(random, 2)}\t{1990 + i % 30}\t{1995 + i % 30}"));
        }

        return 0;
    }

    private static string Name(Random random, int syllables)
    {
        var name = new StringBuilder();
        for (var i = 0; i < syllables; i++) name.Append(Syllables[random.Next(Syllables.Length)]);
        name[0] = char.ToUpperInvariant(name[0]);
        return name.ToString();
    }
}
