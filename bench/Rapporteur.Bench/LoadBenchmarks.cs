using BenchmarkDotNet.Attributes;
using Rapporteur.Knowledge;
using Rapporteur.Language;

namespace Rapporteur.Bench;

/// <summary>What a start costs: models and knowledge from disk.</summary>
[MemoryDiagnoser]
public class LoadBenchmarks
{
    /// <summary>All three models.</summary>
    [Benchmark]
    public EnglishPipeline Models() => EnglishPipeline.Load(Project.Models);

    /// <summary>Who is who.</summary>
    [Benchmark]
    public World Knowledge() => World.Load(Project.Knowledge);
}
