using System.Reflection;

namespace Rapporteur.Records.Data;

/// <summary>Sets the values of a row's columns, by their getters and without boxes: a story has thousands.</summary>
internal static class ColumnBinders
{
    /// <summary>What sets the value of a column from a row.</summary>
    /// <param name="property">The column's property: a text, a number or a truth value.</param>
    /// <param name="place">Which value of the insert, from 1.</param>
    public static Action<SqliteInsert, T> Of<T>(PropertyInfo property, int place)
    {
        var type = property.PropertyType;
        if (type == typeof(string)) return Texts<T>(property, place);
        if (type == typeof(long)) return Numbers(Getter<T, long>(property), static v => v, place);
        if (type == typeof(long?)) return Numbers(Getter<T, long?>(property), static v => v, place);
        if (type == typeof(int)) return Numbers(Getter<T, int>(property), static v => v, place);
        if (type == typeof(bool)) return Numbers(Getter<T, bool>(property), static v => v ? 1 : 0, place);
        if (type == typeof(double)) return Reals(Getter<T, double>(property), static v => v, place);
        if (type == typeof(double?)) return Reals(Getter<T, double?>(property), static v => v, place);
        throw new NotSupportedException($"{type} is no type of a column.");
    }

    private static Action<SqliteInsert, T> Texts<T>(PropertyInfo property, int place)
    {
        var get = Getter<T, string?>(property);
        return (insert, row) => insert.Bind(place, get(row));
    }

    private static Action<SqliteInsert, T> Numbers<T, TValue>(Func<T, TValue> get, Func<TValue, long?> number, int place) => (insert, row) => insert.Bind(place, number(get(row)));

    private static Action<SqliteInsert, T> Reals<T, TValue>(Func<T, TValue> get, Func<TValue, double?> number, int place) => (insert, row) => insert.Bind(place, number(get(row)));

    private static Func<T, TValue> Getter<T, TValue>(PropertyInfo property) => property.GetMethod!.CreateDelegate<Func<T, TValue>>();
}
