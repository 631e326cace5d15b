namespace Rapporteur.Knowledge.Petrarch;

/// <summary>An import while it runs: every dictionary read, then all facts converted together and written. For one thread.</summary>
internal sealed class DictionaryImport(HomeKnowledge home, Action<string> report)
{
    private readonly List<ImportTally> _tallies = [];
    private readonly List<ActorEntry> _actors = [];
    private readonly List<AgentEntry> _agents = [];
    private readonly List<VerbFile> _verbs = [];

    /// <summary>What became of the lines of each file.</summary>
    public IReadOnlyList<ImportTally> Tallies => _tallies;

    /// <summary>Reads a dictionary.</summary>
    public void Read(string path, DictionaryKind kind)
    {
        var tally = new ImportTally(path, kind, report);
        _tallies.Add(tally);
        switch (kind)
        {
            case DictionaryKind.Actors:
                _actors.AddRange(new ActorFile(tally).Read(path));
                break;
            case DictionaryKind.Agents:
                _agents.AddRange(new AgentFile(tally).Read(path));
                break;
            case DictionaryKind.Verbs:
                var verbs = new VerbFile(tally, _verbs.Count);
                verbs.Read(path);
                _verbs.Add(verbs);
                break;
            case DictionaryKind.Discards:
                tally.PutAside(DictionaryText.Read(path, "#", tally).Count(), "no story or sentence is dropped for a phrase in it");
                break;
            case DictionaryKind.Issues:
                tally.PutAside(DictionaryText.Read(path, "#", tally).Count(), "what a story is about is not coded by phrases");
                break;
        }
    }

    /// <summary>Converts and writes all that was read.</summary>
    public void Write(string folder)
    {
        var tables = new ImportTables();
        // Which short words are acronyms shows only when all entries are known.
        var acronyms = _actors.SelectMany(a => a.Names).Select(WrittenName.Words).Where(WrittenName.IsAcronymByItself).ToHashSet(StringComparer.Ordinal);
        var actors = new ActorConverter(home, tables, new WrittenName(acronyms));
        foreach (var actor in _actors) actors.Convert(actor);
        var agents = new AgentConverter(home, tables);
        foreach (var agent in _agents) agents.Convert(agent);
        var verbs = new VerbConverter(tables);
        foreach (var file in _verbs) verbs.Convert(file);
        tables.Write(folder, _tallies.Select(t => t.File));
    }
}
