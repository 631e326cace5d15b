using LinqToDB;
using Rapporteur.Records.Data;

namespace Rapporteur.Records.Asking;

/// <summary>Finds the sentences that items stand in.</summary>
internal static class EvidenceReader
{
    public static IReadOnlyDictionary<long, Evidence> Of(StoreDb db, IReadOnlyCollection<IStoredItem> items)
    {
        var numbers = items.Select(static i => i.Story).Distinct().ToList();
        var stories = db.Stories.Where(s => numbers.Contains(s.Id)).Select(static s => new { s.Id, s.StoryId, s.Title, s.Text }).ToDictionary(static s => s.Id);
        var evidence = new Dictionary<long, Evidence>(items.Count);
        foreach (var story in items.GroupBy(static i => i.Story))
        {
            if (!stories.TryGetValue(story.Key, out var text)) continue;
            var (first, end) = (ItemKey.First(story.Key), ItemKey.First(story.Key + 1));
            var sentences = db.Sentences.Where(s => s.Id >= first && s.Id < end).OrderBy(static s => s.Id).ToList();
            foreach (var item in story)
            {
                var sentence = sentences.FindLast(s => s.StartAt <= item.StartAt);
                var words = sentence is null || sentence.EndAt > text.Text.Length ? "" : StoredText.OneLine(text.Text.AsSpan(sentence.StartAt, sentence.EndAt - sentence.StartAt));
                evidence[item.Id] = new Evidence(text.StoryId, text.Title, words);
            }
        }

        return evidence;
    }
}
