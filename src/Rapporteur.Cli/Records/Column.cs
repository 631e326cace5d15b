namespace Rapporteur.Cli.Records;

/// <summary>A column of an answer.</summary>
/// <param name="Name">Its name in all formats; never changed, since scripts rely on it.</param>
/// <param name="Type">What it holds: string, int, long, double or bool.</param>
/// <param name="Value">Its value for a row; null for none.</param>
/// <param name="IsForPeople">Whether the table shows it; the other formats show all.</param>
internal sealed record Column<T>(string Name, Type Type, Func<T, object?> Value, bool IsForPeople)
{
    public static Column<T> Text(string name, Func<T, string?> value, bool isForPeople = false) => new(name, typeof(string), value, isForPeople);

    public static Column<T> Number<TNumber>(string name, Func<T, TNumber?> value, bool isForPeople = false)
        where TNumber : struct => new(name, typeof(TNumber), r => value(r), isForPeople);
}
