using System.Text.Json;
using Xunit;

namespace Rapporteur.Cli.Tests;

/// <summary><c>eval</c>.</summary>
public sealed class EvalTests : IDisposable
{
    private const string Gold = """
        {"id": "1", "text": "Ruritania attacked Arcadia.", "gold": {"events": [{"plover": "ASSAULT", "cameo": "190", "source": {"text": "Ruritania"}, "target": {"text": "Arcadia"}, "status": "actual"}]}}
        {"id": "2", "text": "Arcadia met Utopia.", "gold": {"events": [{"plover": "CONSULT", "cameo": "040", "source": {"text": "Arcadia"}, "target": {"text": "Utopia"}, "status": "actual"}]}}
        {"id": "3", "text": "It | rains.", "gold": {"events": []}}
        """;

    private const string Records = """
        {"id": "1", "text": "Ruritania attacked Arcadia.", "sentences": [{"start": 0, "end": 27}], "events": [{"plover": "ASSAULT", "cameo": "190", "sources": [{"start": 0, "end": 9}], "targets": [{"start": 19, "end": 26}], "status": "actual", "negated": false, "sentence": 0}]}
        {"id": "2", "text": "Arcadia met Utopia.", "sentences": [{"start": 0, "end": 19}], "events": []}
        {"id": "3", "text": "It | rains.", "sentences": [{"start": 0, "end": 11}], "events": [{"plover": "ASSAULT", "cameo": "190", "sources": [{"start": 0, "end": 2}], "targets": [], "status": "planned", "negated": false, "sentence": 0}]}
        """;

    private readonly Session _session = new();

    [Fact]
    public void A_table_for_people()
    {
        Assert.Equal(ExitCodes.Done, Run("--errors", "5"));
        Assert.Equal(
            """

              what              gold   found   right             precision                recall                    F1
            ────────────────────────────────────────────────────────────────────────────────────────────────────────────
              ASSAULT              1       2       1   0.500 [0.095–0.905]   1.000 [0.207–1.000]   0.667 [0.000–1.000]
              CONSULT              1       0       0                     –   0.000 [0.000–0.793]   0.000 [0.000–0.000]
              macro F1 over 2                                                                      0.333 [0.000–0.500]

              code                 2       2       1   0.500 [0.095–0.905]   0.500 [0.095–0.905]   0.500 [0.000–1.000]
              code and actors      2       2       1   0.500 [0.095–0.905]   0.500 [0.095–0.905]   0.500 [0.000–1.000]
              link                 2       2       1   0.500 [0.095–0.905]   0.500 [0.095–0.905]   0.500 [0.000–1.000]
              negated              0       0       0                     –                     –                     –
              status               1               1                         1.000 [0.207–1.000]
              full code            1               1                         1.000 [0.207–1.000]

            3 stories. In brackets 95 % confidence: Wilson's score interval for precision, recall and shares; for F1 a bootstrap over stories (1,000 draws, fixed seed).

            Missed
              CONSULT 040 Arcadia → Utopia
                2: Arcadia met Utopia.

            Found wrongly
              ASSAULT 190 It → – (planned)
                3: It | rains.

            """, string.Join('\n', _session.Output.Split('\n').Select(l => l.TrimEnd())));
    }

    [Fact]
    public void Markdown_keeps_its_columns()
    {
        Assert.Equal(ExitCodes.Done, Run("--errors", "5", "--format", "markdown"));
        Assert.Contains("| ASSAULT | 1 | 2 | 1 | 0.500 [0.095–0.905] |", _session.Output, StringComparison.Ordinal);
        Assert.Contains("| ASSAULT 190 It → – (planned) | 3 | It \\| rains. |", _session.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Tsv_has_the_same_columns_in_each_line()
    {
        Assert.Equal(ExitCodes.Done, Run("--format", "tsv"));
        var lines = _session.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.All(lines, l => Assert.Equal(14, l.Split('\t').Length));
        Assert.Contains("class\tASSAULT\t1\t2\t1\t0.5000\t0.0945\t0.9055\t1.0000\t0.2065\t1.0000\t0.6667\t", _session.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Json_lines_are_objects()
    {
        Assert.Equal(ExitCodes.Done, Run("--format", "jsonl", "--by", "cameo", "--errors", "1"));
        var rows = _session.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => JsonDocument.Parse(l).RootElement).ToList();
        Assert.Equal(["04", "19"], rows.Where(r => r.TryGetProperty("kind", out var k) && k.GetString() == "class").Select(r => r.GetProperty("figure").GetString()));
        Assert.Equal(["missed", "false"], rows.Where(r => r.TryGetProperty("slip", out _)).Select(r => r.GetProperty("slip").GetString()));
    }

    [Fact]
    public void Texts_are_read_where_there_are_no_records()
    {
        var gold = _session.Write("gold.jsonl", """{"id": "1", "text": "Turkey attacked Syria.", "gold": {"events": [{"plover": "ASSAULT", "cameo": "19", "source": {"text": "Turkey"}, "target": {"text": "Syria"}}]}}""");
        Assert.Equal(ExitCodes.Done, _session.Run("eval", gold, "--format", "tsv"));
        Assert.Contains("summary\tcode_and_actors\t1\t1\t1\t", _session.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_record_is_gold_for_itself_and_a_corrected_one_shows_the_slip()
    {
        var text = _session.Write("a.jsonl", """{"id": "1", "text": "Turkey attacked Syria on Monday. Kenya gave Somalia aid."}""");
        _session.Run("read", text, "--format", "jsonl");
        var record = _session.Output;
        Assert.Equal(ExitCodes.Done, _session.Run("eval", _session.Write("same.jsonl", record), "--by", "cameo", "--format", "tsv"));
        Assert.Contains("summary\tcode_and_actors\t2\t2\t2\t", _session.Output, StringComparison.Ordinal);
        var corrected = record.Replace("\"AID\"", "\"COOPERATE\"", StringComparison.Ordinal);
        Assert.Equal(ExitCodes.Done, _session.Run("eval", _session.Write("corrected.jsonl", corrected), "--format", "tsv"));
        Assert.Contains("class\tCOOPERATE\t1\t0\t0\t", _session.Output, StringComparison.Ordinal);
        Assert.Contains("class\tAID\t0\t1\t0\t", _session.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_bad_line_is_named_and_the_rest_compared()
    {
        var gold = _session.Write("gold.jsonl", Gold + "\n{\"id\": \"4\", \"text\": \"A.\", \"gold\": {\"events\": [{}]}}\n\n{\"id\": \"5\", \"text\": \"A.\", \"gold\": {\"penta\": 1}}");
        Assert.Equal(ExitCodes.SomeFailed, _session.Run("eval", gold, "--records", _session.Write("r.jsonl", Records + "\nbroken")));
        Assert.Contains($"rapporteur: {gold}:4: has an event without a code; write", _session.Errors, StringComparison.Ordinal);
        Assert.Contains($"rapporteur: {gold}:6: has gold of another form than {gold}:1; evaluate the two apart", _session.Errors, StringComparison.Ordinal);
        Assert.Contains("r.jsonl:4: is no JSON; give the lines", _session.Errors, StringComparison.Ordinal);
        Assert.Contains("3 stories.", _session.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Records_of_another_text_are_not_compared()
    {
        var records = _session.Write("r.jsonl", Records.Replace("It | rains.", "It | rained.", StringComparison.Ordinal));
        Assert.Equal(ExitCodes.SomeFailed, _session.Run("eval", _session.Write("gold.jsonl", Gold), "--records", records));
        Assert.Contains("gold.jsonl:3: has another text than the record of '3'", _session.Errors, StringComparison.Ordinal);
        Assert.Contains("2 stories.", _session.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Stories_without_a_record_were_not_found()
    {
        Assert.Equal(ExitCodes.Done, _session.Run("eval", _session.Write("gold.jsonl", Gold), "--records", _session.Write("r.jsonl", ""), "--format", "tsv"));
        Assert.Contains("summary\tcode\t2\t0\t0\t", _session.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"id": "1", "text": "A.", "gold": {"events": [{"plover": "AID"}]}}""", "--by", "cameo", "without \"cameo\"")]
    [InlineData("""{"id": "1", "text": "A.", "gold": {"events": [{"cameo": "07"}]}}""", "--by", "plover", "without \"plover\"")]
    [InlineData("", "--by", "plover", "no gold to compare with")]
    public void What_the_gold_lacks_is_said(string line, string option, string value, string expected)
    {
        Assert.Equal(ExitCodes.SomeFailed, _session.Run("eval", _session.Write("gold.jsonl", line), "--records", _session.Write("r.jsonl", Records), option, value));
        Assert.Contains(expected, _session.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_means_its_gold_files_and_a_file_that_is_not_there_is_named()
    {
        var folder = Path.Combine(_session.Folder, "gold");
        Directory.CreateDirectory(folder);
        File.WriteAllText(Path.Combine(folder, "a.jsonl"), Gold);
        File.WriteAllText(Path.Combine(folder, "README.md"), "About it.");
        var records = _session.Write("r.jsonl", Records);
        Assert.Equal(ExitCodes.Done, _session.Run("eval", folder, "--records", records));
        Assert.Equal(ExitCodes.SomeFailed, _session.Run("eval", folder, Path.Combine(folder, "b.jsonl"), "--records", records));
        Assert.Contains("b.jsonl: no such file or folder", _session.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void Records_that_are_not_there_are_named()
    {
        Assert.Equal(ExitCodes.SomeFailed, _session.Run("eval", _session.Write("gold.jsonl", Gold), "--records", Path.Combine(_session.Folder, "none.jsonl")));
        Assert.Contains("none.jsonl: no such file; give the lines", _session.Errors, StringComparison.Ordinal);
        Assert.Empty(_session.Output);
    }

    [Theory]
    [InlineData("--by", "colour")]
    [InlineData("--errors", "-3")]
    [InlineData("--format", "xml")]
    public void A_wrong_option_is_a_wrong_command_line(string option, string value) =>
        Assert.Equal(ExitCodes.Usage, _session.Run("eval", _session.Write("gold.jsonl", Gold), option, value));

    private int Run(params string[] options) => _session.Run(["eval", _session.Write("gold.jsonl", Gold), "--records", _session.Write("r.jsonl", Records), .. options]);

    public void Dispose() => _session.Dispose();
}
