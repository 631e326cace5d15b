using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Rapporteur.Web.Asking;

namespace Rapporteur.Web.Security;

/// <summary>Turns away what no client of ours sends: other verbs than reading, and hosts by which a page elsewhere would reach a server on loopback (DNS rebinding).</summary>
internal static class RequestGuard
{
    /// <param name="app">The server.</param>
    /// <param name="isLocal">Whether it listens on loopback only, where every rightful client names this machine.</param>
    public static void UseRequestGuard(this WebApplication app, bool isLocal) => app.Use((context, next) =>
    {
        var request = context.Request;
        if (isLocal && !ListenAddress.IsLoopbackHost(request.Host.Host)) return Problems.Write(context, StatusCodes.Status421MisdirectedRequest, "this server answers as 127.0.0.1 or localhost only");
        var mayPost = HttpMethods.IsPost(request.Method) && request.Path == TokenGate.LoginPath;
        if (mayPost || HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method)) return next(context);
        context.Response.Headers.Allow = "GET, HEAD";
        return Problems.Write(context, StatusCodes.Status405MethodNotAllowed, "the record is only read here");
    });
}
