namespace Rapporteur.Records.Happenings;

/// <summary>What became of a plan.</summary>
internal static class Outcomes
{
    /// <summary>No report says.</summary>
    public const string Open = "open";

    /// <summary>A report tells it as fact.</summary>
    public const string Happened = "happened";

    /// <summary>Reports say only that it did not happen.</summary>
    public const string Denied = "denied";
}
