using System.CommandLine;
using Rapporteur.Cli.Knowledge;

namespace Rapporteur.Cli;

/// <summary>The options that choose models and knowledge, for the commands that need both.</summary>
internal sealed class InstallationOptions
{
    private readonly Option<string?> _models = CommonOptions.Models();
    private readonly Option<string[]> _knowledge = new("--knowledge")
    {
        Description = "Folder of your own knowledge, or of PETRARCH or TABARI dictionaries, laid over the program's; may be given several times, the last lies on top",
        DefaultValueFactory = _ => [],
    };

    private readonly Option<bool> _only = new("--only-knowledge")
    {
        Description = "Use the --knowledge folders instead of the program's knowledge (its word lists and ontology stay where they have none)",
    };

    /// <summary>Adds the options to a command.</summary>
    public InstallationOptions AddTo(Command command)
    {
        command.Add(_models);
        command.Add(_knowledge);
        command.Add(_only);
        command.Validators.Add(result =>
        {
            if (result.GetValue(_only) && result.GetValue(_knowledge) is not { Length: > 0 }) result.AddError("--only-knowledge needs a folder: add --knowledge DIR");
        });
        return this;
    }

    /// <summary>What was chosen.</summary>
    public Installation Of(ParseResult parsed)
    {
        var user = UserFolders.OfProcess();
        var folders = (parsed.GetValue(_knowledge) ?? []).Select(path => ImportedDictionaries.FolderOf(path, user.Cache, parsed.InvocationConfiguration.Error));
        return Installation.Of(parsed.GetValue(_models), [.. folders], parsed.GetValue(_only), user);
    }
}
