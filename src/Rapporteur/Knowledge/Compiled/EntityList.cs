using System.Collections;

namespace Rapporteur.Knowledge.Compiled;

/// <summary>The entities of one kind, made as they are asked for.</summary>
/// <param name="entities">All entities.</param>
/// <param name="first">Number of the first of the kind.</param>
/// <param name="count">How many there are.</param>
internal sealed class EntityList<T>(EntityTable entities, int first, int count) : IReadOnlyList<T>
    where T : Entity
{
    /// <inheritdoc/>
    public int Count => count;

    /// <inheritdoc/>
    public T this[int index] => (T)entities[first + index];

    /// <inheritdoc/>
    public IEnumerator<T> GetEnumerator()
    {
        for (var i = 0; i < count; i++) yield return this[i];
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
