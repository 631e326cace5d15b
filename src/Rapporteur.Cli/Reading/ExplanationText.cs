namespace Rapporteur.Cli.Reading;

/// <summary>The explanations of a record as blocks of text, one for each event: what was read, and beneath each part what gave it.</summary>
internal sealed class ExplanationText(Record record, RecordView view)
{
    private const string Indent = "  ";

    /// <summary>The lines; a sentence's tree is drawn once, above its events.</summary>
    public IEnumerable<string> Lines()
    {
        var sentence = -1;
        for (var e = 0; e < record.Events.Count; e++)
        {
            var (item, why) = (record.Events[e], record.Explanations![e]);
            if (item.Sentence != sentence)
            {
                sentence = item.Sentence;
                yield return $"{sentence + 1}. {view.Sentence(sentence)}";
                yield return "";
                foreach (var line in why.Tree.TrimEnd().Split('\n')) yield return Indent + line.TrimEnd();
                yield return "";
            }

            foreach (var line in Event(item, why)) yield return Indent + line;
            yield return "";
        }
    }

    private IEnumerable<string> Event(Event item, EventExplanation why)
    {
        yield return $"{item.Id}: {Or(view.Names(item.Sources))} → {view.What(item)} → {Or(view.Names(item.Targets))}";
        foreach (var line in Part("code " + (item.Type is null ? item.Cameo : $"{item.Cameo} {item.Type}".TrimStart()), why.Code)) yield return line;
        for (var i = 0; i < why.Sources.Count; i++)
            foreach (var line in Part("source " + view.Names([item.Sources[i]]), why.Sources[i].Reasons)) yield return line;
        for (var i = 0; i < why.Targets.Count; i++)
            foreach (var line in Part("target " + view.Names([item.Targets[i]]), why.Targets[i].Reasons)) yield return line;
        foreach (var line in Part("status " + RecordView.Status(item), why.Status)) yield return line;
        foreach (var line in Part("date " + Or(RecordView.When(item)), why.Date)) yield return line;
        foreach (var line in Part("place " + Or(item.Place?.Name), why.Place)) yield return line;
        if (why.Contexts.Count > 0)
            foreach (var line in Part("contexts", why.Contexts)) yield return line;
        if (why.Tellings.Count > 0)
            foreach (var line in Part("told again", why.Tellings)) yield return line;
    }

    private static IEnumerable<string> Part(string name, IReadOnlyList<Reason> reasons)
    {
        yield return Indent + name;
        foreach (var reason in reasons) yield return $"{Indent}{Indent}{RecordView.OneLine(reason.What)}{(reason.Origin is null ? "" : $"  [{reason.Origin}]")}";
    }

    private static string Or(string? text) => string.IsNullOrEmpty(text) ? "none" : text;
}
