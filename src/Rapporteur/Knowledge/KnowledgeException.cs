namespace Rapporteur.Knowledge;

/// <summary>A line of the knowledge cannot be used; the message names file, line and mend.</summary>
public sealed class KnowledgeException : Exception
{
    /// <summary>Makes the message.</summary>
    /// <param name="file">The file.</param>
    /// <param name="line">Its line, from 1; 0 for the file as a whole.</param>
    /// <param name="problem">What is wrong and what would be right.</param>
    public KnowledgeException(string file, int line, string problem)
        : base(line > 0 ? $"{file}:{line}: {problem}" : $"{file}: {problem}")
    {
        File = file;
        Line = line;
        Problem = problem;
    }

    /// <summary>The file.</summary>
    public string File { get; }

    /// <summary>Its line, from 1; 0 for the file as a whole.</summary>
    public int Line { get; }

    /// <summary>What is wrong and what would be right, without the place.</summary>
    public string Problem { get; }
}
