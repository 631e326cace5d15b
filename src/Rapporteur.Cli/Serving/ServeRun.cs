using Rapporteur.Cli.Records;
using Rapporteur.Web;

namespace Rapporteur.Cli.Serving;

/// <summary>Serves a record until told to stop; being stopped is how it ends well.</summary>
internal sealed class ServeRun(Streams streams, ServeOptions options)
{
    /// <summary>How long answers that are under way may take when the server is stopped; less than the command line waits for us.</summary>
    private static readonly TimeSpan Farewell = TimeSpan.FromSeconds(1);

    public int Run(string record, CancellationToken stop)
    {
        if (options.Fault() is { } fault)
        {
            streams.Error.WriteLine($"rapporteur: {fault}");
            return ExitCodes.Usage;
        }

        using var store = StoreGuard.OpenExisting(record);
        var server = RecordServer.Build(store, options);
        try
        {
            server.StartAsync(stop).GetAwaiter().GetResult();
        }
        catch (Exception e) when (e is IOException or System.Net.Sockets.SocketException or InvalidOperationException)
        {
            streams.Error.WriteLine($"rapporteur: cannot listen on {options.Urls}: {e.Message}");
            return ExitCodes.Address;
        }

        // To stderr: whoever starts it from a program waits for this line.
        streams.Error.WriteLine($"rapporteur: serving {store.Name} on {string.Join(", ", server.Urls)}{(options.Token is null ? "" : ", with a token")}; Ctrl-C ends it");
        if (!RecordServer.HasPages) streams.Error.WriteLine("rapporteur: this build has no pages (docs/web.md tells how to get them); the API is at /api, its description at /openapi/v1.json");
        stop.WaitHandle.WaitOne();
        using (var farewell = new CancellationTokenSource(Farewell)) server.StopAsync(farewell.Token).GetAwaiter().GetResult();
        server.DisposeAsync().AsTask().GetAwaiter().GetResult();
        return ExitCodes.Done;
    }
}
