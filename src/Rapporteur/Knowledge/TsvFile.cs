using Rapporteur.Knowledge.Layers;

namespace Rapporteur.Knowledge;

/// <summary>Reads the files of the knowledge: UTF-8, TAB between columns, <c>#</c> before comments, a first line that names the columns.</summary>
internal static class TsvFile
{
    /// <summary>Reads the facts of a file.</summary>
    /// <param name="path">The file.</param>
    /// <param name="name">How messages and origins name it.</param>
    /// <param name="schema">What it holds; its header may name some of the columns, in any order, but must name those of the key.</param>
    /// <param name="complain">Told of what cannot be used; the line is passed over. Null: it is thrown.</param>
    /// <exception cref="KnowledgeException">A line cannot be used, and nobody is told.</exception>
    public static IEnumerable<TsvRow> Read(string path, string name, FactSchema schema, Action<KnowledgeProblem>? complain = null)
    {
        int[]? places = null;
        var count = schema.Columns.Count(c => c == ' ') + 1;
        var number = 0;
        foreach (var line in File.ReadLines(path))
        {
            number++;
            if (line.Length == 0 || line[0] == '#') continue;
            var cells = line.Split('\t');
            if (places is null)
            {
                places = Header(cells, schema, name, number, complain);
                if (places is null) yield break;
                continue;
            }

            if (cells.Length > places.Length)
            {
                Tell(complain, new KnowledgeProblem(name, number, $"{cells.Length} columns where the file has {places.Length}", "take away the TAB that is too many"));
                continue;
            }

            yield return Marked(new TsvRow(name, number, Placed(cells, places, count)));
        }
    }

    private static void Tell(Action<KnowledgeProblem>? complain, KnowledgeProblem problem)
    {
        if (complain is null) throw problem.ToException();
        complain(problem);
    }

    /// <summary>For each column of the file its place among the schema's.</summary>
    private static int[]? Header(string[] cells, FactSchema schema, string name, int line, Action<KnowledgeProblem>? complain)
    {
        var columns = schema.Columns.Split(' ');
        var places = Array.ConvertAll(cells, c => Array.IndexOf(columns, c));
        var isUsable = !places.Contains(-1) && places.Distinct().Count() == places.Length && schema.KeyColumns.All(k => places.Contains(k));
        if (isUsable) return places;
        Tell(complain, new KnowledgeProblem(
            name, line, "the first line does not name the columns",
            $"write {schema.Columns.Replace(" ", " TAB ", StringComparison.Ordinal)}; columns other than {string.Join(" and ", schema.KeyColumns.Select(k => columns[k]))} may be left out"));
        return null;
    }

    private static string[] Placed(string[] cells, int[] places, int count)
    {
        var isInOrder = true;
        for (var i = 0; i < places.Length && isInOrder; i++) isInOrder = places[i] == i;
        if (isInOrder) return cells;
        var placed = new string[count];
        Array.Fill(placed, "");
        for (var i = 0; i < cells.Length; i++) placed[places[i]] = cells[i];
        return placed;
    }

    /// <summary>Takes the mark off the first cell: <c>- Name</c> retracts, <c>+ Name</c> adds.</summary>
    private static TsvRow Marked(TsvRow row)
    {
        var first = row[0];
        if (first.Length < 2) return row;
        var mark = first[0] == '-' ? FactMark.Retracts : first.StartsWith("+ ", StringComparison.Ordinal) ? FactMark.Adds : FactMark.Replaces;
        return mark == FactMark.Replaces ? row : new TsvRow(row.File, row.Line, row.With(0, first[1..].Trim()).Cells.ToArray(), mark);
    }
}
