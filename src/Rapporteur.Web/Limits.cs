namespace Rapporteur.Web;

/// <summary>What one question may cost. A server that others can reach must answer none that ties it up.</summary>
public static class Limits
{
    /// <summary>Rows in one answer: what a page shows at once, and what a script fetches at a time.</summary>
    public const int Rows = 500;

    /// <summary>Rows where nothing else is asked for.</summary>
    public const int StandardRows = 50;

    /// <summary>How far one may page; from there on it is cheaper to narrow the question or to take the CSV.</summary>
    public const int LastRow = 10_000;

    /// <summary>Rows of a CSV. More are for <c>rapporteur events --format csv</c>, which has the machine to itself.</summary>
    public const int CsvRows = 100_000;

    /// <summary>Lines of a count.</summary>
    public const int Tallies = 2_000;

    /// <summary>Steps of a timeline: more than a wide screen has room for.</summary>
    public const int Steps = 1_500;

    /// <summary>Events looked through for the map, and positions for the matrix, the newest first.</summary>
    public const int Gathered = 5_000;

    /// <summary>Lines of a network, the heaviest first; more cannot be followed by the eye.</summary>
    public const int Edges = 200;

    /// <summary>Actors of one question: so many names still fit a line, and what is between any two of them a picture.</summary>
    public const int Actors = 12;

    /// <summary>Characters of a filter: the longest name of an actor in the knowledge has a third of it.</summary>
    public const int FilterLength = 300;

    /// <summary>Bytes of the first line of a request: all filters at their longest do not need more.</summary>
    public const int RequestLine = 8 * 1024;

    /// <summary>Bytes of all headers.</summary>
    public const int Headers = 16 * 1024;

    /// <summary>Bytes of a body: only the token is ever sent in one.</summary>
    public const int Body = 4 * 1024;

    /// <summary>Connections at once; each costs some tens of kilobytes.</summary>
    public const int Connections = 256;

    /// <summary>Characters of a token; a shorter one can be guessed.</summary>
    public const int TokenLength = 16;

    /// <summary>Questions that may wait while others are answered.</summary>
    public const int Waiting = 64;

    /// <summary>Questions answered at once: one that waits for the disk leaves the processor to another.</summary>
    public static int Questions => 2 * Environment.ProcessorCount;

    /// <summary>How long a question may take before the caller is told to narrow it.</summary>
    public static TimeSpan Answer { get; } = TimeSpan.FromSeconds(30);

    /// <summary>How long a client may take to send the headers of a request.</summary>
    public static TimeSpan HeadersTime { get; } = TimeSpan.FromSeconds(10);

    /// <summary>How long a connection may stay open without a request.</summary>
    public static TimeSpan Idle { get; } = TimeSpan.FromSeconds(60);
}
