using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using System.Xml;
using System.Xml.Linq;
using Rapporteur.Knowledge;
using Rapporteur.Records.Exports;
using Xunit;

namespace Rapporteur.Records.Tests;

/// <summary>The exports, loaded by the programs that their users have: scripts in <c>Readers</c>, which skip where the program is not there, and the structure of the network files.</summary>
public sealed class FieldReaderTests : IDisposable
{
    private static readonly string Home = Path.Combine(ProjectFolder.Root, "test", "Rapporteur.Records.Tests");
    private static readonly World World = World.Load(ProjectFolder.Knowledge);

    private readonly string _folder = Directory.CreateTempSubdirectory("rapporteur-readers-").FullName;

    public FieldReaderTests()
    {
        // A name that begins with a quotation mark which never ends is what readers with quoting stumble over.
        var story = ExportedStory.Make();
        story = story with { Actors = [.. story.Actors.Select(static a => a.Id == "ukrainian-army" ? a with { Name = "\"Ukrainian Army" } : a)] };
        using var place = TestStore.Sqlite();
        using var store = place.Open();
        store.Add(story, TestStore.Reading);
        foreach (var format in ExportFormats.All)
        {
            using var file = File.Create(Path.Combine(_folder, format.Name));
            new EventExporter(store, World).Write(new Criteria(), format, file, true, CancellationToken.None);
            var published = Path.Combine(Home, "Published", format.Name + ".txt");
            if (File.Exists(published)) File.WriteAllLines(Path.Combine(_folder, format.Name + ".names"), File.ReadLines(published).Where(static l => l.Length > 0 && l[0] != '#'));
        }
    }

    [Fact]
    public void Pandas_and_networkx_find_what_was_written()
    {
        var seen = JsonDocument.Parse(Script(["python3", "/usr/bin/python3"], ["-c", "import pandas, networkx"], "field.py")).RootElement;
        Assert.Equal((9, 61), Size(seen, "gdelt-events"));
        Assert.Equal("194|ARMED FORCES OF RUSSIA|49.99", Cells(seen, "gdelt-events").First());
        Assert.Contains("036|RUSSIA|", Cells(seen, "gdelt-events"));
        Assert.Equal(9, Cells(seen, "gdelt-joined").Count());
        Assert.All(Cells(seen, "gdelt-joined"), static c => Assert.EndsWith("|news.example.org", c, StringComparison.Ordinal));
        Assert.Equal((8, 20), Size(seen, "icews"));
        Assert.Equal("194|Russian Federation|-10.0", Cells(seen, "icews").First());
        Assert.Equal(["2022|8"], Cells(seen, "icews-years"));
        Assert.Equal((7, 40), Size(seen, "polecat"));
        Assert.Equal("ASSAULT|'Ukrainian Army|49.99", Cells(seen, "polecat").First());
        Assert.Equal((8, 26), Size(seen, "phoenix"));
        Assert.Equal("194|RUS|3", Cells(seen, "phoenix").First());
        Assert.Equal(31, Size(seen, "acled").Columns);
        Assert.Equal("Explosions/Remote violence|Armed Forces of Russia|12.0", Cells(seen, "acled").First());
        Assert.Contains("RUS|UKR|2022-03|2", Cells(seen, "panel"));
        Assert.Equal(7, Cells(seen, "plover").Count());
        Assert.Equal(9, seen.GetProperty("edges").GetProperty("edges").GetArrayLength());
        foreach (var form in (string[])["graphml", "gexf"]) Assert.Equal(seen.GetProperty("edges").GetRawText(), seen.GetProperty(form).GetRawText());
    }

    [Fact]
    public void R_finds_what_was_written()
    {
        var lines = Script(["Rscript"], ["-e", "stopifnot(requireNamespace('readr'), requireNamespace('igraph'))"], "field.R").Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(["icews\t8\t20\t0", "phoenix\t8\t26", "polecat\t7\t40", "gdelt-events\t9\t61"], lines.Take(4).Select(static l => l.TrimEnd('\t')));
        Assert.StartsWith("graphml\t9\t", lines[^1], StringComparison.Ordinal);
    }

    [Fact]
    public void Graphml_keeps_to_its_structure()
    {
        var graph = Read("graphml", "http://graphml.graphdrawing.org/xmlns");
        AssertShape(graph, new() { ["graphml"] = "key* graph", ["key"] = "", ["graph"] = "node* edge*", ["node"] = "data*", ["edge"] = "data*", ["data"] = "" });
        var types = graph.Elements().Where(static e => e.Name.LocalName == "key").ToDictionary(static k => k.Attribute("id")!.Value, static k => (Of: k.Attribute("for")!.Value, Type: k.Attribute("attr.type")!.Value));
        foreach (var data in graph.Descendants().Where(static e => e.Name.LocalName == "data"))
        {
            var (of, type) = types[data.Attribute("key")!.Value];
            Assert.Equal(of, data.Parent!.Name.LocalName);
            AssertIs(type, data.Value);
        }

        AssertEdgesLeadToNodes(graph);
    }

    [Fact]
    public void Gexf_keeps_to_its_structure()
    {
        var graph = Read("gexf", "http://www.gexf.net/1.2draft");
        AssertShape(graph, new()
        {
            ["gexf"] = "graph",
            ["graph"] = "attributes* nodes edges",
            ["attributes"] = "attribute*",
            ["attribute"] = "",
            ["nodes"] = "node*",
            ["edges"] = "edge*",
            ["node"] = "attvalues",
            ["edge"] = "attvalues",
            ["attvalues"] = "attvalue*",
            ["attvalue"] = "",
        });
        foreach (var declared in graph.Descendants().Where(static e => e.Name.LocalName == "attributes"))
        {
            var of = declared.Attribute("class")!.Value;
            var types = declared.Elements().ToDictionary(static a => a.Attribute("id")!.Value, static a => a.Attribute("type")!.Value);
            foreach (var value in graph.Descendants().Where(e => e.Name.LocalName == "attvalue" && e.Parent!.Parent!.Name.LocalName == of)) AssertIs(types[value.Attribute("for")!.Value], value.Attribute("value")!.Value);
        }

        foreach (var edge in graph.Descendants().Where(static e => e.Name.LocalName == "edge"))
            Assert.True(DateOnly.ParseExact(edge.Attribute("start")!.Value, "yyyy-MM-dd", CultureInfo.InvariantCulture) <= DateOnly.ParseExact(edge.Attribute("end")!.Value, "yyyy-MM-dd", CultureInfo.InvariantCulture));
        AssertEdgesLeadToNodes(graph);
    }

    public void Dispose() => Directory.Delete(_folder, true);

    private XElement Read(string form, string space)
    {
        using var reader = XmlReader.Create(Path.Combine(_folder, form));
        var root = XDocument.Load(reader).Root!;
        Assert.All(root.DescendantsAndSelf(), e => Assert.Equal(space, e.Name.NamespaceName));
        return root;
    }

    /// <summary>Every element has the children named for it, in that order, those with a star as often as one likes.</summary>
    private static void AssertShape(XElement root, Dictionary<string, string> shapes)
    {
        foreach (var element in root.DescendantsAndSelf())
        {
            var pattern = string.Concat(shapes[element.Name.LocalName].Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(static p => p.EndsWith('*') ? $"(<{p[..^1]}>)*" : $"<{p}>"));
            Assert.Matches($"^{pattern}$", string.Concat(element.Elements().Select(static e => $"<{e.Name.LocalName}>")));
        }
    }

    private static void AssertEdgesLeadToNodes(XElement graph)
    {
        var nodes = graph.Descendants().Where(static e => e.Name.LocalName == "node").Select(static n => n.Attribute("id")!.Value).ToList();
        var edges = graph.Descendants().Where(static e => e.Name.LocalName == "edge").ToList();
        Assert.Distinct(nodes);
        Assert.Distinct(edges.Select(static e => e.Attribute("id")!.Value));
        Assert.NotEmpty(edges);
        Assert.All(edges, e => Assert.Contains(e.Attribute("source")!.Value, nodes));
        Assert.All(edges, e => Assert.Contains(e.Attribute("target")!.Value, nodes));
    }

    private static void AssertIs(string type, string value) => Assert.True(
        type switch
        {
            "string" => true,
            "boolean" => value is "true" or "false",
            "int" or "integer" => int.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _),
            "double" => double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out _),
            _ => false,
        },
        $"{value} is no {type}");

    private static (int Rows, int Columns) Size(JsonElement seen, string form) => (seen.GetProperty(form).GetProperty("rows").GetInt32(), seen.GetProperty(form).GetProperty("columns").GetInt32());

    private static IEnumerable<string> Cells(JsonElement seen, string form) => seen.GetProperty(form).GetProperty("cells").EnumerateArray().Select(static r => string.Join('|', r.EnumerateArray().Select(static c => c.GetString())));

    /// <summary>What a script says of the files; skips where no program has what it needs.</summary>
    private string Script(string[] programs, string[] need, string script)
    {
        var program = programs.FirstOrDefault(p => Run(p, need) is (0, _, _));
        Assert.SkipWhen(program is null, $"no {programs[0]} that can do: {need[^1]}");
        var (code, output, errors) = Run(program!, Path.Combine(Home, "Readers", script), _folder)!.Value;
        Assert.True(code == 0, errors);
        return output;
    }

    private static (int Code, string Output, string Errors)? Run(string program, params string[] arguments)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
            var errors = process.StandardError.ReadToEndAsync();
            var output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return (process.ExitCode, output, errors.GetAwaiter().GetResult());
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return null;
        }
    }
}
