namespace Rapporteur.Records;

/// <summary>A store that cannot be opened or used; the message names it and the mend.</summary>
public sealed class StoreException : Exception
{
    /// <summary>Makes one.</summary>
    public StoreException(string message, Exception? cause = null)
        : base(message, cause)
    {
    }
}
