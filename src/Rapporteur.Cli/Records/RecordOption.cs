using System.CommandLine;

namespace Rapporteur.Cli.Records;

/// <summary>Which record a command works with.</summary>
internal static class RecordOption
{
    private const string Standard = "rapporteur.db";

    public static Option<string> New()
    {
        var option = new Option<string>("--record", "-r")
        {
            Description = "SQLite file, or connection string of a PostgreSQL (Host=…;Database=…, or postgresql://…)",
            DefaultValueFactory = static _ => Path.Combine(".", Standard),
        };
        option.Validators.Add(static result =>
        {
            if (string.IsNullOrWhiteSpace(result.GetValueOrDefault<string>())) result.AddError("--record is empty: name a file, or leave it out for ./" + Standard);
        });
        return option;
    }
}
