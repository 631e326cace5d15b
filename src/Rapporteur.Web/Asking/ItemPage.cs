namespace Rapporteur.Web.Asking;

/// <summary>Some of the items that were asked for.</summary>
/// <typeparam name="T">What they are.</typeparam>
/// <param name="Total">How many there are in all.</param>
/// <param name="Offset">How many were left out first.</param>
/// <param name="Limit">How many were asked for at most.</param>
/// <param name="Truncated">Whether there are more behind these.</param>
/// <param name="Items">The items, the newest day first; actors by their events.</param>
public sealed record ItemPage<T>(long Total, int Offset, int Limit, bool Truncated, IReadOnlyList<T> Items);
