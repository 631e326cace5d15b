namespace Rapporteur.Training.Petrarch;

/// <summary>What was coded of a record.</summary>
/// <param name="Record">The record.</param>
/// <param name="Found">Our codings.</param>
internal sealed record RecordResult(UnitRecord Record, IReadOnlyList<Coding> Found)
{
    /// <summary>Expected codings that we have not.</summary>
    public IEnumerable<Coding> Missing => Record.Codings.Except(Found);

    /// <summary>Codings of ours that are not expected.</summary>
    public IEnumerable<Coding> Extra => Found.Except(Record.Codings);

    /// <summary>Codings reproduced, as the file counts them: where no event is expected, one if none is found.</summary>
    public int Reproduced => Record.Codings.Count == 0 ? (Found.Count == 0 ? Record.Count : 0) : Record.Codings.Count(c => Found.Contains(c));
}
