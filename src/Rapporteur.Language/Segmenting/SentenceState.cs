namespace Rapporteur.Language.Segmenting;

/// <summary>What has been read since the sentence began.</summary>
internal struct SentenceState
{
    public int Tokens;
    public int Words;
    public int Verbs;
    public int Brackets;
    public int Quotes;
    public int Commas;
    public int Capitals;

    /// <summary>Takes in the next token.</summary>
    public void Add(in Unit unit)
    {
        Tokens++;
        Words += unit.Words;
        if (unit.IsVerb) Verbs++;
        if (unit.First == CharKind.Upper) Capitals++;
        switch (unit.First)
        {
            case CharKind.Open: Brackets++; break;
            case CharKind.Close: Brackets--; break;
            case CharKind.Quote: Quotes ^= 1; break;
            case CharKind.OpenQuote: Quotes = 1; break;
            case CharKind.CloseQuote: Quotes = 0; break;
            case CharKind.Comma: Commas++; break;
        }
    }
}
