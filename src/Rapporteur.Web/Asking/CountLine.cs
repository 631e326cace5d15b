namespace Rapporteur.Web.Asking;

/// <summary>A line of a count.</summary>
/// <param name="Key">What the items share; empty where it is not known. Of a pair both sides, divided by " &gt; ".</param>
/// <param name="Count">How many items.</param>
/// <param name="Name">What the key is called: of actors and countries their name; null where the record has none.</param>
public sealed record CountLine(string Key, long Count, string? Name);
