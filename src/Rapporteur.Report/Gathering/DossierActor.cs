namespace Rapporteur.Report.Gathering;

/// <summary>An actor of one or more stories.</summary>
internal sealed class DossierActor(int number, Actor actor)
{
    private readonly List<string> _titles = [];

    /// <summary>Its name in the page.</summary>
    public string Key { get; } = $"a{number}";

    /// <summary>Its place in the order of first appearance, from 1.</summary>
    public int Number => number;

    /// <summary>As the first story has it.</summary>
    public Actor Actor => actor;

    /// <summary>The offices held on the days of the stories, each once.</summary>
    public IReadOnlyList<string> Titles => _titles;

    /// <summary>How often stories refer to it.</summary>
    public int Mentions { get; set; }

    /// <summary>How many events and relations it is an end of: those named most often come first where not all fit.</summary>
    public int Ties { get; set; }

    /// <summary>The chapters that tell of it.</summary>
    public List<Chapter> Chapters { get; } = [];

    /// <summary>Takes in what another story says of it.</summary>
    public void Add(Actor seen)
    {
        if (seen.Title is { } title && !_titles.Contains(title)) _titles.Add(title);
    }
}
