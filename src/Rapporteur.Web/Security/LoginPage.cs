using Microsoft.AspNetCore.Http;

namespace Rapporteur.Web.Security;

/// <summary>Asks a person for the token. It shows nothing that a client sent.</summary>
internal static class LoginPage
{
    private const string Page = """
        <!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Rapporteur</title></head>
        <body><main><h1>Rapporteur</h1>{0}<form method="post" action="/login"><label>Token <input name="token" type="password" autocomplete="current-password" required autofocus></label> <button>Sign in</button></form></main></body></html>
        """;

    public static Task Write(HttpContext context, int status, bool wasWrong)
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = "text/html; charset=utf-8";
        return context.Response.WriteAsync(Page.Replace("{0}", wasWrong ? "<p role=\"alert\">That is not the token.</p>" : "<p>This record asks for a token.</p>", StringComparison.Ordinal), context.RequestAborted);
    }
}
