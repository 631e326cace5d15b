namespace Rapporteur.Knowledge;

/// <summary>A run of letters and digits of a text.</summary>
/// <param name="Start">Offset of the first character.</param>
/// <param name="End">Offset after the last.</param>
/// <param name="Hash">Hash of the folded letters.</param>
internal readonly record struct NameWord(int Start, int End, ulong Hash);
