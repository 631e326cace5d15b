namespace Rapporteur.Language.Lemmas;

/// <summary>How a lemma is made from a form: take some letters off its end and put others there.</summary>
/// <param name="Case">What happens to capitals first.</param>
/// <param name="Cut">Letters taken off the end.</param>
/// <param name="Add">Letters put in their place.</param>
internal readonly record struct EditScript(EditCase Case, int Cut, string Add)
{
    /// <summary>The script that makes <paramref name="lemma"/> of <paramref name="form"/>.</summary>
    public static EditScript Between(string form, string lemma)
    {
        if (form.Contains(',', StringComparison.Ordinal) && form.Replace(",", "", StringComparison.Ordinal) == lemma)
            return new EditScript(EditCase.DropCommas, 0, "");
        var lower = form.ToLowerInvariant();
        var keeps = lemma.Any(char.IsUpper);
        var start = keeps ? form : lower;
        var common = 0;
        while (common < start.Length && common < lemma.Length && start[common] == lemma[common]) common++;
        return new EditScript(keeps ? EditCase.Keep : EditCase.Lower, start.Length - common, lemma[common..]);
    }

    /// <summary>Whether the form is long enough.</summary>
    public bool Fits(string form) => Cut < form.Length || (Cut == form.Length && Add.Length > 0);

    /// <summary>Makes the lemma.</summary>
    public string Apply(string form)
    {
        if (!Fits(form)) return form;
        var start = Case switch
        {
            EditCase.Lower => form.ToLowerInvariant(),
            EditCase.DropCommas => form.Replace(",", "", StringComparison.Ordinal),
            _ => form,
        };
        return Cut == 0 && Add.Length == 0 ? start : string.Concat(start.AsSpan(0, start.Length - Cut), Add);
    }
}
