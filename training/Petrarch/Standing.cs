namespace Rapporteur.Training.Petrarch;

/// <summary>What somebody is on a day.</summary>
/// <param name="Country">ISO 3166-1 alpha-3 code; empty for an organisation's officer.</param>
/// <param name="Role">PLOVER sector.</param>
internal readonly record struct Standing(string Country, string Role)
{
    public override string ToString() => $"{(Country.Length > 0 ? Country : "-")} {(Role.Length > 0 ? Role : "-")}";
}
