using Rapporteur.Events;
using Rapporteur.Knowledge;
using Rapporteur.Language;
using Rapporteur.Mentions;

namespace Rapporteur.Positions;

/// <summary>Tells which issue words are about, and which way they turn it. For one thread and document.</summary>
internal sealed class PropositionFinder(PositionBook book, PatternMatcher matcher, Negation negation, StoryMentions mentions, WordClasses words)
{
    /// <summary>The issue of a stance on an actor as such.</summary>
    public const string Support = "support";

    // "The proposal for a ban on talks about an end to …": nobody reads deeper.
    private const int Deepest = 5;

    private readonly Document _document = mentions.Document;

    /// <summary>The issue of the words that a token heads; null where the knowledge has none that fits.</summary>
    public Proposition? At(int token) => At(token, 0);

    /// <summary>What a token's words say, whatever it is: an issue of the knowledge, support for an actor, or an issue of its own.</summary>
    public Proposition OrOwnWords(int token)
    {
        if (At(token) is { } known) return known;
        var sign = negation.Of(_document[token]) ? -1 : 1;
        if (ThereIs(_document[token]) is { } there) return Denied(OrOwnWords(there), sign);
        return new Proposition(mentions.At(token) is { Actor: not null } ? book.Find(Support) : null, sign, token, token, -1);
    }

    private Proposition? At(int token, int depth)
    {
        if (token < 0 || depth > Deepest) return null;
        var sign = negation.Of(_document[token]) ? -1 : 1;
        if (matcher.Best(book.Issues, token) is { } match)
        {
            if (match.Pattern.Code == PositionBook.Carried && Carried(match, sign, depth) is { } carried) return carried;
            // "Support for the government" carries no other issue, and is one itself.
            if (match.Pattern.Code == PositionBook.Carried && matcher.Best(book.Issues, token, withInner: false) is { } plain) match = plain;
            if (match.Pattern.Code == Pattern.NoAct) return null;
            return match.Pattern.Code == PositionBook.Carried ? null : Filled(match, Signed(match, sign));
        }

        return ThereIs(_document[token]) is { } there && At(there, depth + 1) is { } existing ? existing with { Sign = sign * existing.Sign, Token = token } : null;
    }

    /// <summary>"There can be no impunity": what there is stands beneath "be".</summary>
    private static int? ThereIs(Token verb) => verb.Child(Deprel.Expl) is not null && verb.Child(Deprel.Nsubj) is { } there ? there.Index : null;

    private Proposition? Carried(Match match, int sign, int depth) =>
        At(match.Inner >= 0 ? match.Inner : match.Target, depth + 1) is { } inner ? inner with { Sign = Signed(match, sign) * inner.Sign, Token = match.Head } : null;

    private static int Signed(Match match, int sign) => match.Pattern.Mode![0] == '-' ? -sign : sign;

    private static Proposition Denied(Proposition on, int sign) => on with { Sign = sign * on.Sign };

    private Proposition? Filled(Match match, int sign)
    {
        var issue = book.Find(match.Pattern.Code)!;
        var roles = match.Pattern.Mode.AsSpan(1);
        var x = roles.IsEmpty || roles[0] == 'T' ? match.Target : roles[0] == 'N' ? match.Head : match.Source;
        var y = roles.Length < 2 ? -1 : roles[1] == 'T' ? match.Target : match.Source;
        var isOwned = x < 0 && MayBeOwned(match);
        if (isOwned) x = match.Head;
        // One joins and leaves organisations; who "leaves Iraq" was no member.
        if (y >= 0 && mentions.At(y) is not { Form: MentionForm.Name, Actor.Kind: ActorKind.Organisation }) return null;
        if (x >= 0 && IsVague(x)) return null;
        return issue.NeedsX && x < 0 ? null : new Proposition(issue, sign, match.Head, x, y) { IsOwned = isOwned };
    }

    /// <summary>"Recognise it", "release it": whose name is looked up for a thing's pronoun is too often the wrong organisation.</summary>
    private bool IsVague(int token) => mentions.At(token) is { Form: MentionForm.Pronoun, Actor.Kind: ActorKind.Organisation } && words["thing-pronoun"].Contains(_document.Words[token].Form);

    /// <summary>Whether "of T" may also be a possessor or an adjective of the noun: "Iran's nuclear programme".</summary>
    private static bool MayBeOwned(Match match)
    {
        if (match.Pattern.Head != PatternHead.Noun) return false;
        foreach (var element in match.Pattern.Elements)
            if (element.Kind == ElementKind.Target && Array.IndexOf(element.Prepositions, "of") >= 0) return true;
        return false;
    }
}
