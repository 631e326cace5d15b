using Rapporteur.Events;
using Rapporteur.Knowledge.Layers;

namespace Rapporteur.Knowledge.Checking;

/// <summary>Verb patterns that cannot be read, whose code is no code, or that have no example.</summary>
internal sealed class PatternCheck : IKnowledgeCheck
{
    public void Run(CheckContext context)
    {
        var sets = context.Facts(FactKind.Set).GroupBy(r => r[0]).ToDictionary(g => g.Key, g => g.Last().List(1));
        var compiler = new PatternCompiler(sets);
        var codes = context.Keys(FactKind.Code);
        var types = context.Keys(FactKind.OwnType);
        foreach (var row in context.Facts(FactKind.Verb))
        {
            CheckNotation(context, compiler, row);
            CheckCode(context, row, codes, types);
            CheckExample(context, row, 3);
        }

        foreach (var row in context.Facts(FactKind.Aspect))
        {
            CheckNotation(context, compiler, row);
            CheckExample(context, row, 2);
        }

        foreach (var row in context.Facts(FactKind.Relation))
        {
            CheckNotation(context, compiler, row);
            CheckExample(context, row, 3);
        }

        foreach (var row in context.Facts(FactKind.CodeRelation))
            if (!codes.Contains(row[0])) context.Error(row, $"'{row[0]}' is no CAMEO code of ontology/cameo.tsv", "write a code that stands there");
        foreach (var row in context.Facts(FactKind.Cue)) CheckExample(context, row, 3);
        foreach (var row in context.Facts(FactKind.Context).Where(r => r.Mark != FactMark.Adds)) CheckExample(context, row, 3);
        foreach (var row in context.Facts(FactKind.Composition))
            if (!codes.Contains(row[2])) context.Error(row, $"'{row[2]}' is no CAMEO code of ontology/cameo.tsv", "write a code that stands there");
    }

    private static void CheckCode(CheckContext context, TsvRow row, IReadOnlySet<string> codes, IReadOnlySet<string> types)
    {
        if (row[1] == Pattern.NoAct || codes.Contains(row[1]) || types.Contains(row[1])) return;
        if (OwnTypes.IsCode(row[1])) context.Error(row, $"no type of ontology/types-*.tsv has the code '{row[1]}'", "write one that stands there, or add it");
        else context.Error(row, $"'{row[1]}' is no CAMEO code of ontology/cameo.tsv", "write a code of two to four digits that stands there, or three dashes for no act");
    }

    private static void CheckNotation(CheckContext context, PatternCompiler compiler, TsvRow row)
    {
        try
        {
            foreach (var _ in compiler.Compile(row, row[1], null, ""))
            {
            }
        }
        catch (KnowledgeException e)
        {
            context.Error(row, "the pattern cannot be read", e.Problem);
        }
    }

    private static void CheckExample(CheckContext context, TsvRow row, int column)
    {
        if (string.IsNullOrWhiteSpace(row[column])) context.Error(row, "the example is missing", "write a sentence in which the pattern is to be found");
    }
}
