using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Rapporteur.Web.Serving;

/// <summary>Serves the pages: each view has an address of its own, and all are one document that shows what the address asks for.</summary>
internal static class PageRoutes
{
    /// <summary>The views, as <c>pages/src/main.ts</c> knows them.</summary>
    public static IReadOnlyList<string> Views { get; } = ["", "search", "situation", "actor", "story", "items", "reference"];

    private const string Missing = """
        Rapporteur serves the record here, but this build has no pages: when it was built there was no Node, or its packages could not be had.
        To get them, install Node 20 or later and build again: dotnet build src/Rapporteur.Cli -c Release
        The API works without them: /api/record, /api/events, … and its description in /openapi/v1.json
        """;

    public static void MapPages(this WebApplication app, EmbeddedPages pages)
    {
        foreach (var view in Views)
        {
            app.MapGet("/" + view, (HttpContext context, CancellationToken stop) =>
            {
                if (pages.Find("index.html") is { } document) return Send(context, document, stop);
                context.Response.ContentType = "text/plain; charset=utf-8";
                return context.Response.WriteAsync(Missing, stop);
            }).ExcludeFromDescription();
        }

        app.MapGet("/assets/{name}", (string name, HttpContext context, CancellationToken stop) =>
        {
            if (pages.Find("assets/" + name) is { } file)
            {
                // The name holds a digest of what is in it.
                context.Response.Headers.CacheControl = "private, max-age=31536000, immutable";
                return Send(context, file, stop);
            }

            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return Task.CompletedTask;
        }).ExcludeFromDescription();
        if (pages.Find("icon.svg") is { } icon) app.MapGet("/icon.svg", (HttpContext context, CancellationToken stop) => Send(context, icon, stop)).ExcludeFromDescription();
    }

    private static Task Send(HttpContext context, (byte[] Bytes, string Type) file, CancellationToken stop)
    {
        context.Response.ContentType = file.Type;
        context.Response.ContentLength = file.Bytes.Length;
        return context.Response.Body.WriteAsync(file.Bytes, stop).AsTask();
    }
}
