namespace Rapporteur.Report.Gathering;

/// <summary>What a report tells, gathered over its stories: chapters, and each actor once.</summary>
internal sealed class Dossier
{
    private readonly Dictionary<string, DossierActor> _byId = new(StringComparer.Ordinal);
    private readonly List<DossierActor> _actors = [];

    private Dossier(IReadOnlyList<Record> records, ReportOptions options)
    {
        Names = options.Names;
        Chapters = [.. records.Select((r, i) => Chapter.Of(i + 1, r, records.Count == 1))];
        foreach (var chapter in Chapters) Gather(chapter);
        Title = options.Title ?? (Chapters.Count == 1 ? Chapters[0].Title : $"{Chapters.Count} stories");
    }

    /// <summary>The heading of the report.</summary>
    public string Title { get; }

    /// <summary>Names of codes.</summary>
    public CodeNames Names { get; }

    /// <summary>The stories in their order.</summary>
    public IReadOnlyList<Chapter> Chapters { get; }

    /// <summary>Each actor once, in the order of first appearance.</summary>
    public IReadOnlyList<DossierActor> Actors => _actors;

    /// <summary>Gathers records.</summary>
    public static Dossier Of(IReadOnlyList<Record> records, ReportOptions options) => new(records, options);

    /// <summary>The actor of an id, or null where the stories have none such.</summary>
    public DossierActor? ActorOf(string? id) => id is null ? null : _byId.GetValueOrDefault(id);

    private void Gather(Chapter chapter)
    {
        var record = chapter.Record;
        foreach (var actor in record.Actors)
        {
            if (!_byId.TryGetValue(actor.Id, out var known))
            {
                known = new DossierActor(_actors.Count + 1, actor);
                _byId.Add(actor.Id, known);
                _actors.Add(known);
            }

            known.Add(actor);
            if (known.Chapters.Count == 0 || known.Chapters[^1] != chapter) known.Chapters.Add(chapter);
        }

        foreach (var mention in record.Mentions)
            if (ActorOf(mention.ActorId) is { } actor) actor.Mentions++;
        foreach (var item in record.Events) Tie([.. item.Sources, .. item.Targets]);
        foreach (var item in record.Relations) Tie([item.From, item.To]);
    }

    private void Tie(IReadOnlyList<ActorReference> ends)
    {
        foreach (var end in ends)
            if (ActorOf(end.ActorId) is { } actor) actor.Ties++;
    }
}
