namespace Rapporteur.Knowledge.Checking;

/// <summary>Looks for faults in knowledge, of which <see cref="KnowledgeSources.Compile()"/> would only find those that stop it.</summary>
public static class KnowledgeCheck
{
    private static readonly IKnowledgeCheck[] Checks =
    [
        new FileCheck(), new DateCheck(), new VocabularyCheck(), new ReferenceCheck(), new DuplicateCheck(), new RetractionCheck(),
        new OfficeOverlapCheck(), new ShadowCheck(), new PatternCheck(), new IssueCheck(),
    ];

    /// <summary>Finds the faults, in the order of files and lines.</summary>
    /// <param name="sources">The layers; facts of one may point to facts of another.</param>
    /// <param name="today">The day after which a date is in the future.</param>
    public static IReadOnlyList<Finding> Run(KnowledgeSources sources, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(sources);
        var context = new CheckContext(sources, today);
        foreach (var check in Checks) check.Run(context);
        return [.. context.Findings.Distinct().OrderBy(f => f.Problem.File, StringComparer.Ordinal).ThenBy(f => f.Problem.Line)];
    }
}
