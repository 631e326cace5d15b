namespace Rapporteur.Cli;

/// <summary>What the program's exit status means; <c>rapporteur help exit-codes</c> and the README say the same.</summary>
internal static class ExitCodes
{
    /// <summary>Everything asked for was done.</summary>
    public const int Done = 0;

    /// <summary>Some input could not be read; each is named on standard error, the rest was read. Or the knowledge that was checked has errors.</summary>
    public const int SomeFailed = 1;

    /// <summary>The command line is wrong.</summary>
    public const int Usage = 2;

    /// <summary>The models or the knowledge cannot be used.</summary>
    public const int Installation = 3;

    /// <summary>The record (store) cannot be opened or used.</summary>
    public const int Record = 4;

    /// <summary>The server cannot listen on an address: it is in use, or not this machine's.</summary>
    public const int Address = 5;

    /// <summary>Stopped by the user.</summary>
    public const int Cancelled = 130;
}
