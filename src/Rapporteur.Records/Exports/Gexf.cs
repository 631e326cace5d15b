using System.Globalization;
using System.Xml;

namespace Rapporteur.Records.Exports;

/// <summary>The network as GEXF 1.2 (https://gexf.net/1.2), which Gephi and all versions of networkx read (not all read 1.3): directed and dynamic, each edge from its first day to its last.</summary>
internal sealed class Gexf(Stream stream) : NetworkExport(stream)
{
    private const string Namespace = "http://www.gexf.net/1.2draft";

    public static readonly ExportFormat Format = new("gexf", "Network: signed, dated edges as GEXF 1.2, dynamic", NetworkFields.Misfits, static (stream, _) => new Gexf(stream));

    protected override void Write(XmlWriter xml, IReadOnlyCollection<ExportedActor> nodes, IReadOnlyCollection<Edge> edges)
    {
        xml.WriteStartElement("gexf", Namespace);
        xml.WriteAttributeString("version", "1.2");
        xml.WriteStartElement("graph");
        xml.WriteAttributeString("defaultedgetype", "directed");
        xml.WriteAttributeString("mode", "dynamic");
        xml.WriteAttributeString("timeformat", "date");
        WriteAttributes(xml, "node", NetworkFields.Nodes);
        WriteAttributes(xml, "edge", NetworkFields.Edges);
        xml.WriteStartElement("nodes");
        foreach (var node in nodes)
        {
            xml.WriteStartElement("node");
            xml.WriteAttributeString("id", Clean(node.Id));
            xml.WriteAttributeString("label", Clean(node.Name));
            WriteValues(xml, NetworkFields.Nodes, node);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
        xml.WriteStartElement("edges");
        foreach (var edge in edges) WriteEdge(xml, edge);
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void WriteEdge(XmlWriter xml, Edge edge)
    {
        xml.WriteStartElement("edge");
        xml.WriteAttributeString("id", edge.Dyad.Id.ToString(CultureInfo.InvariantCulture));
        xml.WriteAttributeString("source", Clean(edge.From.Id));
        xml.WriteAttributeString("target", Clean(edge.To.Id));
        if (edge.Start is { } start) xml.WriteAttributeString("start", start);
        if (edge.End is { } end) xml.WriteAttributeString("end", end);
        WriteValues(xml, NetworkFields.Edges, edge);
        xml.WriteEndElement();
    }

    private static void WriteAttributes<T>(XmlWriter xml, string of, IReadOnlyList<NetworkField<T>> fields)
    {
        xml.WriteStartElement("attributes");
        xml.WriteAttributeString("class", of);
        foreach (var field in fields)
        {
            xml.WriteStartElement("attribute");
            xml.WriteAttributeString("id", field.Name);
            xml.WriteAttributeString("title", field.Name);
            xml.WriteAttributeString("type", field.Type == "int" ? "integer" : field.Type);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static void WriteValues<T>(XmlWriter xml, IReadOnlyList<NetworkField<T>> fields, T item)
    {
        xml.WriteStartElement("attvalues");
        foreach (var field in fields)
        {
            if (field.Value(item) is not { Length: > 0 } value) continue;
            xml.WriteStartElement("attvalue");
            xml.WriteAttributeString("for", field.Name);
            xml.WriteAttributeString("value", Clean(value));
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }
}
