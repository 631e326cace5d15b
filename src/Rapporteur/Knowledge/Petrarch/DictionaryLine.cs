namespace Rapporteur.Knowledge.Petrarch;

/// <summary>A line of a dictionary that is neither blank nor a comment.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Text">The line without its comment; spaces before it are kept, those after it are not.</param>
internal readonly record struct DictionaryLine(int Number, string Text);
