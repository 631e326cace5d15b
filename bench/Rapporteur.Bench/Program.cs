using BenchmarkDotNet.Running;
using Rapporteur.Bench;

return args switch
{
    ["stories", var count, var file] => StoryFile.Write(int.Parse(count, null), file),
    ["words", var file] => StoryFile.CountWords(file),
    ["stages"] => StagesRun.Run(null),
    ["stages", var file] => StagesRun.Run(file),
    ["actors", var count, var folder] => ActorFiles.Write(int.Parse(count, null), folder),
    ["load", var cache, .. var folders] => KnowledgeRun.Load(cache, folders),
    ["match", .. var folders] => KnowledgeRun.Match(folders),
    ["records", var store, var events] => RecordsRun.Import(store, int.Parse(events, null)),
    ["ask", var store] => RecordsRun.Ask(store),
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
          actors COUNT FOLDER   writes a folder of knowledge with made-up people and organisations
          load CACHE [DIR...]   loads the knowledge, with folders over it, and prints how long it took from the program's first line
          match [DIR...]        prints what finding names costs a word, in texts of several lengths
          records STORE EVENTS  makes a store with so many events and prints how fast the stories were written
          ask STORE             asks a store and prints how long each answer took
          --filter '*'          runs the benchmarks (BenchmarkDotNet's options)
        """);
    return 0;
}
