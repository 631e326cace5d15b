using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;
using Rapporteur.Web.Asking;

namespace Rapporteur.Web.Security;

/// <summary>
/// Demands a token of every request: as <c>Authorization: Bearer …</c>, or as the cookie that a browser gets for it at <see cref="LoginPath"/>. The cookie holds a
/// digest, so that neither it nor any address ever shows the token.
/// </summary>
internal sealed class TokenGate
{
    public const string LoginPath = "/login";

    private const string Cookie = "rapporteur";
    private const string Bearer = "Bearer ";

    private readonly byte[] _digest;
    private readonly string _cookie;

    public TokenGate(string token)
    {
        _digest = Digest(token);
        _cookie = Convert.ToHexString(SHA256.HashData([.. "cookie "u8, .. _digest]));
    }

    public Task Invoke(HttpContext context, RequestDelegate next)
    {
        if (context.Request.Path == LoginPath) return HttpMethods.IsPost(context.Request.Method) ? Login(context) : LoginPage.Write(context, StatusCodes.Status200OK, false);
        if (IsKnown(context.Request)) return next(context);
        var isPage = context.Request.Headers.Accept.ToString().Contains("text/html", StringComparison.Ordinal);
        if (isPage) return LoginPage.Write(context, StatusCodes.Status401Unauthorized, false);
        context.Response.Headers.WWWAuthenticate = "Bearer";
        return Problems.Write(context, StatusCodes.Status401Unauthorized, "a token is needed: send it as 'Authorization: Bearer TOKEN', or sign in at /login");
    }

    private bool IsKnown(HttpRequest request)
    {
        if (request.Headers.Authorization.ToString() is var given && given.StartsWith(Bearer, StringComparison.OrdinalIgnoreCase)) return IsToken(given[Bearer.Length..].Trim());
        return request.Cookies[Cookie] is { } cookie && CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(cookie), Encoding.UTF8.GetBytes(_cookie));
    }

    private bool IsToken(string text) => CryptographicOperations.FixedTimeEquals(Digest(text), _digest);

    private async Task Login(HttpContext context)
    {
        if (!context.Request.HasFormContentType)
        {
            await Problems.Write(context, StatusCodes.Status400BadRequest, "send the token as a form");
            return;
        }

        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        if (!IsToken(form["token"].ToString()))
        {
            await LoginPage.Write(context, StatusCodes.Status401Unauthorized, true);
            return;
        }

        context.Response.Cookies.Append(Cookie, _cookie, new CookieOptions { HttpOnly = true, SameSite = SameSiteMode.Strict, Secure = context.Request.IsHttps, Path = "/" });
        context.Response.StatusCode = StatusCodes.Status303SeeOther;
        context.Response.Headers.Location = "/";
    }

    private static byte[] Digest(string text) => SHA256.HashData(Encoding.UTF8.GetBytes(text));
}
