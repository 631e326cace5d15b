namespace Rapporteur.Web.Asking;

/// <summary>A question that cannot be answered; the message tells the client what to mend.</summary>
internal sealed class BadQuestionException(string message, int status = 400) : Exception(message)
{
    /// <summary>The HTTP status.</summary>
    public int Status => status;
}
