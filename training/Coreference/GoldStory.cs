namespace Rapporteur.Training.Coreference;

/// <summary>A document of the treebank as a story with its gold mentions.</summary>
/// <param name="Story">The text as it is read.</param>
/// <param name="Mentions">All mentions.</param>
internal sealed record GoldStory(Story Story, List<GoldMention> Mentions)
{
    private static readonly string[] Types = ["person", "organization", "place"];

    /// <summary>The entities that are persons, organisations or places and have a name somewhere in the document.</summary>
    public HashSet<string> Named() =>
        [.. Mentions.GroupBy(m => m.Entity).Where(g => g.Any(m => m.IsName) && Types.Contains(g.First().Type)).Select(g => g.Key)];
}
