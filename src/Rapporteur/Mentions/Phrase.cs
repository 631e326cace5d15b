using Rapporteur.Knowledge;
using Rapporteur.Language;

namespace Rapporteur.Mentions;

/// <summary>A noun phrase or pronoun that refers: its words, what it names, and the actor it was found to mean.</summary>
internal sealed class Phrase
{
    /// <summary>First token.</summary>
    public required int First { get; set; }

    /// <summary>Token after the last.</summary>
    public required int End { get; set; }

    /// <summary>The token by which the phrase hangs in its sentence.</summary>
    public required int Head { get; init; }

    /// <summary>Index of the sentence.</summary>
    public required int Sentence { get; init; }

    /// <summary>How it refers.</summary>
    public MentionForm Form { get; set; } = MentionForm.Nominal;

    /// <summary>What it names.</summary>
    public MentionType Type { get; set; } = MentionType.Organisation;

    /// <summary>The name in it, or null.</summary>
    public NameEntry? Name { get; set; }

    /// <summary>All that the name may mean.</summary>
    public NameEntry[] Candidates { get; set; } = [];

    /// <summary>Tokens of the name alone.</summary>
    public (int First, int End) NameTokens { get; set; }

    /// <summary>The role noun in it, or null.</summary>
    public RoleWord? Role { get; set; }

    /// <summary>First token of the role noun.</summary>
    public int RoleFirst { get; set; }

    /// <summary>Code of the country or region that its adjective, compound or possessor names, or null.</summary>
    public string? Territory { get; set; }

    /// <summary>The words before its role noun that name the territory, or null.</summary>
    public string? TerritoryWords { get; set; }

    /// <summary>The organisation that it belongs to, or null.</summary>
    public Organisation? Owner { get; set; }

    /// <summary>Whether a description owns it ("spokesman for the ministry"): then it holds no office of the state itself.</summary>
    public bool IsOfDescription { get; set; }

    /// <summary>The sector of the description that it belongs to ("spokesman for the ministry"), or null.</summary>
    public string? OwnerSector { get; set; }

    /// <summary>Whether it says "former".</summary>
    public bool IsFormer { get; set; }

    /// <summary>How doubtful it is that an unknown name is a person's: 0 with a title, a known given name or a pronoun that says so, 4 for a lone word.</summary>
    public int Doubt { get; set; }

    /// <summary>Whether it is used as a place.</summary>
    public bool IsPlace { get; set; }

    /// <summary>Whether it stands in the line that says where and by whom a report was written.</summary>
    public bool IsDateline { get; set; }

    /// <summary>The place, where it names one.</summary>
    public EventPlace? Place { get; set; }

    /// <summary>The actor meant, or null.</summary>
    public Actor? Actor { get; set; }

    /// <summary>The phrase that a pronoun was found to stand for, or null.</summary>
    public Phrase? Antecedent { get; set; }

    /// <summary>Further actors that it means, where a role belongs to several owners.</summary>
    public List<Actor> Others { get; } = [];

    /// <summary>Whether more than one is meant.</summary>
    public bool IsPlural { get; set; }

    /// <summary>m, f or null.</summary>
    public string? Gender { get; set; }

    /// <summary>The words that mention: a name without the title before it, a description with its words.</summary>
    public Span MentionIn(Document document) => Form == MentionForm.Name
        ? new Span(document.Words[NameTokens.First].Start, document.Words[NameTokens.End - 1].End)
        : SpanIn(document);

    /// <summary>The words.</summary>
    public Span SpanIn(Document document) => new(document.Words[First].Start, document.Words[End - 1].End);
}
