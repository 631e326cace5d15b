namespace Rapporteur.Language.Trees;

/// <summary>One matrix of the model.</summary>
/// <param name="Name">Its name in messages.</param>
/// <param name="Rows">Number of rows.</param>
/// <param name="Columns">Number of columns.</param>
/// <param name="IsTable">Whether its rows are looked up (stored as bfloat16, learned row by row) rather than multiplied.</param>
internal readonly record struct TensorSpec(string Name, int Rows, int Columns, bool IsTable)
{
    /// <summary>Number of elements.</summary>
    public int Length => Rows * Columns;
}
