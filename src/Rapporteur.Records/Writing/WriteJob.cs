namespace Rapporteur.Records.Writing;

/// <summary>Something to be written, and whoever waits for it.</summary>
internal abstract class WriteJob
{
    /// <summary>Writes it; it is not safe yet, and may have to be written again.</summary>
    public abstract void Run(StoryWriter writer);

    /// <summary>It is safe: whoever waits is told.</summary>
    public abstract void Acknowledge();

    /// <summary>It cannot be written.</summary>
    public abstract void Fail(Exception cause);
}
