using System.Globalization;
using Rapporteur.Knowledge;

namespace Rapporteur.Training.Petrarch;

/// <summary><c>agreement</c>: compares our people with the field's dictionaries and prints the rate and every difference.</summary>
internal static class AgreementCommand
{
    private static readonly string[] Dictionaries = ["Phoenix.Countries.actors.txt", "Phoenix.International.actors.txt"];

    public static int Run(string[] arguments)
    {
        var options = new Options(arguments);
        var knowledge = options.Text("knowledge", "knowledge");
        var folder = options.Text("dictionaries", "../shared/data/petrarch");
        var theirs = DictionaryPeople.Read(Dictionaries.Select(f => Path.Combine(folder, f)), knowledge);
        var agreement = Agreement.Of(World.Load(knowledge), theirs);
        var notes = AgreementNote.Read(options.Text("notes", "training/Petrarch/agreement-notes.tsv"));
        foreach (var difference in agreement.Differences.OrderBy(d => d.Name, StringComparer.Ordinal).ThenBy(d => d.First))
        {
            var note = notes.Find(n => n.Fits(difference));
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{difference.Name}\t{difference.First:yyyy-MM}\t{difference.Last:yyyy-MM}\t{difference.Months}\t{difference.Ours}\t{difference.Theirs}\t{note?.Right ?? "unread"}\t{note?.Why}"));
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"persons {agreement.Persons} months {agreement.Months} raw {agreement.Raw:F4} read {agreement.Read(notes):F4}"));
        return 0;
    }
}
