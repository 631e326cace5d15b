using Rapporteur.Knowledge;
using Rapporteur.Language;

namespace Rapporteur.Cli;

/// <summary>The models and the layers of knowledge that a command works with.</summary>
/// <param name="Models">Folder of the models.</param>
/// <param name="Shipped">Folder of the knowledge that ships with the program.</param>
/// <param name="Overlays">Folders over it, the lowest first.</param>
/// <param name="IsOnlyOverlays">Whether they stand instead of the shipped knowledge, but for the grammar's word lists and the ontology.</param>
/// <param name="Cache">Where compiled knowledge is kept; null for nowhere.</param>
internal sealed record Installation(string Models, string Shipped, IReadOnlyList<string> Overlays, bool IsOnlyOverlays, string? Cache)
{
    /// <summary>The folder beside the program that holds the shipped knowledge.</summary>
    public static string ShippedKnowledge => Path.Combine(AppContext.BaseDirectory, "knowledge");

    /// <summary>The compiled form of the shipped knowledge, beside the program.</summary>
    public static string ShippedCompiled => Path.Combine(AppContext.BaseDirectory, KnowledgeStore.FileName);

    /// <summary>Fills in the defaults.</summary>
    /// <param name="models">Folder of the models, or null for the one beside the program.</param>
    /// <param name="knowledge">Folders that the user names.</param>
    /// <param name="only">Whether only these are wanted.</param>
    /// <param name="user">The user's own folders.</param>
    public static Installation Of(string? models, IReadOnlyList<string> knowledge, bool only, UserFolders user)
    {
        var own = !only && Directory.Exists(user.Knowledge) ? [user.Knowledge] : Array.Empty<string>();
        return new Installation(models ?? Path.Combine(AppContext.BaseDirectory, "models"), ShippedKnowledge, [.. own, .. knowledge], only, user.Cache);
    }

    /// <summary>Loads the grammar alone.</summary>
    public EnglishPipeline LoadEnglish() => EnglishPipeline.Load(Models);

    /// <summary>Finds the layers of knowledge.</summary>
    public KnowledgeSources Sources() => new([KnowledgeLayer.Shipped(Shipped, IsOnlyOverlays), .. Overlays.Select(KnowledgeLayer.Open)]);

    /// <summary>Loads the knowledge.</summary>
    public CompiledKnowledge LoadKnowledge() => new KnowledgeStore(ShippedCompiled, Cache, TimeProvider.System).Load(Sources());

    /// <summary>Loads grammar and knowledge, side by side.</summary>
    public Reader LoadReader()
    {
        var english = Task.Run(LoadEnglish);
        return new Reader(english, LoadKnowledge());
    }
}
