namespace Rapporteur.Cli.Records;

/// <summary>Writes the rows of an answer in one format.</summary>
internal interface ISheet<T> : IDisposable
{
    /// <summary>Writes a row.</summary>
    void Write(T row);
}
