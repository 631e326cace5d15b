using System.Text.Json;

namespace Rapporteur;

/// <summary>Writes the explanation of an event as its member <c>explain</c>.</summary>
internal static class ExplanationJson
{
    public static void Write(Utf8JsonWriter json, EventExplanation explanation)
    {
        json.WriteStartObject("explain");
        json.WriteString("tree", explanation.Tree);
        WriteReasons(json, "code", explanation.Code);
        WriteRoles(json, "sources", explanation.Sources);
        WriteRoles(json, "targets", explanation.Targets);
        WriteReasons(json, "status", explanation.Status);
        WriteReasons(json, "date", explanation.Date);
        WriteReasons(json, "place", explanation.Place);
        WriteReasons(json, "contexts", explanation.Contexts);
        if (explanation.Tellings.Count > 0) WriteReasons(json, "evidence", explanation.Tellings);
        json.WriteEndObject();
    }

    private static void WriteRoles(Utf8JsonWriter json, string name, IReadOnlyList<RoleExplanation> roles)
    {
        json.WriteStartArray(name);
        foreach (var role in roles)
        {
            json.WriteStartObject();
            if (role.ActorId is not null) json.WriteString("actor", role.ActorId);
            WriteReasons(json, "why", role.Reasons);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteReasons(Utf8JsonWriter json, string name, IReadOnlyList<Reason> reasons)
    {
        json.WriteStartArray(name);
        foreach (var reason in reasons)
        {
            json.WriteStartObject();
            json.WriteString("what", reason.What);
            if (reason.Origin is not null) json.WriteString("line", reason.Origin);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
