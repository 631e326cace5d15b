namespace Rapporteur.Knowledge;

/// <summary>
/// Gives the compiled form of a stack: the one that ships beside the program, else the one in a cache folder, else a new one, which is kept
/// there for the next time. What is kept is used only if it was made from the very text that the stack has now.
/// </summary>
/// <param name="shipped">The compiled file that ships with the program; null for none.</param>
/// <param name="cache">The cache folder, made when needed; null for none. Where it cannot be written nothing is kept.</param>
/// <param name="time">The clock that tells which kept files are old.</param>
public sealed class KnowledgeStore(string? shipped, string? cache, TimeProvider time)
{
    /// <summary>File name of the compiled knowledge.</summary>
    public const string FileName = "knowledge.rpk";

    private const string CachePattern = "knowledge-*.rpk";
    private const string CacheFiles = "knowledge-*";
    private static readonly TimeSpan Kept = TimeSpan.FromDays(30);

    /// <summary>The compiled form of a stack.</summary>
    /// <exception cref="KnowledgeException">A file or line of the stack cannot be used.</exception>
    public CompiledKnowledge Load(KnowledgeSources stack)
    {
        ArgumentNullException.ThrowIfNull(stack);
        var digest = stack.Digest();
        var kept = cache is null ? null : Path.Combine(cache, CachePattern.Replace("*", Convert.ToHexStringLower(digest.AsSpan(0, 16)), StringComparison.Ordinal));
        if (shipped is not null && CompiledKnowledge.TryRead(shipped, digest) is { } ours) return ours;
        if (kept is not null && CompiledKnowledge.TryRead(kept, digest) is { } earlier) return earlier;
        var compiled = stack.Compile(digest);
        // A file that was edited in between would be kept under the wrong digest.
        if (kept is not null && stack.Digest().AsSpan().SequenceEqual(digest)) Keep(compiled, kept);
        return compiled;
    }

    /// <summary>Keeps a compiled form for the next time, and clears away those that are a month old.</summary>
    private void Keep(CompiledKnowledge compiled, string path)
    {
        try
        {
            Directory.CreateDirectory(cache!);
            compiled.Write(path);
            foreach (var file in Directory.EnumerateFiles(cache!, CacheFiles))
                if (time.GetUtcNow() - File.GetLastWriteTimeUtc(file) > Kept) File.Delete(file);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // A cache is a convenience: without one the next start compiles again.
        }
    }
}
