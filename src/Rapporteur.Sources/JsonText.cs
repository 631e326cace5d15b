using System.Text.Json;

namespace Rapporteur.Sources;

/// <summary>Reads members of JSON objects.</summary>
internal static class JsonText
{
    /// <summary>A member's text, or null where it is missing or no text; numbers give their digits.</summary>
    public static string? Text(this JsonElement element, string name)
    {
        if (!element.TryGetProperty(name, out var member)) return null;
        return member.ValueKind switch
        {
            JsonValueKind.String => member.GetString(),
            JsonValueKind.Number => member.GetRawText(),
            _ => null,
        };
    }
}
