using System.Linq.Expressions;

namespace Rapporteur.Records.Asking;

/// <summary>The columns that tell who stands on one side of a row: who acts, who is acted upon, who speaks, who holds.</summary>
/// <typeparam name="T">The row.</typeparam>
/// <param name="Actor">The actor's id.</param>
/// <param name="Realm">Its country or kind of body.</param>
/// <param name="Code">Its CAMEO code.</param>
internal sealed record Side<T>(Expression<Func<T, string?>> Actor, Expression<Func<T, string?>> Realm, Expression<Func<T, string?>> Code)
{
    /// <summary>It is one of these.</summary>
    public Expression<Func<T, bool>> Is(TermGroup who)
    {
        var values = who.Values;
        if (who.Kind == TermKind.Actor) return Of(Actor, c => values.Contains(c!));
        if (who.Kind == TermKind.Realm) return Of(Realm, c => values.Contains(c!));
        string code = values[0], realm = new Term(TermKind.Code, code).Realm;
        var (inRealm, begins) = (Of(Realm, c => c == realm), Of(Code, c => c!.StartsWith(code)));
        return Expression.Lambda<Func<T, bool>>(Expression.AndAlso(inRealm.Body, Moved(begins.Body, begins.Parameters[0], inRealm.Parameters[0])), inRealm.Parameters);
    }

    /// <summary>It is one of any of these groups.</summary>
    public Expression<Func<T, bool>> IsAny(IReadOnlyList<TermGroup> groups) => groups.Select(Is).Aggregate(static (all, next) =>
        Expression.Lambda<Func<T, bool>>(Expression.OrElse(all.Body, Moved(next.Body, next.Parameters[0], all.Parameters[0])), all.Parameters));

    /// <summary>It is another than stands on the other side, where both are given in the same way.</summary>
    public Expression<Func<T, bool>> Differs(Side<T> other, TermKind kind)
    {
        var (mine, theirs) = kind == TermKind.Actor ? (Actor, other.Actor) : (Realm, other.Realm);
        return Expression.Lambda<Func<T, bool>>(Expression.NotEqual(mine.Body, Moved(theirs.Body, theirs.Parameters[0], mine.Parameters[0])), mine.Parameters);
    }

    private static Expression<Func<T, bool>> Of(Expression<Func<T, string?>> column, Expression<Func<string?, bool>> test) =>
        Expression.Lambda<Func<T, bool>>(Moved(test.Body, test.Parameters[0], column.Body), column.Parameters);

    /// <summary>An expression in which something else stands for a parameter.</summary>
    private static Expression Moved(Expression body, ParameterExpression from, Expression to) => new Mover(from, to).Visit(body);

    private sealed class Mover(ParameterExpression from, Expression to) : ExpressionVisitor
    {
        protected override Expression VisitParameter(ParameterExpression node) => node == from ? to : node;
    }
}
