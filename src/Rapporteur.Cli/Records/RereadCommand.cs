using System.CommandLine;
using System.Text;
using Rapporteur.Records;

namespace Rapporteur.Cli.Records;

/// <summary><c>rapporteur reread</c>: reads stored texts again and shows what changed.</summary>
internal static class RereadCommand
{
    private const string Description = """
        Reads the stored texts again that other models or knowledge read, puts the new reading in place and shows what changed.

        Examples:
          rapporteur reread --dry-run                shows what would change
          rapporteur reread --knowledge mine/        with your own knowledge over the program's
        """;

    public static Command Build(Streams streams)
    {
        var record = RecordOption.New();
        var dry = new Option<bool>("--dry-run") { Description = "Only show what would change" };
        var format = CommonOptions.Format("table", "table", "jsonl");
        var command = new Command("reread", Description) { record, dry, format };
        var installation = new InstallationOptions().AddTo(command);
        command.SetAction((parsed, stop) => Task.FromResult(StoreGuard.Run(streams, () =>
        {
            var chosen = installation.Of(parsed);
            using var store = StoreGuard.OpenExisting(parsed.GetValue(record)!);
            using var writer = Streams.Writer(streams.Out);
            return Run(store, chosen, parsed.GetValue(dry), parsed.GetValue(format) == "jsonl", writer, streams, stop);
        })));
        return command;
    }

    private static int Run(RecordStore store, Installation installation, bool isDry, bool isJson, StreamWriter writer, Streams streams, CancellationToken stop)
    {
        var version = InstallationVersion.Of(installation);
        var stories = store.NotReadBy(version);
        var reader = stories.Count > 0 ? installation.LoadReader() : null;
        var progress = new Progress(streams);
        var (done, changes) = (0, 0);
        foreach (var id in stories)
        {
            if (stop.IsCancellationRequested)
            {
                progress.Clear();
                streams.Error.WriteLine($"rapporteur: {done} of {stories.Count} stories were read again; {(isDry ? "nothing was kept" : "'rapporteur reread' goes on with the others")}");
                stop.ThrowIfCancellationRequested();
            }

            if (store.Story(id) is not { } story) continue;
            using var old = new MemoryStream();
            store.WriteRecord(story, old);
            var record = reader!.Read(story.ToStory());
            using var fresh = new MemoryStream();
            RecordJson.Write(record, fresh);
            foreach (var change in RecordChanges.Between(Text(old), Text(fresh)))
            {
                changes++;
                writer.WriteLine(isJson ? change.ToJson(id) : $"{id}  {change}");
            }

            // What is kept has been told, even if the process is killed in between.
            writer.Flush();
            if (!isDry && !store.RereadAsync(story, record, version).GetAwaiter().GetResult()) continue;
            done++;
            progress.Step();
        }

        progress.Clear();
        if (!isJson) writer.WriteLine($"{done} stories read again by {version.Program}, models {version.Models}, knowledge {version.Knowledge}: {changes} changes{(isDry ? ", none kept" : "")}");
        return ExitCodes.Done;
    }

    private static string Text(MemoryStream stream) => Encoding.UTF8.GetString(stream.ToArray());
}
