namespace Rapporteur.Knowledge;

/// <summary>Something in a file of the knowledge that cannot be used, or should be looked at.</summary>
/// <param name="File">The file as its layer names it.</param>
/// <param name="Line">The line, from 1; 0 for the file as a whole.</param>
/// <param name="What">What is wrong.</param>
/// <param name="Mend">What to do about it.</param>
public sealed record KnowledgeProblem(string File, int Line, string What, string Mend)
{
    /// <summary>The problem as an error that ends the reading of the knowledge.</summary>
    public KnowledgeException ToException() => new(File, Line, $"{What}; {Mend}");
}
