using Rapporteur.Language;

namespace Rapporteur.Records.Tests;

/// <summary>A record with an event of each sort that the formats treat differently, made by hand so that all values are known.</summary>
internal static class ExportedStory
{
    private const string Title = "Shells fall on Kharkiv";

    private const string Text = Title + "\n\nRussian forces and \"Wagner\",\tshelled the Ukrainian army in Kharkiv from 1 to 3 March, killing 12.\n\n"
        + "Russia will meet the United Nations. Ukraine did not attack Russia. Ukraine said that Russia had bombed Mariupol. In March Russia sanctioned Poland. "
        + "Russia dammed a river. Kenyans protested. Ukraine spoke of Russia. Ukraine thanked Muslim clerics from Poland.";

    public static Record Make() => new()
    {
        Story = new Story { Id = "kharkiv", Title = Title, Text = Text, Published = new(2022, 3, 4), Url = "https://news.example.org/kharkiv", Publisher = "Example Wire" },
        Sentences = [.. Sentences()],
        Actors =
        [
            Actor("russian-military", "Armed Forces of Russia", ActorKind.Organisation, "RUS", "MIL", "RUSMIL"), Actor("wagner", "Wagner & <Sons>\u0001", ActorKind.ArmedGroup, "RUS", "UAF", "RUSUAF"),
            Actor("ukrainian-army", "Ukrainian Army", ActorKind.Organisation, "UKR", "MIL", "UKRMIL"), Actor("russia", "Russia", ActorKind.Country, "RUS", null, "RUS"),
            Actor("ukraine", "Ukraine", ActorKind.Country, "UKR", null, "UKR"), Actor("united-nations", "United Nations", ActorKind.Organisation, null, "IGO", "IGOUNO"),
            Actor("poland", "Poland", ActorKind.Country, "POL", null, "POL"), Actor("kenyans", "Kenyans", ActorKind.People, "KEN", "CVL", "KENCVL"),
            Actor("clerics", "Polish clerics", ActorKind.Group, "POL", "REL", "POLCVLRELMUS"),
        ],
        Events =
        [
            Event("e1", "194", "ASSAULT", 4, -10, "shelled", [Of("russian-military", "Russian forces"), Of("wagner", "Wagner")], [Of("ukrainian-army", "the Ukrainian army")]) with
            {
                Mode = "heavy-weapons",
                Contexts = ["military", "territory"],
                Date = "2022-03-01",
                DateEnd = "2022-03-03",
                Place = new EventPlace("Kharkiv", "UKR", 49.99, 36.23),
                Casualties = [new Casualty(CasualtyKind.Killed, 12, 12, At("12"))],
            },
            Event("e2", "036", "AGREE", 1, 4, "meet", [Of("russia", "Russia will")], [Of("united-nations", "United Nations")]) with { Status = EventStatus.Planned },
            Event("e3", "190", "ASSAULT", 4, -10, "attack", [Of("ukraine", "Ukraine did")], [Of("russia", "Russia. ")]) with { Negated = true },
            Event("e4", "195", "ASSAULT", 4, -10, "bombed", [Of("russia", "Russia had")], [Of("ukraine", "Mariupol")]) with { StatementId = "s1" },
            Event("e5", "163", "SANCTION", 4, -8, "sanctioned", [Of("russia", "Russia sanctioned")], [Of("poland", "Poland. ")]) with { Date = "2022-03" },
            Event("e6", "", null, 0, 0, "dammed", [Of("russia", "Russia dammed")], [Of("poland", "a river")]) with { Type = "dam-building", Ontology = "water" },
            Event("e7", "1411", "PROTEST", 4, -6.5, "protested", [Of("kenyans", "Kenyans")], []) with { Place = new EventPlace("Kenya", "KEN", 1, 38) },
            Event("e8", "010", null, 0, 0, "spoke", [Of("ukraine", "Ukraine spoke")], [Of("russia", "Russia. Ukraine thanked")]),
            Event("e9", "051", "SUPPORT", 1, 3.4, "thanked", [Of("ukraine", "Ukraine thanked")], [Of("clerics", "Muslim clerics")]),
        ],
    };

    private static IEnumerable<Span> Sentences()
    {
        yield return new Span(0, Title.Length);
        var start = Title.Length + 2;
        for (var end = Text.IndexOf('.', start); end >= 0; end = start < Text.Length ? Text.IndexOf('.', start) : -1)
        {
            yield return new Span(start, end + 1);
            start = end + 1;
            while (start < Text.Length && char.IsWhiteSpace(Text[start])) start++;
        }
    }

    private static Event Event(string id, string cameo, string? plover, int quad, double goldstein, string trigger, ActorReference[] sources, ActorReference[] targets)
    {
        var span = At(trigger);
        return new Event
        {
            Id = id,
            Cameo = cameo,
            Plover = plover,
            Quad = quad,
            Goldstein = goldstein,
            Sources = sources,
            Targets = targets,
            Status = EventStatus.Actual,
            Trigger = span,
            Sentence = Sentences().ToList().FindIndex(s => s.Start <= span.Start && span.Start < s.End),
            Confidence = 0.84,
        };
    }

    private static Actor Actor(string id, string name, ActorKind kind, string? country, string? role, string code) => new() { Id = id, Name = name, Kind = kind, Country = country, Role = role, Code = code };

    private static ActorReference Of(string id, string words) => new(id, null, At(words));

    /// <summary>Where words stand for the first time.</summary>
    public static Span At(string words)
    {
        var start = Text.IndexOf(words, StringComparison.Ordinal);
        return start >= 0 ? new Span(start, start + words.Length) : throw new ArgumentException($"'{words}' is not in the text");
    }
}
