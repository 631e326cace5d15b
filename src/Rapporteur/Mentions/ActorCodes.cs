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
