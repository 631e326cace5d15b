using System.CommandLine;
using System.CommandLine.Parsing;
using Rapporteur.Records;

namespace Rapporteur.Cli.Records;

/// <summary>The filters of one command: those that make sense for its kind of items, of the same names everywhere.</summary>
internal sealed class CriteriaOptions
{
    private readonly Dictionary<string, Option<string?>> _texts = [];
    private readonly Option<DateOnly?> _from = CommonOptions.Date("The first day, as 2015-09-28", "--from");
    private readonly Option<DateOnly?> _until = CommonOptions.Date("The last day", "--until");
    private readonly Option<int?> _independent = new("--independent") { Description = "Only those with so many independent reports at least" };
    private readonly Option<bool?> _disputed = new("--disputed") { Description = "Only those on which reports disagree; false for those on which they agree", Arity = ArgumentArity.ZeroOrOne };

    private readonly Option<long?> _happening = new("--happening") { Description = "The number of the happening that they report" };

    private static readonly Dictionary<string, string> Descriptions = new()
    {
        ["actor"] = "Takes part: id (vladimir-putin), name, CAMEO code (USAGOV) or country (USA)",
        ["source"] = "Acts, speaks or holds: as for --actor",
        ["target"] = "Is acted upon: as for --actor",
        ["pair"] = "Two actors, whoever acts, divided by a comma: RUS,UKR",
        ["country"] = "Country of somebody who takes part, ISO 3166-1 alpha-3",
        ["role"] = "PLOVER sector of somebody who takes part: GOV, MIL, REB …",
        ["code"] = "CAMEO code and all beneath it: 19",
        ["type"] = "PLOVER type (ASSAULT; none for mere statements); of relations (ally), statements (direct), actors (person) their kind",
        ["place"] = "Name of the place, its country as three letters, or known for any that is on the map",
        ["context"] = "A context of PLOVER: military, elections …",
        ["status"] = "actual, planned, possible, called-for, conditional; of plans open, happened, denied; of groups existing, proposed",
        ["text"] = "Words of the story, all of them; \"in quotation marks\" in this order",
        ["story"] = "Id of the story",
        ["issue"] = "The issue, as positions phrase it, or its key (ceasefire)",
        ["publisher"] = "Who published the story",
    };

    private CriteriaOptions(Command command, IEnumerable<string> names)
    {
        foreach (var name in names)
        {
            if (name == "days")
            {
                _from.Aliases.Clear();
                _until.Aliases.Clear();
                command.Add(_from);
                command.Add(_until);
                continue;
            }

            if (name == "reports")
            {
                command.Add(_independent);
                command.Add(_disputed);
                continue;
            }

            if (name == "happening")
            {
                command.Add(_happening);
                continue;
            }

            var option = new Option<string?>($"--{name}") { Description = Descriptions[name] };
            _texts[name] = option;
            command.Add(option);
        }

        if (_texts.TryGetValue("pair", out var pair))
        {
            pair.Validators.Add(static result =>
            {
                if (result.Tokens.Count > 0 && result.Tokens[0].Value.Split(',') is not [{ Length: > 0 }, { Length: > 0 }]) result.AddError($"'{result.Tokens[0].Value}' is no pair; write RUS,UKR");
            });
        }
    }

    /// <summary>Adds filters to a command.</summary>
    /// <param name="command">The command.</param>
    /// <param name="names">Which; <c>days</c> stands for --from and --until, <c>reports</c> for --independent and --disputed.</param>
    public static CriteriaOptions AddTo(Command command, params IEnumerable<string> names) => new(command, names);

    /// <summary>What was asked for.</summary>
    public Criteria Of(ParseResult parsed)
    {
        string? Text(string name) => _texts.TryGetValue(name, out var option) ? parsed.GetValue(option) : null;
        var pair = Text("pair")?.Split(',');
        return new Criteria
        {
            Actor = Text("actor"),
            Source = Text("source"),
            Target = Text("target"),
            Pair = pair is null ? null : (pair[0].Trim(), pair[1].Trim()),
            Country = Text("country"),
            Role = Text("role"),
            Code = Text("code"),
            Type = Text("type"),
            Place = Text("place"),
            Context = Text("context"),
            Happening = Has(parsed, _happening) ? parsed.GetValue(_happening) : null,
            Status = Text("status"),
            Text = Text("text"),
            Story = Text("story"),
            Issue = Text("issue"),
            Publisher = Text("publisher"),
            From = Has(parsed, _from) ? parsed.GetValue(_from) : null,
            Until = Has(parsed, _until) ? parsed.GetValue(_until) : null,
            Independent = Has(parsed, _independent) ? parsed.GetValue(_independent) : null,
            Disputed = Has(parsed, _disputed) ? parsed.GetValue(_disputed) ?? true : null,
        };
    }

    /// <summary>Whether any filter was given.</summary>
    public bool AreGiven(SymbolResult command) => ((Option[])[_from, _until, _independent, _disputed, _happening, .. _texts.Values]).Any(o => command.GetResult(o) is not null);

    private static bool Has(ParseResult parsed, Option option) => parsed.GetResult(option) is not null;
}
