using LinqToDB;
using Rapporteur.Records.Data;

namespace Rapporteur.Records.Asking;

/// <summary>Narrows lines to an actor, or to two.</summary>
internal static class TermFilter
{
    public static IQueryable<EventActorRow> Of(IQueryable<EventActorRow> lines, Term who)
    {
        var (value, realm) = (who.Value, who.Realm);
        return who.Kind switch
        {
            TermKind.Realm => lines.Where(l => l.Realm == value),
            TermKind.Code => lines.Where(l => l.Realm == realm && l.Code!.StartsWith(value)),
            _ => lines.Where(l => l.Actor == value),
        };
    }

    public static IQueryable<EventPairRow> Of(IQueryable<EventPairRow> lines, Term source, Term target) => Target(Source(lines, source), target);

    /// <summary>The one acts upon the other, or the other upon the one.</summary>
    public static IQueryable<EventPairRow> Either(IQueryable<EventPairRow> lines, Term one, Term other) => Of(lines, one, other).UnionAll(Of(lines, other, one));

    private static IQueryable<EventPairRow> Source(IQueryable<EventPairRow> lines, Term who)
    {
        var (value, realm) = (who.Value, who.Realm);
        return who.Kind switch
        {
            TermKind.Realm => lines.Where(l => l.SourceRealm == value),
            TermKind.Code => lines.Where(l => l.SourceRealm == realm && l.SourceCode.StartsWith(value)),
            _ => lines.Where(l => l.SourceActor == value),
        };
    }

    private static IQueryable<EventPairRow> Target(IQueryable<EventPairRow> lines, Term who)
    {
        var (value, realm) = (who.Value, who.Realm);
        return who.Kind switch
        {
            TermKind.Realm => lines.Where(l => l.TargetRealm == value),
            TermKind.Code => lines.Where(l => l.TargetRealm == realm && l.TargetCode.StartsWith(value)),
            _ => lines.Where(l => l.TargetActor == value),
        };
    }
}
