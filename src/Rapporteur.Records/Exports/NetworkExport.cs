using System.Text;
using System.Xml;

namespace Rapporteur.Records.Exports;

/// <summary>A network in XML. Both forms name all nodes before the first edge, so nodes and edges are gathered and written at the end.</summary>
internal abstract class NetworkExport(Stream stream) : IEventExport
{
    private readonly SortedDictionary<string, ExportedActor> _nodes = new(StringComparer.Ordinal);
    private readonly List<Edge> _edges = [];

    public void Write(ExportedEvent item)
    {
        foreach (var edge in Edge.Of(item))
        {
            _edges.Add(edge);
            _nodes.TryAdd(edge.From.Id, edge.From);
            _nodes.TryAdd(edge.To.Id, edge.To);
        }
    }

    public void Dispose()
    {
        using var xml = XmlWriter.Create(stream, new XmlWriterSettings { Encoding = new UTF8Encoding(false), Indent = true, CloseOutput = false });
        Write(xml, _nodes.Values, _edges);
    }

    protected abstract void Write(XmlWriter xml, IReadOnlyCollection<ExportedActor> nodes, IReadOnlyCollection<Edge> edges);

    /// <summary>Text that XML can hold: control characters and half surrogates become U+FFFD.</summary>
    protected static string Clean(string text)
    {
        if (IsClean(text)) return text;
        var clean = text.ToCharArray();
        for (var i = 0; i < clean.Length; i++)
        {
            if (i + 1 < clean.Length && XmlConvert.IsXmlSurrogatePair(clean[i + 1], clean[i])) i++;
            else if (!XmlConvert.IsXmlChar(clean[i])) clean[i] = '\uFFFD';
        }

        return new string(clean);
    }

    private static bool IsClean(string text)
    {
        foreach (var c in text)
            if (!XmlConvert.IsXmlChar(c)) return false;
        return true;
    }
}
