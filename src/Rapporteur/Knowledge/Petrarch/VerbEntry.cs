namespace Rapporteur.Knowledge.Petrarch;

/// <summary>A verb of a block.</summary>
/// <param name="Forms">All its forms in lower case; words of a phrase joined by <c>_</c>, <c>*</c> before its verb where that is not the first.</param>
/// <param name="Code">An event code of its own, or null.</param>
internal sealed record VerbEntry(IReadOnlyList<string> Forms, string? Code);
