using System.CommandLine;
using System.Globalization;

namespace Rapporteur.Cli;

/// <summary>Options that several commands share.</summary>
internal static class CommonOptions
{
    public static Option<string?> Models() => new("--models") { Description = "Folder of the models (default: beside the program)" };

    public static Option<string?> Out() => new("--out", "-o") { Description = "File to write to (default: standard output)" };

    public static Option<string> Format(string standard, params string[] allowed)
    {
        var option = new Option<string>("--format", "-f") { Description = string.Join(" | ", allowed), DefaultValueFactory = _ => standard };
        option.AcceptOnlyFromAmong(allowed);
        return option;
    }

    /// <summary>Inputs or phrases, one or more. What begins with a hyphen and is no option is a slip, not an input.</summary>
    public static Argument<string[]> Inputs(string name, string description)
    {
        var argument = new Argument<string[]>(name) { Description = description, Arity = ArgumentArity.OneOrMore };
        argument.Validators.Add(result =>
        {
            foreach (var token in result.Tokens)
                if (token.Value.Length > 1 && token.Value[0] == '-' && !File.Exists(token.Value)) result.AddError($"unknown option '{token.Value}'");
        });
        return argument;
    }

    public static Option<DateOnly?> Date(string description, string name = "--date")
    {
        var option = new Option<DateOnly?>(name, "-d")
        {
            Description = description,
            CustomParser = result =>
            {
                var text = result.Tokens.Count > 0 ? result.Tokens[0].Value : "";
                if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)) return day;
                result.AddError($"'{text}' is no date; write 2015-09-28");
                return null;
            },
        };
        return option;
    }
}
