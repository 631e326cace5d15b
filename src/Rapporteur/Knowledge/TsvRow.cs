namespace Rapporteur.Knowledge;

/// <summary>One fact: the cells of a line of a knowledge file.</summary>
internal readonly struct TsvRow
{
    private readonly string[] _cells;

    public TsvRow(string file, int line, string[] cells)
    {
        File = file;
        Line = line;
        _cells = cells;
    }

    public string File { get; }

    public int Line { get; }

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

    public KnowledgeException Problem(string problem) => new(File, Line, problem);
}
