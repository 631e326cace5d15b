using Rapporteur.Events;
using Rapporteur.Knowledge;
using Rapporteur.Knowledge.Layers;
using Rapporteur.Language;
using Xunit;

namespace Rapporteur.Tests.Events;

/// <summary>Each line of aspect.tsv finds the act that its verb carries in its own example, and that act is read with the line's effect.</summary>
public sealed class AspectExampleTests
{
    [Fact]
    public void Every_example_shows_the_effect_on_the_act_within()
    {
        var missed = new List<string>();
        var lines = 0;
        foreach (var row in TsvFile.Read(Path.Combine(Reading.Verbs, "aspect.tsv"), "aspect.tsv", FactSchema.Of(FactKind.Aspect)))
        {
            lines++;
            if (Problem(row) is { } problem) missed.Add($"aspect.tsv:{row.Line}  {row[0]}  {row[1]}  «{row[2]}» {problem}");
        }

        Assert.True(lines > 0, "aspect.tsv holds no patterns");
        Assert.True(missed.Count == 0, $"{missed.Count} of {lines} examples are read otherwise:\n{string.Join('\n', missed)}");
    }

    private static string? Problem(TsvRow row)
    {
        var events = Reading.Of(row[2]).Events;
        // A status other than the usual one comes from nothing but the carrier, however the grammar took it.
        if (row[1] != "actual" && events.Any(e => EffectOf(e.Status, e.Negated) == row[1])) return null;
        var document = Reading.English.Analyze(row[2]);
        var frames = new Frames(document, Reading.Reader.World.Words);
        var matcher = new PatternMatcher(document, frames, Reading.Reader.World.Words["quantity"], static _ => false, static _ => false);
        if (Find(document, matcher, $"aspect.tsv:{row.Line}") is not { Inner: var inner, Head: var head }) return "the line is not found";
        var (status, negated) = new StatusReader(Reading.Reader.World.Words, Reading.Book, document, frames, matcher).Of(inner);
        if (EffectOf(status, negated) != row[1]) return $"reads '{document.Words[inner].Form}' as {EffectOf(status, negated)}";
        // "Began talks" is one act, told by the verb.
        return events.Any(e => IsUnder(document, e.Trigger, inner) || e.Trigger.Start == document.Words[head].Start) ? null : "gives no event for " + document.Words[inner].Form;
    }

    private static Match? Find(Document document, PatternMatcher matcher, string origin)
    {
        for (var t = 0; t < document.Count; t++)
        {
            var form = LemmaSet.Lower(document.Words[t].Form);
            var patterns = Reading.Book.Aspects.OfParticiple(form).Concat(Reading.Book.Aspects.Of(LemmaSet.Lower(document.Words[t].Lemma), form));
            foreach (var pattern in patterns.Where(p => p.Origin == origin))
                if (matcher.Try(pattern, t) is { Inner: >= 0 } match) return match;
        }

        return null;
    }

    private static string EffectOf(EventStatus status, bool negated) => (status, negated) switch
    {
        (EventStatus.Actual, true) => "failed",
        (EventStatus.Actual, false) => "actual",
        (EventStatus.Planned, _) => "planned",
        (EventStatus.CalledFor, _) => "called-for",
        _ => "possible",
    };

    /// <summary>Whether a word is the act or hangs beneath it ("began a series of attacks").</summary>
    private static bool IsUnder(Document document, Span trigger, int act)
    {
        for (var t = 0; t < document.Count; t++)
        {
            if (document.Words[t].Start != trigger.Start) continue;
            for (var at = t; at >= 0; at = document.Words[at].Head)
                if (at == act) return true;
        }

        return false;
    }
}
