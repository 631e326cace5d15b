namespace Rapporteur.Knowledge;

/// <summary>The lines of <c>disputes.tsv</c>, gathered by place. Immutable; safe to share between threads.</summary>
internal sealed class DisputeBook
{
    private static readonly Dictionary<string, ClaimStatus> Statuses = new(StringComparer.Ordinal)
    {
        ["sovereign"] = ClaimStatus.Sovereign,
        ["administers"] = ClaimStatus.Administers,
        ["occupies"] = ClaimStatus.Occupies,
        ["annexed"] = ClaimStatus.Annexed,
        ["self-governs"] = ClaimStatus.SelfGoverns,
        ["claims"] = ClaimStatus.Claims,
    };

    private readonly Dictionary<string, Dispute> _byPlace = new(StringComparer.Ordinal);

    /// <summary>Gathers lines.</summary>
    /// <exception cref="KnowledgeException">A line cannot be used.</exception>
    public DisputeBook(IEnumerable<TsvRow> rows)
    {
        var claims = new List<(string Place, TerritorialClaim Claim)>();
        foreach (var row in rows) claims.Add((row.Optional(0) ?? throw row.Problem("the place is missing"), Claim(row)));
        All = [.. claims.GroupBy(c => c.Place, c => c.Claim, StringComparer.Ordinal).Select(g => new Dispute(g.Key, [.. g]))];
        foreach (var dispute in All) _byPlace[dispute.Place] = dispute;
    }

    /// <summary>All disputes, in the order in which the lines begin them.</summary>
    public IReadOnlyList<Dispute> All { get; }

    /// <summary>The dispute over a state or territory as a whole, or null.</summary>
    public Dispute? OverState(string? name) => name is null ? null : _byPlace.GetValueOrDefault(name);

    /// <summary>The dispute over a place, else over its region, else over its state; null where nobody contests it.</summary>
    /// <param name="name">The place's name.</param>
    /// <param name="region">Its region, or null.</param>
    /// <param name="country">Its state's code, or null.</param>
    /// <param name="state">Its state's name, or null.</param>
    public Dispute? Over(string name, string? region, string? country, string? state) =>
        OverPlace(name, country) ?? (region is null ? null : OverPlace(region, country)) ?? OverState(state);

    /// <summary>Places of one name lie in many states: it is the one in a claimant's state, or in none.</summary>
    private Dispute? OverPlace(string name, string? country) =>
        _byPlace.GetValueOrDefault(name) is { } dispute && (country is null || dispute.Claims.Any(c => c.Country == country)) ? dispute : null;

    private static TerritorialClaim Claim(TsvRow row)
    {
        var claimant = row.Optional(1) ?? throw row.Problem("the claimant is missing; write a state's code, or @ and a name");
        var isState = claimant[0] != '@';
        if (!Statuses.TryGetValue(row[2], out var status))
            throw row.Problem($"'{row[2]}' is no status; write one of {string.Join(", ", Statuses.Keys)}");
        var (from, to) = (row.Date(3), row.Date(4));
        if (from >= to) throw row.Problem("the claim ends before it begins");
        return new TerritorialClaim(isState ? claimant : null, isState ? null : claimant[1..], status, from, to, row.Optional(5), row.Origin);
    }
}
