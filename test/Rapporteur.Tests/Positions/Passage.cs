using System.Globalization;

namespace Rapporteur.Tests.Positions;

/// <summary>A short story of our own words with every position that it tells, as a person reads it.</summary>
/// <param name="Name">The file.</param>
/// <param name="Read">The positions that the program reads, as lines.</param>
/// <param name="Told">The positions that the story tells, as lines: holder, issue, sign, change.</param>
internal sealed record Passage(string Name, IReadOnlyList<string> Read, IReadOnlyList<string> Told)
{
    public static IReadOnlyList<Passage> All { get; } = [.. Directory.EnumerateFiles(Path.Combine(ProjectFolder.Root, "test", "Rapporteur.Tests", "Positions", "Passages"), "*.txt").Order(StringComparer.Ordinal).Select(Of)];

    /// <summary>A position as a line.</summary>
    public static string Line(Record record, Position position)
    {
        var holder = record.Actors.Single(a => a.Id == position.Holder.ActorId).Name;
        var sign = position.Stance > 0 ? "+" : position.Stance < 0 ? "-" : "0";
        return $"{holder} | {position.Issue} | {sign}{(position.Conditional ? "?" : "")}{(position.Change == "none" ? "" : " | " + position.Change)}";
    }

    private static Passage Of(string file)
    {
        var lines = File.ReadAllLines(file);
        var end = Array.IndexOf(lines, "---");
        var story = new Story { Id = "passage", Text = string.Join('\n', lines[2..end]), Published = DateOnly.ParseExact(lines[1]["date ".Length..], "yyyy-MM-dd", CultureInfo.InvariantCulture) };
        var record = Reading.Reader.Read(story);
        return new Passage(Path.GetFileNameWithoutExtension(file), [.. record.Positions.Select(p => Line(record, p))], [.. lines[(end + 1)..].Where(l => l.Length > 0)]);
    }
}
