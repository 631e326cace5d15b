using System.Globalization;
using Rapporteur.Events;
using Rapporteur.Mentions;

namespace Rapporteur.Explaining;

/// <summary>Says which lines gave an act its code: patterns, compositions, the tree of codes, the user's own types.</summary>
internal sealed class CodeExplainer(Ontology ontology, StoryMentions mentions)
{
    /// <summary>The steps in their order.</summary>
    public List<Reason> Of(Act act)
    {
        List<Reason> steps = [Fit(act.Match)];
        if (act.Trace?.Inner is { } inner) steps.Add(Fit(inner) with { What = "within it, " + Fit(inner).What });
        foreach (var (outer, within, code) in act.Trace?.Compositions ?? []) steps.Add(Composition(outer, within, code));
        if (act.Type is { } type)
        {
            if (act.TypeMatch is { } match && match.Pattern != act.Match.Pattern) steps.Add(Fit(match));
            steps.Add(new Reason($"{type.Code} is '{type.Name}' of the ontology {type.Ontology}, mapped to {(type.Cameo is null ? "no CAMEO code" : "CAMEO " + type.Cameo)}", type.Origin));
        }

        if (ontology.Find(act.Code) is { } entry)
            steps.Add(new Reason(string.Create(CultureInfo.InvariantCulture, $"{act.Code} is '{entry.Name}': {entry.Plover ?? "no PLOVER type"}, Goldstein {entry.Goldstein:0.0}"), entry.Origin));
        return steps;
    }

    private Reason Fit(Match match)
    {
        var pattern = match.Pattern;
        var bound = Bound("S", match.Source) + Bound("T", match.Target) + Bound("X", match.Inner) + Bound("object", match.Object);
        return new Reason($"'{mentions.Document.Words[match.Head].Form}' fits '{pattern.Text}' = {pattern.Type?.Code ?? pattern.Code}{bound}", pattern.Row.Origin);
    }

    private string Bound(string piece, int token) => token < 0 ? "" : $"; {piece} '{mentions.Document.Words[token].Form}'";

    private Reason Composition(string outer, string within, string code)
    {
        var what = within.Length == 0 ? $"no coded act within {outer}" : $"{within} within {outer}";
        return new Reason($"{what} gives {code}", ontology.LineOf(outer, within));
    }
}
