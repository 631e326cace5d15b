namespace Rapporteur.Knowledge.Petrarch;

/// <summary>Turns agents into role nouns: the first three letters of the code are the role, the whole is the CAMEO code.</summary>
internal sealed class AgentConverter(HomeKnowledge home, ImportTables tables)
{
    /// <summary>Adds an agent; "~" behind its code says that the owner's code follows it.</summary>
    public void Convert(AgentEntry entry)
    {
        var kind = home.KindOf(entry.Phrases[0]);
        if (entry.IsMass && kind == "person") kind = "group";
        tables.Add("roles.tsv", "+ " + string.Join(';', entry.Phrases), home.SectorIn(entry.Code) ?? entry.Code[..3], entry.IsBefore ? entry.Code + "~" : entry.Code, kind);
    }
}
