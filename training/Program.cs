using Rapporteur.Training.Coreference;
using Rapporteur.Training.Lemmas;
using Rapporteur.Training.Petrarch;
using Rapporteur.Training.Segmenting;
using Rapporteur.Training.Trees;

namespace Rapporteur.Training;

/// <summary>Rebuilds and measures the shipped models: <c>dotnet run -c Release --project training -- all</c>.</summary>
internal static class Program
{
    private static readonly Dictionary<string, Func<string[], int>> Commands = new(StringComparer.Ordinal)
    {
        ["all"] = AllCommand.Run,
        ["raw"] = RawCommand.Run,
        ["segmenter"] = SegmenterCommand.Run,
        ["lemmas"] = LemmasCommand.Run,
        ["segment"] = SegmentCommand.Run,
        ["evaluate"] = EvaluateCommand.Run,
        ["coreference"] = CoreferenceCommand.Run,
        ["trees"] = TreesCommand.Run,
        ["trees-gradients"] = TreesGradientsCommand.Run,
        ["trees-evaluate"] = TreesEvaluateCommand.Run,
        ["petrarch-records"] = RecordsCommand.Run,
        ["agreement"] = AgreementCommand.Run,
    };

    private static int Main(string[] arguments)
    {
        if (arguments.Length > 0 && Commands.TryGetValue(arguments[0], out var command)) return command(arguments[1..]);
        Console.Error.WriteLine($"usage: training {string.Join('|', Commands.Keys)} [options]");
        return 2;
    }
}
