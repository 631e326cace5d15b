using System.Globalization;
using System.Text;
using Rapporteur.Language;

namespace Rapporteur.Bench;

/// <summary>
/// Makes records without reading anything: few actors in many events and many in few, days in their order, as an archive of news has them; every fiftieth story is a wire copy of the one before it.
/// The same number gives the same record.
/// </summary>
internal sealed class RecordMaker
{
    private const int CopyEvery = 50;
    private const int Actors = 5000;
    private const int Vocabulary = 20_000;
    private const int StoriesADay = 6;

    private static readonly DateOnly FirstDay = new(1995, 1, 1);
    private static readonly string[] Syllables = ["ba", "den", "ko", "li", "mar", "no", "pra", "ro", "sil", "ta", "ur", "ven", "wo", "xi", "yel", "zan"];
    private static readonly string[] Roles = ["GOV", "MIL", "REB", "OPP", "CVL", "NGO", "LEG", "MED"];
    private static readonly (string Cameo, string Plover, int Quad, double Goldstein, string Verb)[] Acts =
    [
        ("040", "CONSULT", 1, 1.0, "met"), ("042", "CONSULT", 1, 1.9, "visited"), ("030", "AGREE", 1, 4.0, "promised to help"), ("050", "SUPPORT", 1, 3.5, "backed"),
        ("061", "COOPERATE", 2, 6.4, "traded with"), ("071", "AID", 2, 7.4, "sent aid to"), ("112", "ACCUSE", 3, -2.0, "accused"), ("120", "REJECT", 3, -4.0, "rebuffed"),
        ("130", "THREATEN", 3, -4.4, "threatened"), ("141", "PROTEST", 4, -6.5, "marched against"), ("163", "SANCTION", 4, -8.0, "imposed sanctions on"),
        ("173", "COERCE", 4, -5.0, "arrested members of"), ("190", "ASSAULT", 4, -10.0, "attacked"), ("195", "ASSAULT", 4, -10.0, "bombed"), ("036", "AGREE", 1, 4.0, "will meet"),
    ];

    private readonly Actor[] _actors = [.. Enumerable.Range(0, Actors).Select(NewActor)];
    private readonly string[] _words = [.. Enumerable.Range(0, Vocabulary).Select(static i => Word(i, 1))];
    private readonly EventPlace[] _places = [.. Enumerable.Range(0, 800).Select(static i => new EventPlace(Name(i + 9000), Country(i % 190), (i * 37 % 1600 / 10.0) - 80, (i * 53 % 3500 / 10.0) - 175))];

    /// <summary>A story's record.</summary>
    /// <param name="number">Which, from 0.</param>
    /// <param name="events">How many events it has.</param>
    public Record Make(int number, int events = 16)
    {
        var isCopy = number % CopyEvery == CopyEvery - 1;
        var record = new Draft(this, new Random(isCopy ? number - 1 : number)).Make(number, events);
        return isCopy ? record with { Story = record.Story with { Text = record.Story.Text + " Reporting by others.", Publisher = "Copyist" } } : record;
    }

    private static string Country(int i) => string.Create(3, i, static (code, n) =>
    {
        for (var p = 2; p >= 0; p--, n /= 26) code[p] = (char)('A' + (n + p * 7) % 26);
    });

    private static string Word(int i, int least)
    {
        var word = new StringBuilder();
        for (var left = i + 16 * least; left > 0; left /= Syllables.Length) word.Append(Syllables[left % Syllables.Length]);
        return word.ToString();
    }

    private static string Name(int i) => CultureInfo.InvariantCulture.TextInfo.ToTitleCase(Word(i, 8));

    private static Actor NewActor(int i)
    {
        var country = Country(i % 190);
        if (i < 190) return new Actor { Id = $"country-{i}", Name = Name(i), Kind = ActorKind.Country, Country = country, Code = country };
        var role = Roles[i / 190 % Roles.Length];
        return new Actor { Id = $"actor-{i}", Name = $"{Name(i)} {Name(i * 3)}", Kind = i % 3 == 0 ? ActorKind.Organisation : ActorKind.Person, Country = country, Role = role, Code = country + role };
    }

    /// <summary>One story while it is written.</summary>
    private sealed class Draft(RecordMaker maker, Random random)
    {
        private readonly StringBuilder _text = new();
        private readonly List<Span> _sentences = [];
        private readonly List<Mention> _mentions = [];
        private readonly List<Event> _events = [];
        private readonly List<Statement> _statements = [];
        private readonly List<Relation> _relations = [];
        private readonly List<Position> _positions = [];
        private readonly Dictionary<string, Actor> _actors = [];

        public Record Make(int number, int events)
        {
            var day = FirstDay.AddDays(number / StoriesADay);
            var title = $"{maker._words[random.Next(Vocabulary)]} {maker._words[random.Next(Vocabulary)]} {number}";
            _text.Append(title).Append("\n\n");
            for (var i = 0; i < events; i++) Sentence(i, day);
            return new Record
            {
                Story = new Story { Id = $"made-{number}", Text = _text.ToString(), Title = title, Published = day, Publisher = $"Paper {random.Next(40)}", Url = $"https://example.org/{number}" },
                Sentences = _sentences,
                Actors = [.. _actors.Values],
                Mentions = _mentions,
                Events = _events,
                Statements = _statements,
                Relations = _relations,
                Positions = _positions,
                Groups = number % 5 == 0 && _events[0].Sources.Count > 0 ? [new Group("contact group", "proposed", [.. _events[0].Sources], _sentences[0])] : [],
            };
        }

        private void Sentence(int index, DateOnly day)
        {
            var start = _text.Length;
            var source = Named();
            var act = Acts[random.Next(Acts.Length)];
            _text.Append(' ');
            var trigger = Put(act.Verb);
            _text.Append(' ');
            var target = Named();
            var place = random.Next(3) == 0 ? maker._places[Skewed(maker._places.Length)] : null;
            if (place is not null) _text.Append(" in ").Append(place.Name);
            var date = random.Next(4) == 0 ? null : day.AddDays(random.Next(-3, 2)).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
            for (var w = 0; w < 14; w++) _text.Append(' ').Append(maker._words[Skewed(Vocabulary)]);
            _text.Append(". ");
            var sentence = new Span(start, _text.Length - 1);
            _sentences.Add(sentence);
            var status = act.Verb.StartsWith("will", StringComparison.Ordinal) ? EventStatus.Planned : random.Next(12) == 0 ? EventStatus.Possible : EventStatus.Actual;
            _events.Add(new Event
            {
                Id = $"e{index + 1}",
                Cameo = act.Cameo,
                Plover = act.Plover,
                Quad = act.Quad,
                Goldstein = act.Goldstein,
                Sources = [source],
                Targets = [target],
                Status = status,
                Date = date,
                Place = place,
                Negated = random.Next(25) == 0,
                Trigger = trigger,
                Sentence = index,
                Confidence = random.Next(50, 100) / 100.0,
                StatementId = index % 4 == 1 ? $"s{index / 4 + 1}" : null,
                Pattern = "made.tsv:1",
            });
            if (index % 4 == 1) _statements.Add(new Statement { Id = $"s{index / 4 + 1}", Speaker = source, Cue = trigger, Content = [sentence], Kind = "indirect", Sentence = index });
            if (index % 8 == 2) _relations.Add(new Relation("ally", source, target, sentence));
            if (index % 8 == 3) _positions.Add(new Position { Id = $"p{index / 8 + 1}", Holder = source, Issue = $"issue {random.Next(60)}", Stance = random.Next(-4, 5) / 4.0, Evidence = sentence });
        }

        private ActorReference Named()
        {
            var actor = maker._actors[Skewed(Actors)];
            _actors.TryAdd(actor.Id, actor);
            var span = Put(actor.Name);
            _mentions.Add(new Mention(span, actor.Kind == ActorKind.Person ? MentionType.Person : MentionType.Organisation, MentionForm.Name, actor.Id));
            return new ActorReference(actor.Id, actor.Code, span);
        }

        private Span Put(string words)
        {
            var start = _text.Length;
            _text.Append(words);
            return new Span(start, _text.Length);
        }

        /// <summary>The first ones often, the last ones seldom.</summary>
        private int Skewed(int count) => (int)(count * Math.Pow(random.NextDouble(), 3));
    }
}
