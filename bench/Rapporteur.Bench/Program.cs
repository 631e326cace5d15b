using BenchmarkDotNet.Running;
using Rapporteur.Bench;

return args switch
{
    ["stories", var count, var file] => StoryFile.Write(int.Parse(count, null), file),
    ["words", var file] => StoryFile.CountWords(file),
    ["stages"] => StagesRun.Run(null),
    ["stages", var file] => StagesRun.Run(file),
    ["--help"] => Usage(),
    _ => Benchmarks(args),
};

static int Benchmarks(string[] args)
{
    BenchmarkSwitcher.FromAssembly(typeof(Project).Assembly).Run(args);
    return 0;
}

static int Usage()
{
    Console.WriteLine("""
        dotnet run -c Release --project bench/Rapporteur.Bench -- VERB

          stories COUNT FILE    writes stories made from examples/ as JSON Lines
          words FILE            prints how many words the stories of a file have
          stages [FILE]         reads stories on one thread and prints what each stage costs
          --filter '*'          runs the benchmarks (BenchmarkDotNet's options)
        """);
    return 0;
}
