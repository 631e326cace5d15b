using Rapporteur.Knowledge;

namespace Rapporteur.Records.Exports;

/// <summary>
/// An actor code taken apart as the Phoenix pipeline does (github.com/openeventdata/phoenix_pipeline, process_actors): a state or a sort of body, then one of thirteen
/// roles, then all else.
/// </summary>
/// <param name="Entity">The state, or IGO, NGO, IMG, MNC; null where the code begins otherwise.</param>
/// <param name="Role">The role that follows, or null.</param>
/// <param name="Attributes">The other pieces, divided by semicolons; null for none.</param>
internal readonly record struct PhoenixCode(string? Entity, string? Role, string? Attributes)
{
    private const int Length = 3;
    private static readonly Dictionary<string, string> Uses = ResourceTable.Read("export-actor-pieces.tsv").ToDictionary(static r => r[0], static r => r[3], StringComparer.Ordinal);

    public static PhoenixCode Of(string? code, World world)
    {
        var pieces = new Queue<string>((code ?? "").Chunk(Length).Select(static p => new string(p)));
        var entity = Next(pieces, p => Uses.GetValueOrDefault(p) == "entity" || (!Uses.ContainsKey(p) && world.CountryOf(p) is not null));
        var role = Next(pieces, static p => Uses.GetValueOrDefault(p) == "role");
        return new PhoenixCode(entity, role, pieces.Count > 0 ? string.Join(';', pieces) : null);
    }

    private static string? Next(Queue<string> pieces, Func<string, bool> isWanted) => pieces.TryPeek(out var piece) && isWanted(piece) ? pieces.Dequeue() : null;
}
