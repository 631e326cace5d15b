namespace Rapporteur.Language;

/// <summary>A model file cannot be used; the message names the file, what is wrong, and the mend.</summary>
public sealed class ModelException : Exception
{
    /// <summary>Makes the message from the file and what is wrong with it.</summary>
    public ModelException(string path, string problem, Exception? inner = null)
        : base($"{path} {problem}. Restore the file from the release, or rebuild it with the command in MODELS.md.", inner) => Path = path;

    /// <summary>The file.</summary>
    public string Path { get; }
}
