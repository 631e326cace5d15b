using Rapporteur.Language;

namespace Rapporteur.Report.Tests;

/// <summary>Records made by hand: no model is needed to test a page.</summary>
internal static class Samples
{
    private const string Text =
        "Norland and Sudland to meet\n\nNorland's president Ada Berg will meet Sudland's leader in Port Vale, the Norland embassy said. " +
        "\"We shall not attack Sudland,\" Berg said, according to Vale Radio. Sudland shelled a border post on Tuesday.\nBoth proposed a river council.";

    /// <summary>A record with an item of every kind; statements, quotes and mentions overlap.</summary>
    public static Record Everything() => new()
    {
        Story = new Story { Id = "vale", Text = Text, Title = "Norland and Sudland to meet", Published = new DateOnly(2021, 3, 4), Publisher = "Vale Radio", Url = "https://example.org/a?b=1&c=2" },
        Sentences = [new(0, 27), Of("Norland's president", "embassy said."), Of("\"We shall", "Vale Radio."), Of("Sudland shelled", "Tuesday."), Of("Both", "council.")],
        Actors =
        [
            new Actor { Id = "norland", Name = "Norland", Kind = ActorKind.Country, Country = "NOR", Code = "NOR" },
            new Actor { Id = "sudland", Name = "Sudland", Kind = ActorKind.Country, Country = "SUD", Code = "SUD" },
            new Actor { Id = "ada-berg", Name = "Ada Berg", Kind = ActorKind.Person, Country = "NOR", Role = "GOV", Code = "NORGOV", Title = "President of Norland" },
            new Actor { Id = "vale-radio", Name = "Vale Radio", Kind = ActorKind.Organisation, Role = "MED" },
        ],
        Mentions = [Mention("norland", 0), Mention("sudland", 12), Mention("ada-berg", "Ada Berg"), Mention("norland", "Norland embassy"), Mention("ada-berg", "Berg said"), Mention("vale-radio", "Vale Radio"), new Mention(Of("Port Vale"), MentionType.Location, MentionForm.Name, null)],
        Events =
        [
            Act("e1", "036", "AGREE", "meet", 1, ["ada-berg"], ["sudland"], "will meet", 1) with { Status = EventStatus.Planned, StatementId = "s1", Date = "2021-03", Place = new EventPlace("Port Vale", null, null, null) },
            Act("e2", "190", "ASSAULT", null, 4, ["ada-berg"], ["sudland"], "attack", 2) with { Negated = true, StatementId = "s2" },
            Act("e3", "190", "ASSAULT", null, 4, ["sudland"], [], "shelled", 3) with { Date = "2021-03-02", Contexts = ["military", "human_rights"] },
            Act("e4", "010", null, null, 0, ["ada-berg"], [], "Berg said", 2),
        ],
        Statements =
        [
            new Statement { Id = "s1", Speaker = Reference("norland", "Norland embassy"), Cue = Of("embassy said"), Content = [Of("Norland's president", "Port Vale")], Kind = "indirect", Sentence = 1 },
            new Statement { Id = "s2", Speaker = Reference("ada-berg", "Berg said"), Via = [Reference("vale-radio", "Vale Radio")], OuterId = "s1", Cue = Of("Berg said"), Content = [Of("\"We shall", "Sudland,\"")], Quotes = [Of("\"We shall", "Sudland,\"")], Kind = "direct", Sentence = 2 },
        ],
        Positions =
        [
            new Position { Id = "p1", Holder = Reference("ada-berg", "Berg said"), Issue = "War on Sudland", Stance = -0.9, Change = "reaffirmed", Evidence = Of("not attack"), StatementId = "s2" },
            new Position { Id = "p2", Holder = Reference("sudland", "Sudland shelled"), Issue = "War on Sudland", Stance = 0.1, Evidence = Of("shelled") },
            new Position { Id = "p3", Holder = new ActorReference(null, "NOR", Of("Both")), Issue = "River council", Stance = 0.8, Conditional = true, Change = "softened", Evidence = Of("Both", "council") },
        ],
        Relations = [new Relation("leads", Reference("ada-berg", "Ada Berg"), new ActorReference("norland", "NOR", default), Of("Norland's president")), new Relation("opposes", Reference("sudland", "Sudland shelled"), Reference("norland", "Norland embassy"), Of("shelled a border post"))],
        Groups = [new Group("river council", "proposed", [Reference("norland", "Both"), new ActorReference(null, "SUD", default)], Of("a river council"))],
    };

    /// <summary>Another story with one of the same actors.</summary>
    public static Record Second() => new()
    {
        Story = new Story { Id = "second", Text = "Norland left the council.", Published = new DateOnly(2021, 3, 9) },
        Sentences = [new(0, 25)],
        Actors = [new Actor { Id = "norland", Name = "Norland", Kind = ActorKind.Country }],
        Mentions = [new Mention(new Span(0, 7), MentionType.Organisation, MentionForm.Name, "norland")],
        Events = [new Event { Id = "e1", Cameo = "161", Plover = "SANCTION", Mode = "withdraw", Quad = 4, Goldstein = -4, Sources = [new ActorReference("norland", null, new Span(0, 7))], Targets = [], Status = EventStatus.Actual, Trigger = new Span(8, 12), Sentence = 0, Confidence = 1 }],
    };

    /// <summary>Markup wherever a record can hold text, and spans that lie outside the text or cut a character.</summary>
    public static Record Hostile()
    {
        const string Evil = "<script>alert(\"x\")</script>'\"><img src=x onerror=alert(1)>&amp;</style></title>\0\u001b[31m\u202e\ud83d";
        var all = new Span(0, Evil.Length);
        var reference = new ActorReference(Evil, Evil, all);
        return new Record
        {
            Story = new Story { Id = Evil, Text = Evil, Title = Evil, Url = "javascript:alert(1)", Publisher = Evil, Language = Evil },
            Sentences = [all],
            Actors = [new Actor { Id = Evil, Name = Evil, Kind = ActorKind.Person, Code = Evil, Country = Evil, Role = Evil, Title = Evil }, new Actor { Id = "b", Name = Evil, Kind = ActorKind.Group }],
            Mentions = [new Mention(all, MentionType.Person, MentionForm.Name, Evil), new Mention(new Span(90, 900), MentionType.Person, MentionForm.Name, Evil)],
            Events = [new Event { Id = Evil, Cameo = Evil, Plover = Evil, Mode = Evil, Quad = 1, Goldstein = 0, Contexts = [Evil], Date = Evil, Place = new EventPlace(Evil, null, null, null), Sources = [reference], Targets = [new ActorReference("b", null, default), new ActorReference("nobody", null, new Span(-5, 4))], Status = EventStatus.Planned, Trigger = new Span(3, 9), Sentence = 77, StatementId = Evil, Confidence = 1 }],
            Statements = [new Statement { Id = Evil, Speaker = reference, Via = [reference], Cue = new Span(2, 12), Content = [all], Quotes = [new Span(5, 20), new Span(9, 30)], Kind = Evil, Sentence = 0 }],
            Positions = [new Position { Id = Evil, Holder = reference, Issue = Evil, Stance = 1, Change = Evil, Evidence = new Span(Evil.Length - 1, Evil.Length + 9) }],
            Relations = [new Relation(Evil, reference, new ActorReference("b", null, default), all)],
            Groups = [new Group(Evil, Evil, [reference], all)],
        };
    }

    private static Span Of(string words)
    {
        var start = Text.IndexOf(words, StringComparison.Ordinal);
        return start >= 0 ? new Span(start, start + words.Length) : throw new ArgumentException(words);
    }

    private static Span Of(string first, string last)
    {
        var start = Text.IndexOf(first, StringComparison.Ordinal);
        return new Span(start, Text.IndexOf(last, start, StringComparison.Ordinal) + last.Length);
    }

    private static ActorReference Reference(string actor, string words) => new(actor, null, Of(words));

    private static Mention Mention(string actor, int start) => new(new Span(start, start + 7), MentionType.Organisation, MentionForm.Name, actor);

    private static Mention Mention(string actor, string words) => new(Of(words), MentionType.Person, MentionForm.Name, actor);

    private static Event Act(string id, string cameo, string? plover, string? mode, int quad, string[] sources, string[] targets, string trigger, int sentence) => new()
    {
        Id = id,
        Cameo = cameo,
        Plover = plover,
        Mode = mode,
        Quad = quad,
        Goldstein = 0,
        Sources = [.. sources.Select(s => new ActorReference(s, null, default))],
        Targets = [.. targets.Select(s => new ActorReference(s, null, default))],
        Status = EventStatus.Actual,
        Trigger = Of(trigger),
        Sentence = sentence,
        Confidence = 1,
    };
}
