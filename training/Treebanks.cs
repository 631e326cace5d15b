using Rapporteur.Language.Conllu;

namespace Rapporteur.Training;

/// <summary>Where the Universal Dependencies files lie, and which of their documents may be learned from.</summary>
internal static class Treebanks
{
    /// <summary>The folder, seen from the project's root.</summary>
    public const string DefaultFolder = "../shared/data/ud";

    private static readonly string[] Files = ["ewt-train.conllu", "gum-train.conllu"];

    // GUM's travel guides and how-tos are under non-commercial licences: weights that ship are not trained on them.
    private static readonly string[] ForbiddenPrefixes = ["GUM_voyage_", "GUM_whow_"];

    /// <summary>All training sentences whose licence allows shipped weights, in order.</summary>
    public static List<ConlluSentence> Training(string folder) =>
        [.. Files.SelectMany(f => ConlluReader.ReadFile(Path.Combine(folder, f))).Where(IsAllowed)];

    private static bool IsAllowed(ConlluSentence sentence) =>
        !ForbiddenPrefixes.Any(p => sentence.DocumentId?.StartsWith(p, StringComparison.Ordinal) == true);
}
