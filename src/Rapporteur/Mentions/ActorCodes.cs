using Rapporteur.Knowledge;

namespace Rapporteur.Mentions;

/// <summary>How CAMEO actor codes are composed: country first, then the role, as the codebook's chapter on actors says.</summary>
internal static class ActorCodes
{
    /// <summary>The sector of former office holders.</summary>
    public const string Former = "ELI";

    /// <summary>Country and role in one code; null where both are missing. A role that ends in "~" (NGO~) stands before the country.</summary>
    public static string? Compose(string? country, string? role) =>
        (role is [.. var before, '~'] ? before + country : country + role) is { Length: > 0 } code ? code : null;

    /// <summary>
    /// The sector that a record shows: civilians of a kind that has a sector of its own (clergy, criminals, settlers, a faith) are of that kind.
    /// </summary>
    /// <param name="role">The sector, or null.</param>
    /// <param name="code">The agent code, which may say more ("CVLREL"), or null.</param>
    /// <param name="words">The classes of codes.</param>
    public static string? Sector(string? role, string? code, WordClasses words)
    {
        if (role is not "CVL" || code is null) return role;
        var kind = code.StartsWith("CVL", StringComparison.Ordinal) ? code[3..] : code;
        if (words["sector-own"].Contains(kind)) return kind;
        return words["sector-muslim"].Contains(kind) ? "MUS" : words["sector-christian"].Contains(kind) ? "CHR" : role;
    }

    /// <summary>The code of an organisation: its own, else composed.</summary>
    public static string? Of(Organisation organisation) => organisation.Code is { } code
        ? code.StartsWith("IGO", StringComparison.Ordinal) || organisation.Country is null || code.StartsWith(organisation.Country, StringComparison.Ordinal) ? code : organisation.Country + code
        : Compose(organisation.Country, organisation.Role);

    /// <summary>The code of a role within an organisation: peacekeepers of the UN are IGOUNOMIL.</summary>
    public static string? Within(Organisation owner, RoleWord role)
    {
        var code = Of(owner);
        return role.Role is "MIL" or "COP" && code is not null && !code.EndsWith(role.Role, StringComparison.Ordinal) && owner.Role == "IGO" ? code + role.Role : code;
    }
}
