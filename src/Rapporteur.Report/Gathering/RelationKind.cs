namespace Rapporteur.Report.Gathering;

/// <summary>How a relation of the contract is shown.</summary>
/// <param name="Words">What stands between its two ends.</param>
/// <param name="Sign">Whether it binds or divides.</param>
/// <param name="IsMutual">Whether it holds both ways.</param>
internal sealed record RelationKind(string Words, Sign Sign, bool IsMutual = false)
{
    private static readonly Dictionary<string, RelationKind> Known = new(StringComparer.Ordinal)
    {
        ["ally"] = new("is allied with", Sign.With, true),
        ["favours"] = new("is well disposed to", Sign.With),
        ["talks"] = new("talks with", Sign.With, true),
        ["fights"] = new("fights", Sign.Against, true),
        ["opposes"] = new("opposes", Sign.Against),
        ["leads"] = new("leads", Sign.Neutral),
        ["member"] = new("is a member of", Sign.Neutral),
        ["part"] = new("is part of", Sign.Neutral),
        ["same"] = new("is the same as", Sign.Neutral, true),
    };

    /// <summary>The kind of a type; one that is not known is shown by its name.</summary>
    public static RelationKind Of(string type) => Known.GetValueOrDefault(type) ?? new RelationKind(type, Sign.Neutral);
}
