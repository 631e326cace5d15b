using System.Collections.Frozen;
using System.Text;

namespace Rapporteur.Language;

/// <summary>The written forms of <see cref="Deprel"/>.</summary>
public static class Deprels
{
    private static readonly string[] Names = [.. Enum.GetValues<Deprel>().Select(Spell)];

    private static readonly FrozenDictionary<string, Deprel> ByName =
        Enum.GetValues<Deprel>().ToFrozenDictionary(r => Names[(int)r], StringComparer.Ordinal);

    /// <summary>Number of relations.</summary>
    public static int Count => Names.Length;

    /// <summary>The relation as CoNLL-U writes it, such as <c>nsubj:pass</c>.</summary>
    public static string Name(this Deprel relation) => Names[(int)relation];

    /// <summary>Reads a relation; a subtype that is not known falls back to its main relation, anything else to <see cref="Deprel.Dep"/>.</summary>
    public static Deprel Parse(string name)
    {
        if (ByName.TryGetValue(name, out var relation)) return relation;
        var colon = name.IndexOf(':', StringComparison.Ordinal);
        return name switch
        {
            "obl:tmod" or "obl:npmod" => Deprel.OblUnmarked,
            "nmod:tmod" or "nmod:npmod" => Deprel.NmodUnmarked,
            _ => colon > 0 && ByName.TryGetValue(name[..colon], out relation) ? relation : Deprel.Dep,
        };
    }

    private static string Spell(Deprel relation)
    {
        var name = new StringBuilder();
        foreach (var c in relation.ToString())
        {
            if (char.IsUpper(c) && name.Length > 0) name.Append(':');
            name.Append(char.ToLowerInvariant(c));
        }

        return name.ToString();
    }
}
