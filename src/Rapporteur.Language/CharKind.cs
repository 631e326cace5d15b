namespace Rapporteur.Language;

/// <summary>What a UTF-16 code unit is to the segmenter.</summary>
internal enum CharKind : byte
{
    Space, Newline, Lower, Upper, OtherLetter, Digit, Period, Comma, Colon, Terminal, Apostrophe, Quote, OpenQuote, CloseQuote,
    Open, Close, Hyphen, Dash, Slash, Currency, Symbol, Format, HighSurrogate, LowSurrogate,
}
