namespace Rapporteur.Times;

/// <summary>Words that name a time.</summary>
/// <param name="First">First token.</param>
/// <param name="Head">The token by which it hangs in its sentence.</param>
/// <param name="Sentence">Index of the sentence.</param>
/// <param name="Reading">What they mean.</param>
internal readonly record struct TimeExpression(int First, int Head, int Sentence, TimeReading Reading)
{
    /// <summary>Token after the last.</summary>
    public int End => Reading.End;

    /// <summary>Whether it says when, in itself or by another happening.</summary>
    public bool IsResolved => Reading.Value is not null || Reading.Back is not null || Reading.Offset is not null;
}
