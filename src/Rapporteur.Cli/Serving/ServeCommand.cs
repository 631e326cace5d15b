using System.CommandLine;
using Rapporteur.Cli.Records;
using Rapporteur.Web;

namespace Rapporteur.Cli.Serving;

/// <summary><c>rapporteur serve</c>: the record over HTTP, until it is stopped.</summary>
internal static class ServeCommand
{
    /// <summary>Holds the token where the command line, which others on the machine can see, should not.</summary>
    private const string TokenVariable = "RAPPORTEUR_TOKEN";

    public static Command Build(Streams streams)
    {
        var record = RecordOption.New();
        var urls = new Option<string>("--urls") { Description = "Addresses to listen on, divided by semicolons", DefaultValueFactory = static _ => ServeOptions.StandardUrl };
        var token = new Option<string?>("--token") { Description = $"What every request must show; needed where other machines can reach it (or in {TokenVariable}, which nobody sees)" };
        var command = new Command("serve", """
            Serves a record on this machine: pages to search and look at it, and an API for programs (docs/web.md).

            Examples:
              rapporteur serve
              rapporteur serve --record news.db --urls http://127.0.0.1:9000
              RAPPORTEUR_TOKEN=… rapporteur serve --urls http://0.0.0.0:8350
            """) { record, urls, token };
        // On a thread of its own: the command line hears Ctrl-C only while its action runs asynchronously.
        command.SetAction((parsed, stop) =>
        {
            var options = new ServeOptions
            {
                Urls = parsed.GetValue(urls)!,
                Token = parsed.GetValue(token) ?? (Environment.GetEnvironmentVariable(TokenVariable) is { Length: > 0 } kept ? kept : null),
                Program = InstallationVersion.Program,
            };
            return Task.Run(() => StoreGuard.Run(streams, () => new ServeRun(streams, options).Run(parsed.GetValue(record)!, stop)), CancellationToken.None);
        });
        return command;
    }
}
