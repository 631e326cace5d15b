namespace Rapporteur.Records.Data;

/// <summary>A line that leads to an event, with what most questions ask, so that they need not look at the event.</summary>
internal interface IEventLink : IDay
{
    long Event { get; }

    string? Plover { get; }

    string Status { get; }
}
