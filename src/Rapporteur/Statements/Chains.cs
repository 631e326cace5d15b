namespace Rapporteur.Statements;

/// <summary>
/// Drafts to statements: who passes words on is whoever the sentence names as quoting them, then the speakers of the statements in whose
/// content they stand, the outermost last.
/// </summary>
internal static class Chains
{
    private const int LongestChain = 4;

    public static List<Statement> Build(List<Draft> drafts, Quotations quotations)
    {
        drafts = WithoutImagined(drafts);
        var outer = Nesting.Of(drafts);
        var statements = new List<Statement>(drafts.Count);
        for (var i = 0; i < drafts.Count; i++)
        {
            var draft = drafts[i];
            statements.Add(new Statement
            {
                Id = $"s{i + 1}",
                Speaker = draft.Speaker,
                Via = Via(drafts, outer, i),
                OuterId = outer[i] < 0 ? null : $"s{outer[i] + 1}",
                Cue = draft.Cue,
                Content = draft.Content,
                Quotes = [.. draft.Content.SelectMany(quotations.Within)],
                Kind = KindOf(draft, quotations),
                Sentence = draft.Sentence,
            });
        }

        return statements;
    }

    /// <summary>Within what somebody says, what others would or should say is not told to be said.</summary>
    private static List<Draft> WithoutImagined(List<Draft> drafts)
    {
        var outer = Nesting.Of(drafts);
        return [.. drafts.Where((d, i) => !d.IsUnasserted || outer[i] < 0)];
    }

    private static List<ActorReference> Via(List<Draft> drafts, int[] around, int index)
    {
        var via = new List<ActorReference>();
        var at = drafts[index];
        if (at.Reporter is not null) via.Add(at.Reporter);
        while (via.Count < LongestChain && around[index] is var outer and >= 0)
        {
            if (drafts[outer].Speaker is { } speaker && speaker.ActorId != at.Speaker?.ActorId) via.Add(speaker);
            if (drafts[outer].Reporter is { } reporter) via.Add(reporter);
            (index, at) = (outer, drafts[outer]);
        }

        return via;
    }

    private static string KindOf(Draft draft, Quotations quotations)
    {
        var quoted = draft.Content.SelectMany(quotations.Within).Sum(static q => q.Length);
        const int marks = 4;
        return quoted == 0 ? "indirect" : quoted + marks * draft.Content.Count >= draft.Length ? "direct" : "mixed";
    }
}
