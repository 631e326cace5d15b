using Rapporteur.Knowledge;

namespace Rapporteur.Records.Exports;

/// <summary>An actor code taken apart into the columns that GDELT divides it into (GDELT Event Codebook V2.0, "Actor Attributes").</summary>
/// <param name="Country">The state.</param>
/// <param name="KnownGroup">A body with a code of its own: UNO, NAT …</param>
/// <param name="Religions">Up to two.</param>
/// <param name="Types">Up to three.</param>
internal sealed record CodePieces(string? Country, string? KnownGroup, IReadOnlyList<string> Religions, IReadOnlyList<string> Types)
{
    private const int Length = 3;
    private static readonly Dictionary<string, (string Column, string As)> Known =
        ResourceTable.Read("export-actor-pieces.tsv").ToDictionary(static r => r[0], static r => (r[1], r[2].Length > 0 ? r[2] : r[0]), StringComparer.Ordinal);

    private static readonly CodePieces None = new(null, null, [], []);

    /// <summary>Takes a code apart; the first piece that is a state is the country, other pieces go where the table says.</summary>
    public static CodePieces Of(string? code, World world)
    {
        if (code is null) return None;
        string? country = null, group = null;
        List<string> religions = [], types = [];
        for (var at = 0; at + Length <= code.Length; at += Length)
        {
            var piece = code.Substring(at, Length);
            if (Known.TryGetValue(piece, out var known)) (known.Column == "type" ? types : religions).Add(known.As);
            else if (country is null && world.CountryOf(piece) is not null) country = piece;
            else group ??= piece;
        }

        return new CodePieces(country, group, religions, types);
    }
}
