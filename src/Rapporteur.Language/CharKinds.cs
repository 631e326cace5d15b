using System.Globalization;

namespace Rapporteur.Language;

/// <summary>Tables over all UTF-16 code units: their kind, and the character that stands for them when words are compared.</summary>
internal static class CharKinds
{
    private static readonly CharKind[] Kinds = BuildKinds();
    private static readonly char[] Folded = BuildFolded();

    /// <summary>The kind of a code unit.</summary>
    public static CharKind Of(char c) => Kinds[c];

    /// <summary>Lower case, with typographic quotes and dashes made plain.</summary>
    public static char Fold(char c) => Folded[c];

    /// <summary>Whether the kind separates tokens.</summary>
    public static bool IsSpace(this CharKind kind) => kind <= CharKind.Newline;

    /// <summary>Whether the kind is a letter.</summary>
    public static bool IsLetter(this CharKind kind) => kind is >= CharKind.Lower and <= CharKind.OtherLetter;

    private static CharKind[] BuildKinds()
    {
        var kinds = new CharKind[char.MaxValue + 1];
        for (var i = 0; i < kinds.Length; i++) kinds[i] = General((char)i);
        void Set(string characters, CharKind kind)
        {
            foreach (var c in characters) kinds[c] = kind;
        }

        Set("\n\r\v\f\u0085\u2028\u2029", CharKind.Newline);
        Set(".\u2026", CharKind.Period);
        Set(",;", CharKind.Comma);
        Set(":", CharKind.Colon);
        Set("!?", CharKind.Terminal);
        Set("'\u2019`\u00B4", CharKind.Apostrophe);
        Set("\"", CharKind.Quote);
        Set("\u201C\u2018\u00AB\u201E", CharKind.OpenQuote);
        Set("\u201D\u00BB", CharKind.CloseQuote);
        Set("-\u2010\u2011", CharKind.Hyphen);
        Set("\u2012\u2013\u2014\u2015", CharKind.Dash);
        Set("/\\", CharKind.Slash);
        return kinds;
    }

    private static CharKind General(char c) => char.IsWhiteSpace(c) ? CharKind.Space : char.GetUnicodeCategory(c) switch
    {
        UnicodeCategory.LowercaseLetter => CharKind.Lower,
        UnicodeCategory.UppercaseLetter or UnicodeCategory.TitlecaseLetter => CharKind.Upper,
        UnicodeCategory.OtherLetter or UnicodeCategory.ModifierLetter or UnicodeCategory.NonSpacingMark
            or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark => CharKind.OtherLetter,
        UnicodeCategory.DecimalDigitNumber => CharKind.Digit,
        UnicodeCategory.OpenPunctuation => CharKind.Open,
        UnicodeCategory.ClosePunctuation => CharKind.Close,
        UnicodeCategory.CurrencySymbol => CharKind.Currency,
        UnicodeCategory.Format => CharKind.Format,
        UnicodeCategory.Surrogate => char.IsHighSurrogate(c) ? CharKind.HighSurrogate : CharKind.LowSurrogate,
        _ => CharKind.Symbol,
    };

    private static char[] BuildFolded()
    {
        var folded = new char[char.MaxValue + 1];
        for (var i = 0; i < folded.Length; i++)
        {
            folded[i] = Kinds[i] switch
            {
                CharKind.Apostrophe => '\'',
                CharKind.Quote or CharKind.CloseQuote => '"',
                CharKind.OpenQuote => (char)i == '\u2018' ? '\'' : '"',
                CharKind.Dash or CharKind.Hyphen => '-',
                CharKind.Upper => char.ToLowerInvariant((char)i),
                _ => (char)i,
            };
        }

        return folded;
    }
}
