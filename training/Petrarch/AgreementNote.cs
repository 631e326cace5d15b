namespace Rapporteur.Training.Petrarch;

/// <summary>Who is right in a difference, and why: a line of <c>agreement-notes.tsv</c>.</summary>
/// <param name="Name">The person; <c>*</c> for anybody.</param>
/// <param name="Ours">Country and role of ours, each <c>*</c> for any.</param>
/// <param name="Theirs">Country and role of theirs, each <c>*</c> for any; country <c>=</c> for the same as ours.</param>
/// <param name="First">First month as <c>1999-08</c>; empty for any.</param>
/// <param name="Last">Last month; empty for any.</param>
/// <param name="Right">ours, theirs or both.</param>
/// <param name="Why">The reason.</param>
internal sealed record AgreementNote(string Name, string Ours, string Theirs, string First, string Last, string Right, string Why)
{
    /// <summary>Whether ours is wrong there.</summary>
    public bool IsOurError => Right == "theirs";

    /// <summary>Reads the notes.</summary>
    public static List<AgreementNote> Read(string path) =>
        [.. File.ReadLines(path).Where(l => l.Length > 0 && l[0] != '#').Skip(1).Select(l => l.Split('\t')).Select(c => new AgreementNote(c[0], c[1], c[2], c[3], c[4], c[5], c[6]))];

    /// <summary>Whether the note is about a difference.</summary>
    public bool Fits(Difference difference) =>
        (Name == "*" || Name == difference.Name) && Fits(Ours, difference.Ours, null) && Fits(Theirs, difference.Theirs, difference.Ours)
        && (First.Length == 0 || string.CompareOrdinal(difference.First.ToString("yyyy-MM", null), First) >= 0)
        && (Last.Length == 0 || string.CompareOrdinal(difference.Last.ToString("yyyy-MM", null), Last) <= 0);

    private static bool Fits(string pattern, Standing standing, Standing? other)
    {
        var (country, role) = pattern.Split(' ') is [var c, var r] ? (c, r) : ("", "");
        var actual = standing.Country.Length == 0 ? "-" : standing.Country;
        return (country == "*" || country == actual || (country == "=" && standing.Country == other?.Country)) && (role == "*" || role == standing.Role);
    }
}
