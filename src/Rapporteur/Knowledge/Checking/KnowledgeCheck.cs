namespace Rapporteur.Knowledge.Checking;

/// <summary>Looks for faults in knowledge, of which <see cref="KnowledgeSources.Compile()"/> would only find those that stop it.</summary>
public static class KnowledgeCheck
{
    private static readonly IKnowledgeCheck[] Checks =
    [
        new FileCheck(), new DateCheck(), new VocabularyCheck(), new ReferenceCheck(), new DuplicateCheck(), new RetractionCheck(),
        new OfficeOverlapCheck(), new ShadowCheck(), new PatternCheck(), new OntologyCheck(),
    ];

    /// <summary>Finds the faults, in the order of files and lines.</summary>
    /// <param name="sources">The layers; facts of one may point to facts of another.</param>
    /// <param name="today">The day after which a date is in the future.</param>
    public static IReadOnlyList<Finding> Run(KnowledgeSources sources, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(sources);
        var context = new CheckContext(sources, today);
        foreach (var check in Checks) check.Run(context);
        return InOrder(context.Findings);
    }

    /// <summary>Reads the examples of the lines that the layers over the shipped one bring, and finds those that are read otherwise than their line says.</summary>
    /// <param name="sources">The layers; they must be free of errors.</param>
    /// <param name="reader">A reader of these layers.</param>
    public static IReadOnlyList<Finding> Examples(KnowledgeSources sources, Reader reader)
    {
        ArgumentNullException.ThrowIfNull(sources);
        ArgumentNullException.ThrowIfNull(reader);
        return InOrder(new ExampleCheck(sources, reader).Run());
    }

    private static IReadOnlyList<Finding> InOrder(IEnumerable<Finding> findings) =>
        [.. findings.Distinct().OrderBy(f => f.Problem.File, StringComparer.Ordinal).ThenBy(f => f.Problem.Line)];
}
