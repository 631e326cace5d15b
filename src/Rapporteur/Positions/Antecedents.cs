using Rapporteur.Language;

namespace Rapporteur.Positions;

/// <summary>"The agreement", "the pipeline": what a story has named in full is meant where it is named in short.</summary>
internal static class Antecedents
{
    // No reader looks back over more stances; in a book the time stays linear.
    private const int Farthest = 200;

    // About a dozen sentences: what was named farther back is named again.
    private const int FarthestWord = 300;

    /// <summary>Gives short propositions what the nearest full one before them is about.</summary>
    /// <param name="drafts">The stances of a story, in the order of its sentences; changed in place.</param>
    /// <param name="text">The story.</param>
    public static void Fill(List<StanceDraft> drafts, PositionText text)
    {
        for (var i = 0; i < drafts.Count; i++)
        {
            var on = drafts[i].On;
            if (!IsShort(on, text.Document)) continue;
            if (Only(drafts, i, text) is { } full) drafts[i].On = full with { Sign = on.Issue is null ? on.Sign * full.Sign : on.Sign, Token = on.Token };
            else if (on.Issue is not null && MeantBeside(drafts, i, text) is var beside and >= 0) drafts[i].On = on with { X = beside };
            else if (on.Issue is null && NamedBefore(on.Token, text.Document) is var named and >= 0) drafts[i].On = on with { Token = named, X = named };
        }
    }

    /// <summary>"A bill on school meals … the bill": the nearest noun before that says more; -1 for none.</summary>
    private static int NamedBefore(int token, Document document)
    {
        var lemma = document.Words[token].Lemma;
        for (var t = token - 1; t >= Math.Max(0, token - FarthestWord); t--)
            if (document.Words[t].Upos == Upos.NOUN && document.Words[t].Lemma == lemma && IsTold(document[t])) return t;
        return -1;
    }

    /// <summary>"Condemned the North Korean test and pledged sanctions": whom one holder's other stance of the sentence is about; -1 for none.</summary>
    private static int MeantBeside(List<StanceDraft> drafts, int at, PositionText text)
    {
        if (drafts[at].On.X >= 0) return -1;
        for (var j = at - 1; j >= 0 && drafts[j].Sentence == drafts[at].Sentence; j--)
        {
            if (drafts[j].Holder.ActorId != drafts[at].Holder.ActorId || drafts[j].On.X < 0) continue;
            if (text.Participants.Of(drafts[j].On.X) is [{ ActorId: { } only }] && text.Mentions.Actors.Exists(a => a.Id == only && a.Kind is ActorKind.Country or ActorKind.Government)) return drafts[j].On.X;
        }

        return -1;
    }

    private static bool IsTold(Token noun)
    {
        foreach (var child in noun.Children)
            if (child.Relation is Deprel.Amod or Deprel.Compound or Deprel.Nmod or Deprel.AclRelcl or Deprel.Acl || (child.Relation == Deprel.NmodPoss && child.Upos != Upos.PRON)) return true;
        return false;
    }

    /// <summary>The nearest full proposition before one that may be meant; null where there are several about different actors.</summary>
    private static Proposition? Only(List<StanceDraft> drafts, int at, PositionText text)
    {
        Proposition? nearest = null;
        string? about = null;
        for (var j = at - 1; j >= Math.Max(0, at - Farthest); j--)
        {
            if (drafts[j].On is not { Issue: not null, X: >= 0 } full || IsShort(full, text.Document) || !IsMeant(drafts[at].On, full, text.Document)) continue;
            var actor = text.Participants.Of(full.X) is [var first, ..] ? first.ActorId : null;
            if (nearest is not null && actor != about) return null;
            (nearest, about) = (nearest ?? full, actor);
        }

        return nearest;
    }

    /// <summary>A lone noun with "the", or an issue of which nothing tells what it is about.</summary>
    private static bool IsShort(Proposition on, Document document)
    {
        if (on.Issue is not null && on.X < 0) return true;
        if (on.Issue is not null && on.X != on.Token) return false;
        var noun = document[on.Token];
        if (noun.Upos != Upos.NOUN || noun.Child(Deprel.Det) is not { Form: "the" or "The" or "this" or "that" or "these" or "those" }) return false;
        foreach (var child in noun.Children)
            if (child.Relation is not (Deprel.Det or Deprel.Case or Deprel.Punct or Deprel.Cop or Deprel.Nsubj)) return false;
        return true;
    }

    private static bool IsMeant(Proposition on, Proposition full, Document document) =>
        on.Issue is not null ? on.Issue.Id == full.Issue!.Id : document.Words[on.Token].Lemma == document.Words[full.Token].Lemma && document.Words[full.Token].Upos == Upos.NOUN;
}
