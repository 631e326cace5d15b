namespace Rapporteur.Web;

/// <summary>How a record is served.</summary>
public sealed record ServeOptions
{
    /// <summary>Where the server listens unless told otherwise: nobody but this machine reaches it.</summary>
    public const string StandardUrl = "http://127.0.0.1:8350";

    /// <summary>Addresses to listen on, divided by semicolons.</summary>
    public string Urls { get; init; } = StandardUrl;

    /// <summary>What every request must show; null for none, which is allowed on loopback only.</summary>
    public string? Token { get; init; }

    /// <summary>Who serves, for <c>/api/record</c>.</summary>
    public string Program { get; init; } = "rapporteur";

    /// <summary>How many questions are answered at once.</summary>
    public int Questions { get; init; } = Limits.Questions;

    /// <summary>How long a question may take.</summary>
    public TimeSpan AnswerTime { get; init; } = Limits.Answer;

    /// <summary>How long a client may take to send the headers of a request.</summary>
    public TimeSpan HeadersTime { get; init; } = Limits.HeadersTime;

    /// <summary>What is wrong with them, for the user; null where nothing is.</summary>
    public string? Fault()
    {
        foreach (var url in ListOfUrls())
        {
            if (ListenAddress.Parse(url) is not { } address) return $"'{url}' is no address to listen on; write http://127.0.0.1:8350";
            if (!address.IsLoopback && Token is null) return $"'{url}' can be reached from other machines, so a token is needed: --token or RAPPORTEUR_TOKEN, {Limits.TokenLength} characters at least";
        }

        if (!ListOfUrls().Any()) return "there is no address to listen on; write http://127.0.0.1:8350";
        return Token is { Length: < Limits.TokenLength } ? $"the token is too short; {Limits.TokenLength} characters at least" : null;
    }

    internal IEnumerable<string> ListOfUrls() => Urls.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
