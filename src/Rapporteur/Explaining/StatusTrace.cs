using Rapporteur.Events;
using Rapporteur.Knowledge;
using Rapporteur.Language;

namespace Rapporteur.Explaining;

/// <summary>Keeps which words and lines decided how real an act is.</summary>
internal sealed class StatusTrace(WordClasses words)
{
    /// <summary>The steps, the act's own words first.</summary>
    public List<Reason> Steps { get; } = [];

    /// <summary>A word of a class of words.tsv decided.</summary>
    /// <param name="word">The word.</param>
    /// <param name="name">The class.</param>
    /// <param name="status">What it means; null for a denial.</param>
    public void Class(Token word, string name, EventStatus? status) =>
        Steps.Add(new Reason($"'{Written(word)}' ({name}) makes it {(status is { } told ? JsonNames.Of(told) : "denied")}", words.OriginOf(name)));

    /// <summary>An infinitive decided.</summary>
    public void Infinitive(Token act, EventStatus status) => Steps.Add(new Reason($"the infinitive 'to {act.Form}' makes it {JsonNames.Of(status)}"));

    /// <summary>A verb, noun or adjective of aspect.tsv carries the act.</summary>
    public void Carried(Token act, Token carrier, Pattern by) => Steps.Add(new Reason($"'{carrier.Form}' carries '{act.Form}': {by.Text} = {by.Code}", by.Row.Origin));

    /// <summary>The act is as real as the word that it hangs on.</summary>
    /// <param name="act">The act.</param>
    /// <param name="above">The word.</param>
    /// <param name="name">The class of words.tsv that lets it; null where the grammar does.</param>
    public void HangsOn(Token act, Token above, string? name = null) =>
        Steps.Add(new Reason($"'{act.Form}' is as real as '{above.Form}'{(name is null ? "" : $" ({name})")}, which it hangs on", name is null ? null : words.OriginOf(name)));

    /// <summary>No act that happened is meant, but any of its kind.</summary>
    public void AnySuch(Token act, EventStatus status) => Steps.Add(new Reason($"'{act.Form}' means any such act: {JsonNames.Of(status)}"));

    /// <summary>"In case", "rather than": a word with the others that are one with it.</summary>
    private static string Written(Token word) => word.Child(Deprel.Fixed) is { } second ? $"{word.Form} {second.Form}" : word.Form;
}
