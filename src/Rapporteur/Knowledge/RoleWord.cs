namespace Rapporteur.Knowledge;

/// <summary>A generic noun for somebody: president, troops, protester.</summary>
/// <param name="Phrase">The words, lower case, singular.</param>
/// <param name="Role">PLOVER sector; null where the word takes that of whom it belongs to (leader, spokesman).</param>
/// <param name="Cameo">CAMEO agent code; null as before.</param>
/// <param name="Kind">person, group, organisation or thing.</param>
/// <param name="Office">The office, where the phrase names one; null else.</param>
/// <param name="Gender">m, f or null.</param>
/// <param name="Origin">File and line.</param>
public sealed record RoleWord(string Phrase, string? Role, string? Cameo, string Kind, string? Office, string? Gender, string Origin);
