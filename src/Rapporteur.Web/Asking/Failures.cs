using System.Data.Common;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Rapporteur.Records;

namespace Rapporteur.Web.Asking;

/// <summary>Turns failures into answers: a wrong question says what to mend, a broken record is told to the client in general and to the log in full.</summary>
internal static partial class Failures
{
    public static void UseFailures(this WebApplication app) => app.Use(async (context, next) =>
    {
        try
        {
            await next(context);
        }
        catch (Exception e) when (context.Response.HasStarted && e is DbException or StoreException or BadQuestionException)
        {
            // The head is sent: only a broken connection tells the client that the rest is missing.
            Unusable(app.Logger, context.Request.Path, e.Message);
            context.Abort();
        }
        catch (BadQuestionException e)
        {
            if (e.Status == StatusCodes.Status503ServiceUnavailable) context.Response.Headers.RetryAfter = "5";
            await Problems.Write(context, e.Status, e.Message);
        }
        catch (BadHttpRequestException e)
        {
            await Problems.Write(context, e.StatusCode, "the request cannot be understood");
        }
        catch (Exception e) when (e is DbException or StoreException)
        {
            Unusable(app.Logger, context.Request.Path, e.Message);
            await Problems.Write(context, StatusCodes.Status500InternalServerError, "the record cannot be used; the server's log says why");
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            // The client went away.
        }
        catch (Exception e)
        {
            Unexpected(app.Logger, e, context.Request.Path);
            if (context.Response.HasStarted) context.Abort();
            else await Problems.Write(context, StatusCodes.Status500InternalServerError, "this should not have happened; the server's log says more");
        }
    });

    [LoggerMessage(LogLevel.Error, "{Path}: {Problem}")]
    private static partial void Unusable(ILogger log, string path, string problem);

    [LoggerMessage(LogLevel.Error, "{Path}")]
    private static partial void Unexpected(ILogger log, Exception e, string path);
}
