using Xunit;

namespace Rapporteur.Tests.Explaining;

/// <summary>Each part of an event says what gave it.</summary>
public sealed class ExplanationTests
{
    public static TheoryData<string> Stories() => [.. Directory.EnumerateFiles(ProjectFolder.Examples, "*.txt").Select(f => Path.GetFileNameWithoutExtension(f)!).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Stories))]
    public void Each_role_of_each_event_names_its_rule_and_what_made_it_mean_the_actor(string story)
    {
        var record = Explained(File.ReadAllText(Path.Combine(ProjectFolder.Examples, story + ".txt")));
        Assert.NotEmpty(record.Events);
        Assert.Equal(record.Events.Select(e => e.Id), record.Explanations!.Select(e => e.EventId));
        foreach (var (item, why) in record.Events.Zip(record.Explanations!))
        {
            Roles(item.Sources, why.Sources);
            Roles(item.Targets, why.Targets);
            Assert.EndsWith(item.Pattern!, why.Code[0].Origin, StringComparison.Ordinal);
            Assert.StartsWith(item.Cameo + " is '", why.Code[^1].What, StringComparison.Ordinal);
            Assert.NotEmpty(why.Status);
            Assert.NotEmpty(why.Date);
            Assert.Equal(item.Place is not null, why.Place[0].Origin is not null);
            Assert.Equal(item.Contexts, why.Contexts.Select(c => c.What[..c.What.IndexOf(':', StringComparison.Ordinal)]));
            Assert.All(why.Contexts, c => Assert.NotNull(c.Origin));
            Assert.Contains(item.Trigger.Of(record.Story.Text).ToString(), why.Tree, StringComparison.Ordinal);
        }
    }

    [Theory]
    [MemberData(nameof(Stories))]
    public void To_explain_changes_nothing_that_is_read(string story)
    {
        var text = File.ReadAllText(Path.Combine(ProjectFolder.Examples, story + ".txt"));
        Assert.Null(Reading.Of(text, "2018-07-16").Explanations);
        Assert.Equal(RecordContract.Json(Reading.Of(text, "2018-07-16")), RecordContract.Json(Explained(text) with { Explanations = null }));
    }

    [Theory]
    [InlineData("Russia attacked Ukraine.", "S of the pattern is 'Russia', nsubj of 'attacked'")]
    [InlineData("Russia threatened Ukraine and attacked Georgia.", "nsubj of 'threatened', shared with 'attacked'")]
    [InlineData("Ukraine was attacked by Russia.", "S of the pattern is 'Russia'")]
    [InlineData("Russia's attack on Ukraine shocked the world.", "'by', 'from' or 'of' phrase of the noun 'attack'")]
    [InlineData("Russia launched an attack on Ukraine.", "S of the pattern is 'Russia', nsubj of 'launched'")]
    [InlineData("Russia met Ukraine. It then attacked Georgia.", "the pronoun 'It' stands for")]
    [InlineData("The Russian president attacked Georgia.", "Vladimir Putin held it: president of Russia")]
    public void A_source_says_its_rule(string text, string expected) =>
        Assert.Contains(Explained(text).Explanations!.SelectMany(e => e.Sources).SelectMany(s => s.Reasons), r => r.What.Contains(expected, StringComparison.OrdinalIgnoreCase));

    [Theory]
    [InlineData("France and Germany met.", "partners in one act")]
    [InlineData("Russia hopes that Ukraine will attack Moldova.", "whom the act within")]
    [InlineData("Russia hailed the soldiers from Mali.", "where 'hailed' is done, for no party is named")]
    [InlineData("The minister said that Iran must release the sailors.", "who is asked to do it")]
    [InlineData("Russia praised the decision of the Israeli government.", "beneath 'decision' (nmod)")]
    [InlineData("Russia attacked Georgia and Ukraine.", "coordinated with 'Georgia'")]
    public void A_target_says_its_rule(string text, string expected) =>
        Assert.Contains(Explained(text).Explanations!.SelectMany(e => e.Targets).SelectMany(s => s.Reasons), r => r.What.Contains(expected, StringComparison.Ordinal));

    [Theory]
    [InlineData("Russia will attack Ukraine.", "'will' (modal-planned) makes it planned", "words.tsv:")]
    [InlineData("Russia did not attack Ukraine.", "'not' (not) makes it denied", "words.tsv:")]
    [InlineData("Russia continued to bomb Ukraine.", "'continued' carries 'bomb': S continue to X = actual", "verbs/aspect.tsv:")]
    [InlineData("If Russia attacks Ukraine, France will mobilise troops.", "'If' (conditional-mark) makes it conditional", "words.tsv:")]
    [InlineData("Russia allegedly attacked Ukraine.", "'allegedly' (hedge) makes it possible", "words.tsv:")]
    [InlineData("Russia almost attacked Ukraine.", "'almost' (near-miss) makes it denied", "words.tsv:")]
    [InlineData("The planned talks between Russia and Ukraine were welcomed.", "'planned' (planned-attribute) makes it planned", "words.tsv:")]
    [InlineData("Russia held scheduled talks with Ukraine.", "'scheduled' (planned-attribute) makes it planned", "words.tsv:")]
    [InlineData("Neither France nor Germany attacked Libya.", "'Neither' (negative-determiner) makes it denied", "words.tsv:")]
    [InlineData("Nobody attacked Ukraine, the Russian army attacked nobody.", "'nobody' (negative-pronoun) makes it denied", "words.tsv:")]
    [InlineData("Russia no longer supports Syria.", "'no' (negative-determiner) makes it denied", "words.tsv:")]
    [InlineData("Russia did not attack or invade Ukraine.", "'or' (alternative) makes it denied", "words.tsv:")]
    [InlineData("Russia will attack Ukraine unless Kiev surrenders.", "'unless' (conditional-mark) makes it conditional", "words.tsv:")]
    [InlineData("Had Russia attacked Ukraine, France would have mobilised troops.", "'Had' (conditional-inversion) makes it conditional", "words.tsv:")]
    public void The_status_says_its_word_and_line(string text, string expected, string file) =>
        Assert.Contains(Explained(text).Explanations!.SelectMany(e => e.Status), r => r.What == expected && r.Origin!.StartsWith(file, StringComparison.Ordinal));

    [Fact]
    public void A_composition_says_its_line()
    {
        var steps = Explained("France called on Iran to arrest the general.").Explanations![0].Code;
        Assert.Contains(steps, r => r.What.StartsWith("within it, 'arrest' fits", StringComparison.Ordinal));
        Assert.Contains(steps, r => r.What == "173 within 020 gives 0213" && r.Origin!.StartsWith("ontology/compose.tsv:", StringComparison.Ordinal));
    }

    [Fact]
    public void Date_and_place_say_their_words()
    {
        var why = Explained("Russia attacked Ukraine in Mariupol on Saturday.").Explanations![0];
        Assert.Equal("'Saturday' dates 'attacked': 2018-07-14", why.Date[0].What);
        Assert.Equal("'Mariupol' hangs by 'in' (where) on 'attacked'", why.Place[0].What);
        Assert.StartsWith("places.tsv:", why.Place[1].Origin, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Russia shelled Kharkiv.", "'Kharkiv' is what 'shelled' strikes or reaches: ", "ontology/cameo.tsv:")]
    [InlineData("The Russian president visited Tehran.", "'Tehran' is what 'visited' strikes or reaches (place-act)", "words.tsv:")]
    [InlineData("Russia bombed rebels in the Syrian town of Idlib.", "'town' (place-noun) is what 'Idlib' is the name of", "words.tsv:")]
    public void The_place_says_its_rule(string text, string expected, string file) =>
        Assert.Contains(Explained(text).Explanations!.SelectMany(e => e.Place), r => r.What.StartsWith(expected, StringComparison.Ordinal) && r.Origin!.StartsWith(file, StringComparison.Ordinal));

    [Theory]
    [InlineData("Russia will attack Ukraine on Thursday.", "'Thursday' dates 'attack': 2018-07-19, the next one, for it is still to come")]
    [InlineData("Russia attacked Ukraine from 3 to 7 May 2018.", "dates 'attacked': 2018-05-03 to 2018-05-07")]
    [InlineData("Russia bombed Aleppo on 3 May 2018. Two days after the bombing, Turkey arrested a Russian diplomat.", "they count from 'bombed' of sentence 1, 2018-05-03: 2018-05-05")]
    public void The_date_says_how_its_words_were_taken(string text, string expected) =>
        Assert.Contains(Explained(text).Explanations!.SelectMany(e => e.Date), r => r.What.EndsWith(expected, StringComparison.Ordinal));

    [Fact]
    public void An_event_told_again_says_which_sentence_gave_what()
    {
        var record = Explained("Russia attacks Ukraine\n\nThe Russian army bombed Ukraine in Kharkiv on Saturday. France condemned Russia.");
        var (item, why) = (record.Events[0], record.Explanations![0]);
        Assert.Equal(2, item.Evidence.Count);
        Assert.Equal(record.Events.Select(e => e.Id), record.Explanations.Select(e => e.EventId));
        Assert.Equal($"sentence 2 tells it again as {item.Evidence[1].Cameo} and gives the code, the date, the place", why.Tellings.Single().What);
        Assert.EndsWith(item.Pattern!, why.Code[0].Origin, StringComparison.Ordinal);
        Assert.Contains("'Saturday'", why.Date[0].What, StringComparison.Ordinal);
        Assert.Contains("'Kharkiv'", why.Place[0].What, StringComparison.Ordinal);
        Roles(item.Sources, why.Sources);
        Roles(item.Targets, why.Targets);
        Assert.Contains("'condemned'", record.Explanations[^1].Code[0].What, StringComparison.Ordinal);
    }

    private static void Roles(IReadOnlyList<ActorReference> references, IReadOnlyList<RoleExplanation> roles)
    {
        Assert.Equal(references.Select(r => (r.ActorId, r.Span)), roles.Select(r => (r.ActorId, r.Span)));
        foreach (var role in roles)
        {
            Assert.True(role.Reasons.Count >= 2, role.Reasons[0].What);
            // What stands where no rule left a note.
            Assert.DoesNotContain("the words around", role.Reasons[0].What, StringComparison.Ordinal);
        }
    }

    private static Record Explained(string text) =>
        Reading.Reader.Read(new Story { Id = "test", Text = text, Published = new DateOnly(2018, 7, 16) }, explain: true);
}
