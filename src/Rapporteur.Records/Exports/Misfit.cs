namespace Rapporteur.Records.Exports;

/// <summary>A sort of events that a format has no means to tell.</summary>
/// <param name="Name">What they are called: "planned", "denied".</param>
/// <param name="Is">Whether an event is one.</param>
/// <param name="MayStay">Whether it can be written all the same, losing what makes it one; otherwise it is left out in any case.</param>
public sealed record Misfit(string Name, Func<ExportedEvent, bool> Is, bool MayStay = true)
{
    /// <summary>Not told as fact: planned, possible, called for, conditional.</summary>
    public static readonly Misfit NotActual = new("planned, possible, called for or conditional", static e => e.Item.Status != JsonNames.Of(EventStatus.Actual));

    /// <summary>Called for: neither done nor to come.</summary>
    public static readonly Misfit CalledFor = new("called for", static e => e.Item.Status == JsonNames.Of(EventStatus.CalledFor));

    /// <summary>Denied.</summary>
    public static readonly Misfit Negated = new("negated", static e => e.Item.Negated);

    /// <summary>Only said to be so by somebody whom the story quotes.</summary>
    public static readonly Misfit Alleged = new("only alleged", static e => e.Item.Statement is not null);

    /// <summary>Dated to a month or a year.</summary>
    public static readonly Misfit NoDay = new("dated to a month or year only", static e => e.Item.Date is { Length: < 10 });

    /// <summary>Dated to a year.</summary>
    public static readonly Misfit NoMonth = new("dated to a year only", static e => e.Item.Date is { Length: 4 });

    /// <summary>Of no date at all.</summary>
    public static readonly Misfit Undated = new("without a date", static e => e.Day is null, false);

    /// <summary>Coded in an ontology of the user's own only.</summary>
    public static readonly Misfit NoCameo = new("without a CAMEO code", static e => e.Item.Root.Length < 2, false);

    /// <summary>Of a sort that PLOVER does not code: comments, mere statements.</summary>
    public static readonly Misfit NoPlover = new("without a PLOVER type", static e => e.Item.Plover is null, false);

    /// <summary>Nobody acts.</summary>
    public static readonly Misfit NoSource = new("without a source", static e => e.Sources.Count == 0, false);

    /// <summary>Nobody is acted upon.</summary>
    public static readonly Misfit NoTarget = new("without a target", static e => e.Targets.Count == 0, false);

    /// <summary>Nobody takes part.</summary>
    public static readonly Misfit NoActor = new("without an actor", static e => e.Sources.Count == 0 && e.Targets.Count == 0, false);
}
