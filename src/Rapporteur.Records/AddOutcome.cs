namespace Rapporteur.Records;

/// <summary>What became of a story that was given to a store.</summary>
public enum AddOutcome
{
    /// <summary>It was not there yet.</summary>
    Added,

    /// <summary>It is there under its id with this text; nothing was changed.</summary>
    Already,

    /// <summary>The same report is there under another id; this one is its further source.</summary>
    SameReport,

    /// <summary>It replaced an earlier text of its id.</summary>
    Replaced,

    /// <summary>Its id is there with another text, and replacing was not asked for; nothing was changed.</summary>
    OtherText,
}
