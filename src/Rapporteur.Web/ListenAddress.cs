using System.Net;

namespace Rapporteur.Web;

/// <summary>An address to listen on.</summary>
/// <param name="Url">As it was written.</param>
/// <param name="IsLoopback">Whether only this machine reaches it.</param>
internal sealed record ListenAddress(string Url, bool IsLoopback)
{
    /// <summary>Null where it is no http address without a path. A name other than localhost may be anybody's, and * and + are everybody's.</summary>
    public static ListenAddress? Parse(string url)
    {
        const string Scheme = "http://";
        if (!url.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase)) return null;
        // Kestrel's words for every interface are no host that a Uri would take.
        if (url.StartsWith("http://*:", StringComparison.Ordinal) || url.StartsWith("http://+:", StringComparison.Ordinal)) return new ListenAddress(url, false);
        if (!Uri.TryCreate(url, UriKind.Absolute, out var uri) || uri.PathAndQuery != "/" || uri.UserInfo.Length > 0) return null;
        return new ListenAddress(url, IsLoopbackHost(uri.Host));
    }

    /// <summary>Whether a host is this machine, as addresses and the Host header write it.</summary>
    public static bool IsLoopbackHost(string host) =>
        host.Equals("localhost", StringComparison.OrdinalIgnoreCase) || (IPAddress.TryParse(host.Trim('[', ']'), out var address) && IPAddress.IsLoopback(address));
}
