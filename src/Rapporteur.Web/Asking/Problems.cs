using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace Rapporteur.Web.Asking;

/// <summary>What went wrong, as RFC 9457 has it.</summary>
internal static class Problems
{
    public const string ContentType = "application/problem+json";

    public static Task Write(HttpContext context, int status, string detail)
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = ContentType;
        return context.Response.WriteAsync(JsonSerializer.Serialize(new { status, detail }), context.RequestAborted);
    }
}
