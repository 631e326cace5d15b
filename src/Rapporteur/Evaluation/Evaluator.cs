using Rapporteur.Evaluation.Gold;
using Rapporteur.Evaluation.Scoring;

namespace Rapporteur.Evaluation;

/// <summary>Compares readings with gold, story by story. Not safe to share between threads.</summary>
public sealed class Evaluator
{
    private readonly ScoreSheet _sheet;
    private readonly IScorer _scorer;

    /// <summary>Makes an evaluator for gold of one form.</summary>
    /// <param name="form">The form of all gold stories.</param>
    /// <param name="by">How events are classed; used for gold of <see cref="GoldForm.Events"/> only.</param>
    public Evaluator(GoldForm form, EventClass by = EventClass.Plover)
    {
        Form = form;
        _sheet = new ScoreSheet(hasMacro: form is GoldForm.Events or GoldForm.Pairs or GoldForm.Types or GoldForm.Penta);
        _scorer = form switch
        {
            GoldForm.Events => new EventScorer(by),
            GoldForm.Pairs => new PairScorer(),
            GoldForm.Types => new TypeScorer(),
            GoldForm.Penta => new PentaScorer(),
            GoldForm.Roles => new RoleScorer(),
            GoldForm.Statements => new StatementScorer(),
            _ => new MarkupScorer(),
        };
        _scorer.Declare(_sheet);
    }

    /// <summary>The form of the gold.</summary>
    public GoldForm Form { get; }

    /// <summary>Compares a story.</summary>
    /// <param name="gold">What is so; its form must be <see cref="Form"/>.</param>
    /// <param name="found">What was read; <see cref="FoundStory.Nothing"/> where the story was not read.</param>
    /// <exception cref="ArgumentException">The gold has another form.</exception>
    public void Add(GoldStory gold, FoundStory found)
    {
        ArgumentNullException.ThrowIfNull(gold);
        ArgumentNullException.ThrowIfNull(found);
        if (gold.Content.Form != Form) throw new ArgumentException($"The gold has the form {gold.Content.Form}, not {Form}.", nameof(gold));
        _sheet.BeginStory();
        _scorer.Score(gold, found, _sheet);
    }

    /// <summary>The figures of all stories compared so far.</summary>
    public EvaluationReport Report() => _sheet.Report();
}
