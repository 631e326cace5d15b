using Rapporteur.Knowledge;
using Rapporteur.Knowledge.Petrarch;
using Rapporteur.Language;

namespace Rapporteur.Training.Petrarch;

/// <summary>
/// Codes PETRARCH's unit-test records with our parser and coder and the dictionaries that the records are written for, which stand in place
/// of our actors, roles and verbs; grammar words, times and ontology are ours.
/// </summary>
internal sealed class RecordRun : IDisposable
{
    private static readonly string[] Dictionaries = ["PETR.Validate.actors.txt", "PETR.Validate.agents.txt", "PETR.Validate.verbs.txt"];

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("rapporteur-records-");
    private readonly string _records;
    private readonly Reader _reader;

    /// <summary>Imports the dictionaries and makes a reader of them.</summary>
    /// <param name="dictionaries">The folder of the dictionaries and records.</param>
    /// <param name="models">The folder of the models.</param>
    /// <param name="knowledge">The folder of our knowledge.</param>
    public RecordRun(string dictionaries, string models, string knowledge)
    {
        _records = Path.Combine(dictionaries, "PETR.UnitTest.records.xml");
        PetrarchDictionaries.Import(Dictionaries.Select(d => Path.Combine(dictionaries, d)), _folder.FullName, knowledge, _ => { });
        var layers = new KnowledgeSources([KnowledgeLayer.Shipped(knowledge, isGrammarOnly: true), KnowledgeLayer.Open(_folder.FullName)]);
        _reader = new Reader(Task.FromResult(EnglishPipeline.Load(models)), layers.Compile());
    }

    /// <summary>Codes every record.</summary>
    public IEnumerable<RecordResult> Results()
    {
        foreach (var record in UnitRecords.Read(_records))
        {
            var events = _reader.Read(new Story { Id = record.Id, Text = record.Text, Published = record.Date }).Events;
            yield return new RecordResult(record, [.. events.SelectMany(CodingsOf).Where(c => !record.NeedsDyad || IsDyad(c)).Distinct()]);
        }
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private static bool IsDyad(Coding coding) => coding.Source != Coding.Nobody && coding.Target != Coding.Nobody;

    private static IEnumerable<Coding> CodingsOf(Event found) =>
        from source in Codes(found.Sources) from target in Codes(found.Targets) where source != target || source == Coding.Nobody select new Coding(source, target, found.Cameo);

    private static List<string> Codes(IReadOnlyList<ActorReference> actors)
    {
        // A name that stands for several actors has all their codes.
        var codes = actors.SelectMany(a => (a.Code ?? Coding.Nobody).Split('/')).Distinct().ToList();
        return codes.Count > 0 ? codes : [Coding.Nobody];
    }
}
