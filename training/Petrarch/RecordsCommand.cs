namespace Rapporteur.Training.Petrarch;

/// <summary><c>petrarch-records</c>: codes PETRARCH's unit-test records and prints what differs.</summary>
internal static class RecordsCommand
{
    public static int Run(string[] arguments)
    {
        var options = new Options(arguments);
        using var run = new RecordRun(options.Text("dictionaries", "../shared/data/petrarch"), options.Text("models", "models"), options.Text("knowledge", "knowledge"));
        int records = 0, exact = 0, codings = 0, reproduced = 0, extra = 0;
        foreach (var result in run.Results())
        {
            records++;
            codings += result.Record.Count;
            reproduced += result.Reproduced;
            extra += result.Extra.Count();
            if (result.Reproduced == result.Record.Count && !result.Extra.Any())
            {
                exact++;
                continue;
            }

            Console.WriteLine($"{result.Record.Id}: {result.Record.Text}");
            Console.WriteLine($"    missing: {string.Join("; ", result.Missing)}");
            Console.WriteLine($"    extra:   {string.Join("; ", result.Extra)}");
        }

        Console.WriteLine($"records {records} exact {exact} codings {codings} reproduced {reproduced} extra {extra}");
        return 0;
    }
}
