namespace Rapporteur.Language.Lemmas;

/// <summary>What an <see cref="EditScript"/> does before it changes the ending.</summary>
internal enum EditCase : byte
{
    /// <summary>Capitals become small.</summary>
    Lower,

    /// <summary>Capitals stay: names.</summary>
    Keep,

    /// <summary>Digit groups are joined: 1,100 → 1100.</summary>
    DropCommas,
}
