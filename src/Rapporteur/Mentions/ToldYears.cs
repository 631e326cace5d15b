using Rapporteur.Language;

namespace Rapporteur.Mentions;

/// <summary>
/// The year that a clause tells of: "In 2009 the Brazilian president met" speaks of who held the office then. A year belongs to the verb that it hangs on, so that "the
/// president said that in 2009" still means today's. For one thread and document.
/// </summary>
internal sealed class ToldYears(Document document)
{
    private const int First = 1950;
    private const int Last = 2100;
    private const int Deepest = 12;

    /// <summary>The one year that the clause of a token names with "in"; null for none or several.</summary>
    public int? Of(int token, int sentenceFirst, int sentenceEnd)
    {
        int? found = null;
        var verb = -1;
        for (var t = sentenceFirst; t < sentenceEnd; t++)
        {
            if (!IsYear(t, out var year)) continue;
            if (verb < 0) verb = VerbOf(token);
            if (verb < 0 || VerbOf(t) != verb) continue;
            if (found is not null && found != year) return null;
            found = year;
        }

        return found;
    }

    private bool IsYear(int token, out int year)
    {
        year = 0;
        var form = document.Words[token].Form;
        if (form.Length != 4 || document.Words[token].Upos != Upos.NUM || !int.TryParse(form, out year) || year is < First or > Last) return false;
        foreach (var child in document[token].Children)
            if (child.Relation == Deprel.Case) return string.Equals(child.Form, "in", StringComparison.OrdinalIgnoreCase);
        return false;
    }

    /// <summary>The verb of the clause that a word stands in; -1 for none.</summary>
    private int VerbOf(int token)
    {
        var at = document[token];
        for (var depth = 0; depth < Deepest; depth++)
        {
            if (at.Upos is Upos.VERB or Upos.AUX && at.Index != token) return at.Index;
            if (at.IsRoot) return -1;
            at = at.Head;
        }

        return -1;
    }
}
