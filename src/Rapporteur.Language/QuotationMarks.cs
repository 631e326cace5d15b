namespace Rapporteur.Language;

/// <summary>Quotation marks as typewriters and wire services write them.</summary>
internal static class QuotationMarks
{
    /// <summary>The double mark for a pair of single ones (<c>''</c>, <c>``</c>), which the models seldom saw; any other form as it is.</summary>
    public static ReadOnlySpan<char> Plain(ReadOnlySpan<char> form) => form is "''" or "``" ? "\"" : form;
}
