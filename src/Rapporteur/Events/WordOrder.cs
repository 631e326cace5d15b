namespace Rapporteur.Events;

/// <summary>
/// The words around the head of a pattern by the order of words. Each group's parts stand side by side; between groups other words may
/// stand. Immutable.
/// </summary>
/// <param name="Before">Groups before the head, the nearest first.</param>
/// <param name="After">Groups after it, the nearest first.</param>
/// <param name="TouchesBefore">Whether the nearest group before ends right at the head.</param>
/// <param name="TouchesAfter">Whether the nearest group after begins right behind it.</param>
internal sealed record WordOrder(WordPart[][] Before, WordPart[][] After, bool TouchesBefore, bool TouchesAfter)
{
    /// <summary>Whether a part is of a kind.</summary>
    public bool Has(ElementKind kind) => Before.Concat(After).Any(g => g.Any(p => p.Kind == kind));
}
