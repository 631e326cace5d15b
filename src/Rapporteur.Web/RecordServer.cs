using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Rapporteur.Records;
using Rapporteur.Web.Asking;
using Rapporteur.Web.Resources;
using Rapporteur.Web.Security;
using Rapporteur.Web.Serving;

namespace Rapporteur.Web;

/// <summary>Serves a record over HTTP: the API, its OpenAPI document, and the pages where the build has them. It only reads.</summary>
public static class RecordServer
{
    /// <summary>Makes a server that is ready to start. It reads neither configuration files nor the environment.</summary>
    /// <param name="store">The record; it stays the caller's and must outlive the server.</param>
    /// <param name="options">How.</param>
    /// <exception cref="ArgumentException"><see cref="ServeOptions.Fault"/> finds something wrong.</exception>
    public static WebApplication Build(RecordStore store, ServeOptions options)
    {
        ArgumentNullException.ThrowIfNull(store);
        ArgumentNullException.ThrowIfNull(options);
        return Build(store, options, EmbeddedPages.OfBuild());
    }

    /// <summary>Whether this build has the pages.</summary>
    public static bool HasPages => EmbeddedPages.OfBuild().Exist;

    internal static WebApplication Build(RecordStore store, ServeOptions options, EmbeddedPages pages)
    {
        if (options.Fault() is { } fault) throw new ArgumentException(fault, nameof(options));
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(k => Limit(k, options));
        builder.Logging.AddConsole(static c => c.LogToStandardErrorThreshold = LogLevel.Trace).SetMinimumLevel(LogLevel.Warning).AddFilter("Microsoft.Extensions.Hosting", LogLevel.None);
        builder.Services.AddRoutingCore();
        builder.Services.AddSingleton(_ => new QuestionGate(options.Questions, options.AnswerTime));
        builder.Services.ConfigureHttpJsonOptions(static json => Json.Configure(json.SerializerOptions));
        builder.Services.AddOpenApi(static o => o.AddDocumentTransformer(OpenApiText.Describe));
        var app = builder.Build();
        foreach (var url in options.ListOfUrls()) app.Urls.Add(url);
        app.UseSecurityHeaders();
        app.UseFailures();
        app.UseRequestGuard(options.ListOfUrls().All(static u => ListenAddress.Parse(u)!.IsLoopback));
        if (options.Token is { } token)
        {
            var gate = new TokenGate(token);
            app.Use((context, next) => gate.Invoke(context, next));
        }

        app.UseRouting();
        MapApi(app, store, options);
        app.MapOpenApi();
        app.MapPages(pages);
        app.MapFallback(static context => Problems.Write(context, StatusCodes.Status404NotFound, "there is nothing at this address; /openapi/v1.json says what there is"));
        return app;
    }

    private static void MapApi(WebApplication app, RecordStore store, ServeOptions options)
    {
        var api = new Api(app.MapGroup("/api"), store, app.Services.GetRequiredService<QuestionGate>());
        DetailResource.Map(api, options.Program);
        Items.StoryList.Map(api);
        Items.Actors.Map(api);
        Items.Events.Map(api);
        Items.Statements.Map(api);
        Items.Positions.Map(api);
        Items.Relations.Map(api);
        Items.Happenings.Map(api);
        TimelineResource.Map(api);
        NetworkResource.Map(api);
        MatrixResource.Map(api);
        PlacesResource.Map(api);
    }

    private static void Limit(KestrelServerOptions kestrel, ServeOptions options)
    {
        kestrel.AddServerHeader = false;
        kestrel.Limits.MaxRequestLineSize = Limits.RequestLine;
        kestrel.Limits.MaxRequestHeadersTotalSize = Limits.Headers;
        kestrel.Limits.MaxRequestBodySize = Limits.Body;
        kestrel.Limits.MaxConcurrentConnections = Limits.Connections;
        kestrel.Limits.RequestHeadersTimeout = options.HeadersTime;
        kestrel.Limits.KeepAliveTimeout = Limits.Idle;
    }
}
