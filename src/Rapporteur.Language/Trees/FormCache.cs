namespace Rapporteur.Language.Trees;

/// <summary>
/// Remembers forms that were seen at least twice. Bounded, and safe to share between threads without locks:
/// entries are immutable, and a lost race costs one computation.
/// </summary>
internal sealed class FormCache
{
    /// <summary>Sets of entries; with four ways and 3 KiB an entry at most 12 MiB.</summary>
    private const int Sets = 1024;

    private const int Ways = 4;
    private const int DoorBits = 1 << 16;

    private readonly FormEntry?[] _entries = new FormEntry?[Sets * Ways];
    private readonly byte[] _door = new byte[DoorBits];

    /// <summary>The entry of a form, or null.</summary>
    public FormEntry? Find(string form, uint hash)
    {
        var set = (int)(hash % Sets) * Ways;
        for (var way = 0; way < Ways; way++)
        {
            var entry = Volatile.Read(ref _entries[set + way]);
            if (entry is not null && entry.Form == form) return entry;
        }

        return null;
    }

    /// <summary>Whether a form that was not found came before, and so should be added.</summary>
    public bool IsWelcome(uint hash)
    {
        ref var door = ref _door[hash % DoorBits];
        var mark = (byte)((hash >> 16) | 1);
        if (door == mark) return true;
        door = mark;
        return false;
    }

    /// <summary>Adds an entry; an older one makes room.</summary>
    public void Add(FormEntry entry, uint hash)
    {
        var set = (int)(hash % Sets) * Ways;
        for (var way = Ways - 1; way > 0; way--) Volatile.Write(ref _entries[set + way], _entries[set + way - 1]);
        Volatile.Write(ref _entries[set], entry);
    }
}
