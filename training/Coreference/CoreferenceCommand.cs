using Rapporteur.Language;

namespace Rapporteur.Training.Coreference;

/// <summary>
/// <c>coreference GUM.conllu… [--documents GUM_news] [--models FOLDER] [--knowledge FOLDER] [--errors yes]</c>: reads the documents from raw text and scores how
/// their named persons, organisations and places are joined.
/// </summary>
internal static class CoreferenceCommand
{
    public static int Run(string[] arguments)
    {
        var options = new Options(arguments);
        var reader = new Reader(EnglishPipeline.Load(options.Text("models", "models")), options.Text("knowledge", "knowledge"));
        foreach (var path in options.Plain)
        {
            var score = new CoreferenceScore();
            foreach (var gold in GoldStoryReader.Read(path, options.Text("documents", "GUM_news")))
            {
                var record = reader.Read(gold.Story);
                score.Add(gold, record);
                if (options.Text("errors", "no") == "yes") Show(gold, record);
            }

            Console.WriteLine($"{Path.GetFileName(path)} {score}");
        }

        return 0;
    }

    /// <summary>Prints each named entity's mentions with the actor that the record gives the words.</summary>
    private static void Show(GoldStory gold, Record record)
    {
        Console.WriteLine($"== {gold.Story.Id}");
        var named = gold.Named();
        foreach (var cluster in gold.Mentions.Where(m => named.Contains(m.Entity)).GroupBy(m => m.Entity).Where(g => g.Count() > 1))
        {
            var words = cluster.Select(m => $"{m.Span.Of(gold.Story.Text)}={string.Join('/', record.Mentions.Where(r => r.Span.Contains(m.Head) && (m.Span.Contains(r.Span) || r.Span.Contains(m.Span))).Select(r => r.ActorId ?? "-").Distinct())}");
            Console.WriteLine($"  {cluster.Key} {cluster.First().Type}: {string.Join(" | ", words)}");
        }
    }
}
