using Xunit;

namespace Rapporteur.Tests.Statements;

/// <summary>What is attributed, to the word, and to whom: "speaker | content … content" of the outermost statements.</summary>
public sealed class SpokenWordsTests
{
    [Theory]
    [InlineData("“We will stay,” said Amina Yusuf, head of the Kano relief board, of the flooded north.", "Amina Yusuf | “We will stay,”")]
    [InlineData("''We will stay,'' the mayor said. ''Nobody will move us.''", "the mayor | ''We will stay,'' … ''Nobody will move us.''")]
    [InlineData("The talks, Oslo said, had made some progress.", "Oslo | The talks … had made some progress")]
    [InlineData("Two villages had been burned down, said a worker who had fled the valley.", "a worker | Two villages had been burned down")]
    [InlineData("The ministry said the road was open and urged drivers to be careful.", "The ministry | the road was open")]
    [InlineData("The envoy said the truce held, adding that both armies had pulled back.", "The envoy | the truce held")]
    [InlineData("“We are leaving,” Petrov said, turning to the door.", "Petrov | “We are leaving,”")]
    [InlineData("After the vote, Duarte said, “We have won.”", "Duarte | “We have won.”")]
    [InlineData("The army lost four tanks near the border, according to officials in Kyiv.", "officials | The army lost four tanks near the border")]
    [InlineData("Banda praised the plan, which would open three ports.", "Banda | the plan")]
    [InlineData("Lima, said the Chilean foreign minister, Ana Rojas, had made an offer.", "the Chilean foreign minister | Lima … had made an offer")]
    [InlineData("The two armies have pulled back, monitors from the OSCE announced in Kyiv on Friday.", "monitors | The two armies have pulled back")]
    [InlineData("Banda says that the mine will open; the union's spokesman contradicted him.", "Banda | that the mine will open")]
    [InlineData("Banda, who won the vote in 2011, told a crowd in the northern town of Kasama on Monday that his party had kept its word.", "Banda | that his party had kept its word")]
    [InlineData("The king was quoted by the state news agency Petra as saying that the border would stay open.", "The king | that the border would stay open")]
    [InlineData("The road will be open by May, said Ana Rojas, a farmer in the Elqui valley.", "Ana Rojas | The road will be open by May")]
    [InlineData("The road will be open by May, said Ana Rojas, director of a farm in the valley who grew up there.", "Ana Rojas | The road will be open by May")]
    [InlineData("The envoy spoke of three villages, including one in the hills.", "The envoy | of three villages, including one in the hills")]
    [InlineData("The minister said that the state (which the union later denied) was broke.", "The minister | that the state … was broke")]
    [InlineData("Ana Rojas — a teacher from Gulu — says she made a late decision to vote for Lind, and that the debate of the mayors was a big deal.", "Ana Rojas | she made a late decision to vote for Lind, and that the debate of the mayors was a big deal")]
    [InlineData("The banker announced plans this week to give a million dollars to schools.", "The banker | plans this week to give a million dollars to schools")]
    [InlineData("Lind criticised the mayor during a rally in Gulu.", "Lind | the mayor")]
    [InlineData("Lind condemned the raid in a statement on Friday.", "Lind | the raid")]
    [InlineData("The envoy said the road was open and it would stay so.", "The envoy | the road was open and it would stay so")]
    [InlineData("The minister said the mine had closed, according to local reports.", "local reports | The minister said the mine had closed")]
    [InlineData("Miners stood outside the arena – where the Lions had played – chanting, “Open the gates.”", "Miners | “Open the gates.”")]
    [InlineData("Small groups of miners continued to call for news, walking around the arena - where the Lions met the Bears - while chanting, “Open the doors.”", "Small groups | for news")]
    [InlineData("The minister made it clear that the border would stay closed.", "The minister | that the border would stay closed")]
    [InlineData("Lind was silent when asked whether the mine would open.", "– | whether the mine would open")]
    [InlineData("The minister released a statement saying that the mine would open.", "The minister | that the mine would open")]
    [InlineData("The minister received a letter saying that the mine would open.", "a letter | that the mine would open")]
    [InlineData("The mayor insisted to reporters that the bridge would hold.", "The mayor | that the bridge would hold")]
    public void Content_is_the_speakers_words_and_no_more(string sentence, string outermost)
    {
        var text = "News\n\n" + sentence;
        var record = Reading.Of(text, "2020-05-05");
        Assert.Contains(outermost, record.Statements.Where(s => s.OuterId is null).Select(s => $"{Speaker(s, text)} | {Words(s, text)}"));
    }

    [Theory]
    [InlineData("Kerry: Talks on Syria will go on", "Kerry", "Talks on Syria will go on")]
    [InlineData("Report: half of the wells in the valley are dry", "Report", "half of the wells in the valley are dry")]
    public void A_headline_names_its_speaker_before_a_colon(string headline, string speaker, string content)
    {
        var text = headline + "\n\nThe meeting lasted three hours.";
        var said = Reading.Of(text, "2015-09-30").Statements[0];
        Assert.Equal((speaker, content), (Speaker(said, text), Words(said, text)));
    }

    [Fact]
    public void A_paragraph_led_in_by_a_colon_is_the_speakers()
    {
        const string text = "News\n\nThe governor added:\n\n“Nobody told us of the flood. We saw it come.”\n\nThe rain stopped.";
        Assert.Equal("“Nobody told us of the flood. We saw it come.”", Words(Assert.Single(Reading.Of(text, "2020-01-01").Statements), text));
    }

    [Theory]
    [InlineData("Her belief that the army would win faded.", "Her", "that the army would win")]
    [InlineData("Paris voiced concern that the truce would not hold.", "Paris", "that the truce would not hold")]
    [InlineData("The envoy is confident that both sides will sign.", "The envoy", "that both sides will sign")]
    public void Nouns_and_adjectives_attribute_too(string text, string speaker, string content) =>
        Assert.Contains((speaker, content), Reading.Of(text, "2020-01-01").Statements.Select(s => (Speaker(s, text), Words(s, text))));

    [Fact]
    public void What_somebody_is_said_to_have_said_stands_within_and_is_passed_on()
    {
        const string text = "Reuters reported that Lavrov had said the talks would resume.";
        var record = Reading.Of(text, "2016-01-01");
        var outer = record.Statements.Single(s => s.OuterId is null);
        var inner = record.Statements.Single(s => s.OuterId == outer.Id);
        Assert.Equal(("Reuters", "Lavrov"), (Speaker(outer, text), Speaker(inner, text)));
        Assert.Equal(outer.Speaker!.ActorId, Assert.Single(inner.Via).ActorId);
    }

    [Theory]
    [InlineData("Banda said the miners would say that the pit was safe.", 1)]
    [InlineData("Banda said the miners had said that the pit was safe.", 2)]
    [InlineData("Banda said that, if he is asked whether the pit is safe, the inspector knows.", 1)]
    public void Within_what_is_said_only_what_was_said_is_a_statement(string text, int statements) =>
        Assert.Equal(statements, Reading.Of(text, "2020-01-01").Statements.Count);

    private static string Speaker(Statement statement, string text) => statement.Speaker is { } speaker ? speaker.Span.Of(text).ToString() : "–";

    private static string Words(Statement statement, string text) => string.Join(" … ", statement.Content.Select(c => c.Of(text).ToString()));
}
