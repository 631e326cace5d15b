using Rapporteur.Language;

namespace Rapporteur.Positions;

/// <summary>A position while it is being put together.</summary>
internal sealed class StanceDraft
{
    /// <summary>Whose it is.</summary>
    public required ActorReference Holder { get; init; }

    /// <summary>What it is on.</summary>
    public required Proposition On { get; set; }

    /// <summary>-1 against to +1 for what the words say, before the phrasing turns it round.</summary>
    public required double Value { get; set; }

    /// <summary>Whether it depends on something.</summary>
    public bool IsConditional { get; set; }

    /// <summary>none, reaffirmed, softened, hardened or reversed.</summary>
    public string Change { get; set; } = "none";

    /// <summary>The word that takes the stance.</summary>
    public required int Trigger { get; init; }

    /// <summary>The words that show it.</summary>
    public required Span Evidence { get; set; }

    /// <summary>Index of the sentence.</summary>
    public required int Sentence { get; init; }

    /// <summary>Whether only a change is told, not which side was taken.</summary>
    public bool IsChangeOnly { get; init; }
}
