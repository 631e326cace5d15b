namespace Rapporteur.Records.Writing;

/// <summary>Something to be written, and whoever waits for it.</summary>
internal abstract class WriteJob
{
    /// <summary>Writes it; it is not safe yet.</summary>
    public abstract void Run(StoryWriter writer);

    /// <summary>It is safe: whoever waits is told, or what was wrong with this one.</summary>
    public abstract void Acknowledge();

    /// <summary>It was lost.</summary>
    public abstract void Fail(Exception cause);
}
