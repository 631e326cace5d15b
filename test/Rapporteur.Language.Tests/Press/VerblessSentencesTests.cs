using Xunit;

namespace Rapporteur.Language.Tests.Press;

/// <summary>Past tenses that were read as participles are the verbs of their sentences.</summary>
public sealed class VerblessSentencesTests
{
    [Theory]
    [InlineData("Acme Widgets, a Brazilian company, accused Argentina.", "accused", "Widgets")]
    [InlineData("General Mahmoud Testov, the commander of the Tajik army, threatened Uzbekistan.", "threatened", "Testov")]
    [InlineData("The U.S. lifted sanctions on Wednesday.", "lifted", "U.S.")]
    [InlineData("The Egyptian plan for a new capital surprised economists.", "surprised", "plan")]
    [InlineData("Police arrested opposition leader Alexei Navalny in Moscow.", "arrested", "Police")]
    [InlineData("Oman hosted talks between Iran and the United States.", "hosted", "Oman")]
    [InlineData("Israel struck positions of Hamas in Gaza.", "struck", "Israel")]
    [InlineData("Rioters overturned buses in the Indian city.", "overturned", "Rioters")]
    [InlineData("Russian military exercises with Belarus worried Poland.", "worried", "exercises")]
    [InlineData("The raid on the newsroom by Turkish police drew protests.", "drew", "raid")]
    [InlineData("The minister proposes to meet the rebels in Oman.", "proposes", "minister")]
    [InlineData("The Finnish president advocates talks with Russia.", "advocates", "president")]
    [InlineData("RUSSIA LAUNCHES STRIKES IN SYRIA", "LAUNCHES", "RUSSIA")]
    public void The_verb_is_the_root_and_has_its_subject(string text, string verb, string subject)
    {
        var document = Models.Pipeline.Analyze(text);
        var root = Root(document);
        Assert.Equal((verb, Upos.VERB), (root.Form, root.Upos));
        Assert.Equal(subject, root.Child(Deprel.Nsubj)?.Form);
        Check(document);
    }

    [Theory]
    [InlineData("The wounded soldiers", "wounded")]
    [InlineData("A picture taken by the president.", "taken")]
    [InlineData("U.S.-backed militias.", "backed")]
    [InlineData("The detained men were freed.", "detained")]
    [InlineData("The united front of the Kurdish parties.", "united")]
    [InlineData("Talks on Syria in the divided city of Nicosia.", "divided")]
    [InlineData("Trade in armed drones and used weapons.", "used")]
    public void Other_participles_stay(string text, string participle)
    {
        var document = Models.Pipeline.Analyze(text);
        Assert.NotEqual(participle, Root(document).Form);
        Check(document);
    }

    private static Token Root(Document document)
    {
        for (var i = 0; i < document.Count; i++)
            if (document[i].IsRoot) return document[i];
        throw new InvalidOperationException("no root");
    }

    /// <summary>One root, and every word leads to it.</summary>
    private static void Check(Document document)
    {
        var roots = 0;
        for (var i = 0; i < document.Count; i++)
        {
            if (document[i].IsRoot) roots++;
            var steps = 0;
            for (var at = document[i]; !at.IsRoot; at = at.Head) Assert.True(++steps <= document.Count, $"{document[i].Form} is in a ring");
        }

        Assert.Equal(document.Sentences.Length, roots);
    }
}
