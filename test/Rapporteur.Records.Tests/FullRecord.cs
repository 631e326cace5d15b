using Rapporteur.Language;

namespace Rapporteur.Records.Tests;

/// <summary>A record that uses every field of the contract once, over a text that says so.</summary>
internal static class FullRecord
{
    private const string Text = "Arland shelled Borland from 3 to 7 May, killing at least 75. Borland said Arland had told Corland that it denied it and rued it. Arland dammed the river. Corland spoke.";

    public static Record Make() => new()
    {
        Story = new Story { Id = "full", Text = Text, Published = new(2015, 5, 9), Url = "https://news.example.org/full", Publisher = "Example Wire" },
        Sentences = [new(0, 60), new(61, 128), new(129, 153), new(154, Text.Length)],
        Actors = [Country("arland", "Arland", "ARL"), Country("borland", "Borland", "BOR"), Country("corland", "Corland", "COR")],
        Mentions = [new(At("Arland"), MentionType.Location, MentionForm.Name, "arland")],
        Events =
        [
            new Event
            {
                Id = "e1",
                Cameo = "194",
                Plover = "ASSAULT",
                Mode = "artillery",
                Contexts = ["military", "election"],
                Quad = 4,
                Goldstein = -10,
                Sources = [Of("arland", "ARL", "Arland")],
                Targets = [Of("borland", "BOR", "Borland")],
                Status = EventStatus.Actual,
                Date = "2015-05-03",
                DateEnd = "2015-05-07",
                Place = new EventPlace("Bortown", "BOR", 12.5, -3.25),
                Casualties = [new Casualty(CasualtyKind.Killed, 75, null, At("at least 75"))],
                Evidence = [new EventEvidence(0, At("shelled"), "194", [Of("arland", "ARL", "Arland")], [Of("borland", "BOR", "Borland")], null), new EventEvidence(1, At("rued"), "19", [], [], "s4", "raid")],
                Trigger = At("shelled"),
                Sentence = 0,
                Confidence = 0.9,
                Pattern = "verbs/19.tsv:3",
            },
            new Event
            {
                Id = "e2",
                Cameo = "",
                Type = "dam-building",
                Ontology = "water",
                Quad = 0,
                Goldstein = 0,
                Sources = [Of("arland", "ARL", "Arland dammed")],
                Targets = [],
                Status = EventStatus.Actual,
                Trigger = At("dammed"),
                Sentence = 2,
                Confidence = 0.5,
            },
        ],
        Statements =
        [
            Said("s1", null, "borland", "said", 1), Said("s2", "s1", "arland", "told", 1), Said("s3", "s2", "arland", "denied", 1), Said("s4", "s1", "borland", "rued", 1),
            Said("s5", null, "corland", "spoke", 3),
        ],
        Positions = [new Position { Id = "p1", Holder = Of("arland", "ARL", "Arland"), Issue = "Dams on the river", IssueId = "dams", Domain = "water", About = Of("borland", null, "Borland"), Stance = 1, Conditional = true, Change = "hardened", Evidence = At("dammed the river"), StatementId = "s5" }],
        Relations = [new Relation("fights", Of("arland", "ARL", "Arland"), Of("borland", "BOR", "Borland"), At("shelled")) { Pattern = "verbs/10.tsv:7" }],
        Groups = [new Group("river council", "proposed", [Of("arland", "ARL", "Arland"), Of("corland", "COR", "Corland")], At("the river"))],
        Unplaced = [At("rued")],
    };

    private static Actor Country(string id, string name, string code) => new() { Id = id, Name = name, Kind = ActorKind.Country, Country = code, Code = code };

    private static Statement Said(string id, string? outer, string speaker, string cue, int sentence) =>
        new() { Id = id, OuterId = outer, Speaker = new ActorReference(speaker, null, default), Cue = At(cue), Content = [At(cue)], Kind = "indirect", Sentence = sentence };

    private static ActorReference Of(string id, string? code, string words) => new(id, code, At(words));

    private static Span At(string words)
    {
        var start = Text.IndexOf(words, StringComparison.Ordinal);
        return start >= 0 ? new Span(start, start + words.Length) : throw new ArgumentException($"'{words}' is not in the text");
    }
}
