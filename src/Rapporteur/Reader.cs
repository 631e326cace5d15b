using Rapporteur.Casualties;
using Rapporteur.Events;
using Rapporteur.Groups;
using Rapporteur.Knowledge;
using Rapporteur.Knowledge.Explaining;
using Rapporteur.Language;
using Rapporteur.Mentions;
using Rapporteur.Positions;
using Rapporteur.Relations;
using Rapporteur.Statements;
using Rapporteur.Times;

namespace Rapporteur;

/// <summary>
/// Reads stories into records. Immutable once made and safe to share between threads: one reader serves a whole program.
/// The same story with the same models and knowledge gives the same record.
/// </summary>
public sealed class Reader
{
    private readonly Task<EnglishPipeline> _loading;
    private readonly MentionReader _mentions;
    private readonly PhraseReader _phrases;
    private readonly TimeReader _times;
    private readonly EventReader _events;
    private readonly EventMerger _merger;
    private readonly StatementReader _statements;
    private readonly PositionReader _positions;
    private readonly RelationReader _relations;
    private readonly GroupReader _groups;

    /// <summary>Makes a reader of the knowledge in one folder, which is compiled first.</summary>
    /// <param name="english">The grammar.</param>
    /// <param name="knowledge">The folder of the knowledge.</param>
    /// <exception cref="KnowledgeException">A file or line of the knowledge cannot be used.</exception>
    public Reader(EnglishPipeline english, string knowledge)
        : this(Task.FromResult(english), KnowledgeSources.Of(knowledge).Compile()) => ArgumentNullException.ThrowIfNull(english);

    /// <summary>Makes a reader while the grammar is still loading, so that the two loads share the time.</summary>
    /// <param name="english">The grammar; waited for at the first story.</param>
    /// <param name="knowledge">The knowledge.</param>
    /// <exception cref="KnowledgeException">A line of the knowledge cannot be used.</exception>
    public Reader(Task<EnglishPipeline> english, CompiledKnowledge knowledge)
    {
        ArgumentNullException.ThrowIfNull(english);
        ArgumentNullException.ThrowIfNull(knowledge);
        _loading = english;
        World = new World(knowledge);
        var groups = new GroupBook(knowledge);
        _mentions = new MentionReader(World, groups);
        _phrases = new PhraseReader(_mentions);
        _times = new TimeReader(World.Words, new TimeWords(knowledge));
        var ontology = new Ontology(knowledge);
        var patterns = PatternBook.Load(knowledge, ontology.Own);
        _events = new EventReader(patterns, ontology, World, new CasualtyWords(knowledge));
        _merger = new EventMerger(World.Words, ontology.Contexts);
        _statements = new StatementReader(new CueBook(knowledge), World.Words);
        _relations = new RelationReader(new RelationBook(knowledge), patterns, World);
        _groups = new GroupReader(groups, patterns, World);
        _positions = new PositionReader(new PositionBook(knowledge), patterns, World);
    }

    /// <summary>Who is who.</summary>
    public World World { get; }

    private EnglishPipeline English => _loading.GetAwaiter().GetResult();

    /// <summary>Reads a story. Any text gives a record, maybe an empty one.</summary>
    /// <param name="story">The story.</param>
    /// <param name="explain">Whether the record also says why each event was read so (<see cref="Record.Explanations"/>); that costs time.</param>
    public Record Read(Story story, bool explain = false)
    {
        ArgumentNullException.ThrowIfNull(story);
        var document = English.Analyze(story.Text);
        var day = story.Published ?? _times.DayOf(document, null);
        var mentions = _mentions.Read(document, day);
        var times = _times.Read(document, story.Published);
        var frames = new Frames(document, World.Words);
        var statements = _statements.Read(mentions, frames);
        var (events, unplaced) = _events.Read(mentions, times, frames, explain, day);
        var positions = _positions.Read(mentions, times, frames, statements, day);
        // Relations and groups go by each telling, whose words are their evidence, not by the happening that several tell.
        var relations = _relations.Read(mentions, times, frames, events);
        var groups = _groups.Read(mentions, times, frames, new FoundFacts(events, statements, relations), day);
        var record = RecordBuilder.Build(story, mentions, times, new Findings(statements, events, positions, relations, groups, unplaced), _merger);
        return explain ? record with { Explanations = [.. record.Events.Select(e => e.Explanation! with { EventId = e.Id })] } : record;
    }

    /// <summary>Who a phrase means on a day; null where nobody is known.</summary>
    /// <param name="phrase">A phrase such as "the Russian foreign minister".</param>
    /// <param name="day">The day; null for undated.</param>
    /// <param name="context">A sentence or country around the phrase, by which "the president" and "government troops" are understood; null for none.</param>
    public Actor? Who(string phrase, DateOnly? day, string? context = null)
    {
        ArgumentNullException.ThrowIfNull(phrase);
        return _phrases.Read(English, phrase, day, context).Best?.Actor;
    }

    /// <summary>Why a phrase means whom it means on a day: the lines of the knowledge that decided, and those that lost.</summary>
    /// <param name="phrase">A phrase such as "the Russian foreign minister".</param>
    /// <param name="day">The day; null for undated.</param>
    public Explanation Explain(string phrase, DateOnly? day)
    {
        ArgumentNullException.ThrowIfNull(phrase);
        var (mentions, best) = _phrases.Read(English, phrase, day, null);
        return new Explainer(World, day).Explain(mentions, best);
    }
}
