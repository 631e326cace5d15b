namespace Rapporteur.Knowledge.Compiled;

/// <summary>A place of the table of names and of beginnings of names.</summary>
/// <param name="Key">Hash of the words.</param>
/// <param name="Group">Number of the group of names that are spelt so, from 1; 0 where the words are only the beginning of a name; -1 where the place is empty.</param>
/// <param name="IsBeginning">1 where a longer name begins so.</param>
internal readonly record struct NameSlot(ulong Key, int Group, int IsBeginning);
