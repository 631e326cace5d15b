using System.CommandLine;
using System.Text.Json;

namespace Rapporteur.Cli.Asking;

/// <summary><c>rapporteur who</c>: whom a phrase means on a day.</summary>
internal static class WhoCommand
{
    public static Command Build(Streams streams)
    {
        var phrases = CommonOptions.Inputs("phrases", "Phrases, or a .jsonl file of {\"id\", \"text\", \"date\"?, \"context\"?}, or - for such lines on standard input");
        var format = CommonOptions.Format("table", "table", "jsonl");
        var date = CommonOptions.Date("The day asked about, as 2015-09-28 (default: today)");
        var command = new Command("who", "Says who a phrase means at a date.") { phrases, format, date };
        var installation = new InstallationOptions().AddTo(command);
        command.SetAction((parsed, stop) => Task.FromResult(CommandTree.Guard(streams, () =>
        {
            var reader = installation.Of(parsed).LoadReader();
            var standard = parsed.GetValue(date) ?? DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().DateTime);
            using var writer = Streams.Writer(streams.Out);
            var failed = false;
            foreach (var question in parsed.GetValue(phrases)!.SelectMany(p => Questions(p, streams)))
            {
                stop.ThrowIfCancellationRequested();
                if (question.Error is not null)
                {
                    failed = true;
                    streams.Error.WriteLine($"rapporteur: {question.Error}");
                    continue;
                }

                var actor = reader.Who(question.Text, question.Date ?? standard, question.Context);
                writer.WriteLine(parsed.GetValue(format) == "jsonl" ? Json(question.Id, actor) : Line(question.Text, actor));
            }

            return failed ? ExitCodes.SomeFailed : ExitCodes.Done;
        })));
        return command;
    }

    private static IEnumerable<Question> Questions(string argument, Streams streams)
    {
        if (argument != "-" && !argument.EndsWith(".jsonl", StringComparison.Ordinal))
        {
            yield return new Question(argument, argument, null, null, null);
            yield break;
        }

        if (argument != "-" && !File.Exists(argument))
        {
            yield return new Question("", "", null, null, $"{argument}: no such file");
            yield break;
        }

        using var reader = argument == "-" ? new StreamReader(streams.In) : File.OpenText(argument);
        var number = 0;
        while (reader.ReadLine() is { } line)
        {
            number++;
            if (!string.IsNullOrWhiteSpace(line)) yield return Question.Parse(line, argument, number);
        }
    }

    private static string Line(string phrase, Actor? actor) => actor is null
        ? $"{phrase}: not known"
        : $"{phrase}: {actor.Name} · {actor.Code ?? "no code"}{(actor.Title is null ? "" : " · " + actor.Title)}";

    private static string Json(string id, Actor? actor) => JsonSerializer.Serialize(new Dictionary<string, string>
    {
        ["id"] = id,
        ["actor"] = actor?.Id ?? "",
        ["name"] = actor?.Name ?? "",
        ["country"] = actor?.Country ?? "",
        ["role"] = actor?.Role ?? "",
        ["code"] = actor?.Code ?? "",
    });
}
