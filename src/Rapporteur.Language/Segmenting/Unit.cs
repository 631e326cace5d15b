namespace Rapporteur.Language.Segmenting;

/// <summary>A token as the sentence splitter sees it.</summary>
internal readonly struct Unit
{
    private const int LongestHashed = 32;
    private const int LongestShape = 12;
    private const int SuffixLength = 3;

    /// <summary>Stands for whatever is outside the paragraph.</summary>
    public static readonly Unit Outside = new(0x0E0Fu);

    /// <summary>Describes the token <c>text[start..end]</c>.</summary>
    public Unit(ReadOnlySpan<char> text, int start, int end, bool spaceBefore, int words, Lexicon lexicon)
    {
        var form = QuotationMarks.Plain(text[start..Math.Min(end, start + LongestHashed)]);
        Word = FeatureHash.Folded(form);
        Suffix = form.Length > SuffixLength ? FeatureHash.Folded(form[^SuffixLength..]) : Word;
        First = CharKinds.Of(form[0]);
        Second = form.Length > 1 ? CharKinds.Of(form[1]) : CharKind.Space;
        Last = CharKinds.Of(form[^1]);
        Entry = lexicon.Of(Word, form);
        SpaceBefore = spaceBefore;
        Words = words;
        Length = end - start;
        IsPunctuation = !First.IsLetter() && First != CharKind.Digit && !Last.IsLetter() && Last != CharKind.Digit;
        var shape = 7u;
        for (var i = 0; i < Math.Min(form.Length, LongestShape); i++)
        {
            var kind = CharKinds.Of(form[i]);
            if (i < 2 || kind != CharKinds.Of(form[i - 1]) || kind != CharKinds.Of(form[i - 2])) shape = FeatureHash.Pair(shape, (uint)kind);
        }

        Shape = shape;
    }

    private Unit(uint mark)
    {
        Word = Suffix = Shape = mark;
        First = Second = Last = CharKind.Newline;
        SpaceBefore = true;
    }

    public uint Word { get; }

    public uint Suffix { get; }

    public uint Shape { get; }

    public LexiconEntry Entry { get; }

    public CharKind First { get; }

    public CharKind Second { get; }

    public CharKind Last { get; }

    public bool SpaceBefore { get; }

    public bool IsPunctuation { get; }

    /// <summary>Number of syntactic words.</summary>
    public int Words { get; }

    public int Length { get; }

    /// <summary>Whether it is likely a verb.</summary>
    public bool IsVerb => Entry.Upos is (uint)Upos.VERB or (uint)Upos.AUX;

    /// <summary>What kind of word it is: for punctuation the mark itself, else part of speech and the case it is written in.</summary>
    public uint Class => IsPunctuation ? Word : FeatureHash.Triple(Entry.Upos, (uint)First, Second == CharKind.Upper ? 1u : 0);

    /// <summary>Whether a capital at its head speaks for the start of a sentence: how it is written here, and elsewhere.</summary>
    public uint Case => FeatureHash.Triple((uint)First, Second == CharKind.Upper ? 1u : 0, Entry.LowerCase);
}
