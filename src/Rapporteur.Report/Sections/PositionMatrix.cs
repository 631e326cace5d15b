using Rapporteur.Report.Gathering;

namespace Rapporteur.Report.Sections;

/// <summary>The positions of all stories by issue and holder. Issues and holders with the most positions come first.</summary>
internal sealed class PositionMatrix
{
    private readonly ILookup<(string Issue, string Holder), HeldPosition> _cells;

    private PositionMatrix(List<(HeldPosition Position, string Holder, string Name)> all)
    {
        All = [.. all.Select(static x => x.Position)];
        _cells = all.ToLookup(static x => (x.Position.Position.Issue, x.Holder), static x => x.Position);
        Issues = [.. all.GroupBy(static x => x.Position.Position.Issue).OrderByDescending(static g => g.Select(static x => x.Holder).Distinct().Count()).Select(static g => g.Key)];
        Holders = [.. all.GroupBy(static x => x.Holder).OrderByDescending(static g => g.Count()).Select(static g => (g.Key, g.First().Name))];
    }

    /// <summary>All positions.</summary>
    public IReadOnlyList<HeldPosition> All { get; }

    /// <summary>The issues, those that most hold a position on first.</summary>
    public IReadOnlyList<string> Issues { get; }

    /// <summary>Those who hold positions, with their names.</summary>
    public IReadOnlyList<(string Key, string Name)> Holders { get; }

    /// <summary>Gathers the positions.</summary>
    public static PositionMatrix Of(View view) => new([.. view.Dossier.Chapters.SelectMany(c => c.Record.Positions.Select((p, i) =>
        (new HeldPosition(p, c.Item(ItemKind.Position, i)), view.Dossier.ActorOf(p.Holder.ActorId)?.Key ?? "words " + view.Name(c, p.Holder), view.Name(c, p.Holder))))]);

    /// <summary>What a holder says on an issue, in the order of the stories.</summary>
    public IReadOnlyList<HeldPosition> At(string issue, string holder) => [.. _cells[(issue, holder)]];
}
