using Rapporteur.Language;

namespace Rapporteur.Cli;

/// <summary>Where models and knowledge lie: beside the program, unless an option says otherwise.</summary>
internal sealed record Installation(string Models, string Knowledge)
{
    /// <summary>Fills in the defaults.</summary>
    public static Installation Of(string? models, string? knowledge) => new(
        models ?? Path.Combine(AppContext.BaseDirectory, "models"),
        knowledge ?? Path.Combine(AppContext.BaseDirectory, "knowledge"));

    /// <summary>Loads the grammar alone.</summary>
    public EnglishPipeline LoadEnglish() => EnglishPipeline.Load(Models);

    /// <summary>Loads grammar and knowledge, side by side.</summary>
    public Reader LoadReader()
    {
        var english = Task.Run(LoadEnglish);
        return new Reader(english, Knowledge);
    }
}
