using Rapporteur.Events;
using Rapporteur.Knowledge.Layers;

namespace Rapporteur.Knowledge.Checking;

/// <summary>Codes, PLOVER types, modes and contexts that do not fit each other, and types of own ontologies that cannot be used.</summary>
internal sealed class OntologyCheck : IKnowledgeCheck
{
    public void Run(CheckContext context)
    {
        var types = context.Facts(FactKind.Plover).ToDictionary(r => r[0], r => r.List(4), StringComparer.Ordinal);
        foreach (var row in context.Facts(FactKind.Code)) CheckMapping(context, row, types);
        Ontology ontology;
        try
        {
            ontology = new Ontology(kind => kind == FactKind.OwnType ? [] : context.Facts(kind));
        }
        catch (KnowledgeException e)
        {
            context.Error(new TsvRow(e.File, e.Line, []), "the ontology cannot be used", e.Problem);
            return;
        }

        foreach (var (row, problem) in OwnTypes.Problems(context.Facts(FactKind.OwnType), ontology)) context.Error(row, "the type cannot be used", problem);
    }

    /// <summary>The mode must be one that the PLOVER type has.</summary>
    private static void CheckMapping(CheckContext context, TsvRow row, Dictionary<string, string[]> types)
    {
        if (row.Optional(2) is not { } plover) return;
        if (!types.TryGetValue(plover, out var modes)) context.Error(row, $"'{plover}' is no type of ontology/plover.tsv", "write one that stands there, or nothing where PLOVER has none");
        else if (row.Optional(3) is { } mode && !modes.Contains(mode)) context.Error(row, $"'{mode}' is no mode of {plover}", $"write one of those in its line of ontology/plover.tsv: {string.Join(", ", modes)}");
    }
}
