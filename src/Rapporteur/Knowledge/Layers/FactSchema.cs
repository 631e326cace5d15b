namespace Rapporteur.Knowledge.Layers;

/// <summary>Where facts of one kind stand in a folder of knowledge and what tells one from the other.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Thing">What a line is about, in a message.</param>
/// <param name="Files">Files below the folder; the last part may hold wild cards.</param>
/// <param name="Columns">The columns, divided by spaces.</param>
/// <param name="KeyColumns">The columns that together name the fact: lines of the same key are about the same thing.</param>
/// <param name="ListColumn">The column whose values are facts each by itself; -1 for none.</param>
/// <param name="IsGrammar">Whether the reading rules cannot do without it, so that it stays ours where no layer has it.</param>
internal sealed record FactSchema(FactKind Kind, string Thing, string[] Files, string Columns, int[] KeyColumns, int ListColumn = -1, bool IsGrammar = false)
{
    private const string OrganisationColumns = "name names kind country role code from to";

    /// <summary>All kinds, in the order of <see cref="FactKind"/>; knowledge/README.md describes them.</summary>
    public static IReadOnlyList<FactSchema> All { get; } =
    [
        new(FactKind.Country, "country", ["countries.tsv"], "iso3 iso2 cow fips name names adjectives people capital from to", [0]),
        new(FactKind.Region, "region", ["regions.tsv"], "code name names adjectives people members", [0]),
        new(FactKind.Metonym, "phrase", ["metonyms.tsv"], "phrase country role note", [0]),
        new(FactKind.Place, "place", ["places.tsv"], "name names country kind latitude longitude region", [0, 2]),
        new(FactKind.Person, "person", ["people/*.tsv"], "name names gender country role office from to", [0]),
        new(FactKind.Organisation, "organisation", ["organisations.tsv", "armed-groups.tsv", "media.tsv"], OrganisationColumns, [0]),
        new(FactKind.Member, "member", ["members.tsv"], "organisation country from to", [0, 1]),
        new(FactKind.Role, "role word", ["roles.tsv"], "words role cameo kind office gender", [0], ListColumn: 0),
        new(FactKind.Verb, "pattern", ["verbs/??-*.tsv"], "pattern cameo mode example", [0]),
        new(FactKind.Set, "set", ["verbs/sets-*.tsv"], "set lemmas", [0]),
        new(FactKind.Aspect, "pattern", ["verbs/aspect.tsv"], "pattern effect example", [0]),
        new(FactKind.Code, "code", ["ontology/cameo.tsv"], "code name plover mode goldstein contexts example", [0], IsGrammar: true),
        new(FactKind.Composition, "composition", ["ontology/compose.tsv"], "outer inner code", [0, 1], IsGrammar: true),
        new(FactKind.WordClass, "class", ["words.tsv"], "class words", [0], IsGrammar: true),
        new(FactKind.TimeWord, "word", ["times.tsv"], "class words value", [0, 1], ListColumn: 1, IsGrammar: true),
        new(FactKind.Cue, "cue", ["cues.tsv"], "cue takes kind example", [0], ListColumn: 0, IsGrammar: true),
        new(FactKind.Forms, "forms", ["verbs/forms.tsv"], "lemma forms", [0], IsGrammar: true),
        new(FactKind.Dispute, "dispute", ["disputes.tsv"], "place claimant status from to note", [0]),
        new(FactKind.Plover, "type", ["ontology/plover.tsv"], "type name quad goldstein modes", [0], IsGrammar: true),
        new(FactKind.Context, "context", ["ontology/contexts.tsv"], "context name words example", [0], IsGrammar: true),
        new(FactKind.OwnType, "type", ["ontology/types-*.tsv"], "code name parent cameo plover mode quad goldstein contexts", [0]),
        new(FactKind.Relation, "pattern", ["relations.tsv"], "pattern relation standing example", [0]),
        new(FactKind.CodeRelation, "code", ["ontology/relations.tsv"], "code relation", [0]),
        new(FactKind.GroupWord, "words", ["groups.tsv"], "class words members example", [0, 1]),
        new(FactKind.Issue, "issue", ["issues/issues.tsv"], "issue phrase parent of joins", [0]),
        new(FactKind.IssuePattern, "pattern", ["issues/patterns.tsv"], "pattern issue sign who example", [0]),
        new(FactKind.Stance, "pattern", ["issues/stance.tsv"], "pattern stance when example", [0]),
        new(FactKind.StanceChange, "pattern", ["issues/change.tsv"], "pattern change factor example", [0]),
        new(FactKind.CasualtyWord, "word", ["casualties.tsv"], "class words minimum maximum", [0, 1], ListColumn: 1, IsGrammar: true),
    ];

    /// <summary>The schema of a kind.</summary>
    public static FactSchema Of(FactKind kind) => All[(int)kind];

    /// <summary>The existing files of this kind below a folder, in the order in which they are read.</summary>
    public IEnumerable<string> In(string folder)
    {
        foreach (var pattern in Files)
        {
            var path = Path.Combine(folder, pattern);
            if (!pattern.Contains('*', StringComparison.Ordinal))
            {
                if (File.Exists(path)) yield return path;
                continue;
            }

            var below = Path.GetDirectoryName(path)!;
            if (!Directory.Exists(below)) continue;
            foreach (var file in Directory.EnumerateFiles(below, Path.GetFileName(pattern)).Order(StringComparer.Ordinal)) yield return file;
        }
    }
}
