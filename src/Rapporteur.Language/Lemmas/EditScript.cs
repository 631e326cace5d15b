namespace Rapporteur.Language.Lemmas;

/// <summary>How a lemma is made from a form: take an ending off and put another in its place.</summary>
/// <param name="Case">What happens to capitals first.</param>
/// <param name="Cut">The ending taken off, folded (<see cref="CharKinds.Fold"/>); the script fits no other form.</param>
/// <param name="Add">The ending put in its place.</param>
internal readonly record struct EditScript(EditCase Case, string Cut, string Add)
{
    /// <summary>The script that makes <paramref name="lemma"/> of <paramref name="form"/>.</summary>
    public static EditScript Between(string form, string lemma)
    {
        if (form.Contains(',', StringComparison.Ordinal) && form.Replace(",", "", StringComparison.Ordinal) == lemma)
            return new EditScript(EditCase.DropCommas, "", "");
        var lower = form.ToLowerInvariant();
        var keeps = lemma.Any(char.IsUpper);
        var start = keeps ? form : lower;
        var common = 0;
        while (common < start.Length && common < lemma.Length && start[common] == lemma[common]) common++;
        return new EditScript(keeps ? EditCase.Keep : EditCase.Lower, Folded(form.AsSpan(common)), lemma[common..]);
    }

    /// <summary>Whether the form has the ending.</summary>
    public bool Fits(string form)
    {
        if (form.Length < Cut.Length || form.Length - Cut.Length + Add.Length == 0) return false;
        for (int i = 0, at = form.Length - Cut.Length; i < Cut.Length; i++)
            if (CharKinds.Fold(form[at + i]) != Cut[i]) return false;
        return true;
    }

    /// <summary>Makes the lemma; a form that does not fit is its own.</summary>
    public string Apply(string form)
    {
        if (!Fits(form)) return form;
        if (Case == EditCase.DropCommas) return form.Replace(",", "", StringComparison.Ordinal);
        var start = Case == EditCase.Lower ? form.ToLowerInvariant() : form;
        if (Cut.Length == 0 && Add.Length == 0) return start;
        var inCapitals = Case == EditCase.Keep && form.Length > Cut.Length + 1 && char.IsUpper(form[^1]) && char.IsUpper(form[^2]);
        return string.Concat(start.AsSpan(0, start.Length - Cut.Length), inCapitals ? Add.ToUpperInvariant() : Add);
    }

    private static string Folded(ReadOnlySpan<char> ending)
    {
        Span<char> folded = new char[ending.Length];
        for (var i = 0; i < ending.Length; i++) folded[i] = CharKinds.Fold(ending[i]);
        return folded.ToString();
    }
}
