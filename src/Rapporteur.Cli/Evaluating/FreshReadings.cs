using Rapporteur.Evaluation;

namespace Rapporteur.Cli.Evaluating;

/// <summary>Reads each story now.</summary>
internal sealed class FreshReadings(Reader reader) : IReadings
{
    public IReadOnlyList<string> Problems => [];

    public FoundStory? Of(Story story, out string? problem)
    {
        problem = null;
        return FoundStory.Of(reader.Read(story));
    }

    public void Dispose()
    {
    }
}
