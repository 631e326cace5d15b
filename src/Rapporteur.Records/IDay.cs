namespace Rapporteur.Records;

/// <summary>What has a day.</summary>
public interface IDay
{
    /// <summary>The first day of the date, else the story's day, as 2015-09-28; empty where neither is known.</summary>
    string Day { get; }

    /// <summary>The day's year and month.</summary>
    string Month { get; }
}
