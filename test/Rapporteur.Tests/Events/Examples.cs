using System.Collections.Concurrent;

namespace Rapporteur.Tests.Events;

/// <summary>The events of the knowledge's own examples; each is read once for all tests.</summary>
internal static class Examples
{
    private static readonly ConcurrentDictionary<string, IReadOnlyList<Event>> Read = new(StringComparer.Ordinal);

    /// <summary>The events of an example.</summary>
    public static IReadOnlyList<Event> Events(string example) => Read.GetOrAdd(example, static text => Reading.Of(text).Events);
}
