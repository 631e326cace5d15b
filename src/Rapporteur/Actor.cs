namespace Rapporteur;

/// <summary>Somebody who acts in a story, as they were on the story's day. Each real-world actor stands once in a record.</summary>
public sealed record Actor
{
    /// <summary>Stable across stories, such as <c>vladimir-putin</c>.</summary>
    public required string Id { get; init; }

    /// <summary>The usual name in full.</summary>
    public required string Name { get; init; }

    /// <summary>What sort of actor.</summary>
    public required ActorKind Kind { get; init; }

    /// <summary>ISO 3166-1 alpha-3 code, or null where none applies or is known.</summary>
    public string? Country { get; init; }

    /// <summary>PLOVER sector on the story's day (GOV, MIL, REB …), or null.</summary>
    public string? Role { get; init; }

    /// <summary>CAMEO actor code: country and role, or a code of its own such as IGOUNO; null where nothing is known.</summary>
    public string? Code { get; init; }

    /// <summary>The office held on the story's day, such as "President of Russia".</summary>
    public string? Title { get; init; }
}
