using LinqToDB;
using Rapporteur.Records.Data;
using Rapporteur.Records.Writing;

namespace Rapporteur.Records.Asking;

/// <summary>An actor as it was asked for.</summary>
/// <param name="Kind">How it is given.</param>
/// <param name="Value">The country, code or id.</param>
internal readonly record struct Term(TermKind Kind, string Value)
{
    /// <summary>Understands an actor. A name that nobody has is taken as an id, which finds nothing.</summary>
    public static Term Of(StoreDb db, string text)
    {
        text = text.Trim();
        if (text.Length >= Realms.CodeLength && text.All(char.IsAsciiLetterUpper)) return new Term(text.Length == Realms.CodeLength ? TermKind.Realm : TermKind.Code, text);
        if (db.Actors.Any(a => a.Actor == text)) return new Term(TermKind.Actor, text);
        var key = ActorCounts.KeyOf(text);
        var named = db.Actors.Where(a => a.NameKey == key).OrderByDescending(static a => a.Events).ThenBy(static a => a.Actor).Select(static a => a.Actor).FirstOrDefault();
        return new Term(TermKind.Actor, named ?? text);
    }

    /// <summary>The first three letters, which are the realm of all actors with this code.</summary>
    public string Realm => Value[..Math.Min(Realms.CodeLength, Value.Length)];
}
