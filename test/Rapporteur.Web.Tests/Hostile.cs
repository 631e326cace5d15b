using Rapporteur.Language;

namespace Rapporteur.Web.Tests;

/// <summary>Stories that mean harm: every text of theirs is markup, a formula, or a path.</summary>
internal static class Hostile
{
    public const string Script = "<script>document.title='taken'</script><img src=x onerror=\"document.title='taken'\">";

    public const string StoryId = "../../etc/passwd?<b>&\"'";

    public const string Title = "=HYPERLINK(\"http://example.org\",\"x\") " + Script;

    /// <summary>What the name of the attacker's own actor is.</summary>
    public const string ActorName = "\"><svg onload=document.title='taken'>";

    public static IReadOnlyList<Record> Records { get; } = [Make()];

    private static Record Make()
    {
        var text = $"{Title}\n\n{ActorName} attacked Nowhere. </p></article>{Script} \"said\" {ActorName}.";
        var start = text.IndexOf(ActorName, StringComparison.Ordinal);
        var name = new Span(start, start + ActorName.Length);
        var trigger = Of(text, "attacked");
        var cue = Of(text, "\"said\"");
        var actor = new ActorReference("evil-actor", "XXXREB", name);
        return new Record
        {
            Story = new Story { Id = StoryId, Text = text, Title = Title, Published = new DateOnly(2031, 5, 6), Publisher = "<i>Paper</i>", Url = "javascript:document.title='taken'" },
            Sentences = [new Span(0, Title.Length), new Span(start, text.Length)],
            Actors = [new Actor { Id = "evil-actor", Name = ActorName, Kind = ActorKind.ArmedGroup, Code = "XXXREB" }],
            Mentions = [new Mention(name, MentionType.Organisation, MentionForm.Name, "evil-actor")],
            Events =
            [
                new Event
                {
                    Id = "e1", Cameo = "190", Plover = "ASSAULT", Quad = 4, Goldstein = -10, Sources = [actor], Targets = [actor], Status = EventStatus.Actual, Date = "2031-05-06",
                    Place = new EventPlace("<b>Nowhere</b>", "XXX", 10, 20), Trigger = trigger, Sentence = 1, Confidence = 0.5, Pattern = "made.tsv:1",
                },
            ],
            Statements = [new Statement { Id = "s1", Speaker = actor, Cue = cue, Content = [new Span(trigger.Start, cue.Start)], Kind = "direct", Sentence = 1 }],
            Relations = [],
            Positions = [new Position { Id = "p1", Holder = actor, Issue = $"Issue {Script}", Stance = 1, Evidence = trigger }],
            Groups = [],
        };
    }

    private static Span Of(string text, string words)
    {
        var start = text.IndexOf(words, StringComparison.Ordinal);
        return new Span(start, start + words.Length);
    }
}
