namespace Rapporteur.Knowledge.Compiled;

/// <summary>Finds the tables that a <see cref="FlatWriter"/> wrote, in the same order.</summary>
/// <param name="payload">The bytes; they must not change any more.</param>
internal sealed class FlatReader(byte[] payload)
{
    private int _at;

    /// <summary>The next table.</summary>
    /// <exception cref="InvalidDataException">The bytes end before it does.</exception>
    public FlatArray<T> Table<T>()
        where T : unmanaged
    {
        if (payload.Length - _at < sizeof(long)) throw new InvalidDataException("a table is missing");
        var length = BitConverter.ToInt64(payload, _at);
        _at += sizeof(long);
        if (length < 0 || length > payload.Length - _at) throw new InvalidDataException("ends inside a table");
        var table = new FlatArray<T>(payload, _at, (int)length);
        _at += ((int)length + 7) & ~7;
        return table;
    }
}
