using Rapporteur.Knowledge.Layers;

namespace Rapporteur.Knowledge;

/// <summary>One fact: the cells of a line of a knowledge file.</summary>
internal readonly struct TsvRow
{
    private readonly string[] _cells;

    public TsvRow(string file, int line, string[] cells, FactMark mark = FactMark.Replaces)
    {
        File = file;
        Line = line;
        _cells = cells;
        Mark = mark;
    }

    /// <summary>The file as messages name it.</summary>
    public string File { get; }

    /// <summary>The line, from 1.</summary>
    public int Line { get; }

    /// <summary>What the line does to the layers below.</summary>
    public FactMark Mark { get; }

    /// <summary>File and line.</summary>
    public string Origin => $"{File}:{Line}";

    /// <summary>The cells, as many as the line has.</summary>
    public ReadOnlySpan<string> Cells => _cells;

    /// <summary>The cell of a column; empty where the line ends before it.</summary>
    public string this[int column] => column < _cells.Length ? _cells[column] : "";

    /// <summary>The cell, or null where it is empty.</summary>
    public string? Optional(int column) => this[column] is { Length: > 0 } cell ? cell : null;

    /// <summary>The values of a cell that holds several, divided by semicolons.</summary>
    public string[] List(int column) =>
        this[column].Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    /// <summary>The first day of a date at any precision, or null where the cell is empty.</summary>
    public DateOnly? Date(int column)
    {
        var cell = this[column];
        if (cell.Length == 0) return null;
        return PartialDate.TryParse(cell, out var date)
            ? date.FirstDay
            : throw Problem($"'{cell}' is no date; write 1999, 1999-08 or 1999-08-09");
    }

    /// <summary>The same line with another cell in a column.</summary>
    public TsvRow With(int column, string cell)
    {
        var cells = (string[])_cells.Clone();
        cells[column] = cell;
        return new TsvRow(File, Line, cells, Mark);
    }

    public KnowledgeException Problem(string problem) => new(File, Line, problem);
}
