using System.Globalization;
using System.Xml;

namespace Rapporteur.Records.Exports;

/// <summary>The network as GraphML (Brandes et al., http://graphml.graphdrawing.org/specification.html): directed, an edge for each event between two actors.</summary>
internal sealed class GraphMl(Stream stream) : NetworkExport(stream)
{
    private const string Namespace = "http://graphml.graphdrawing.org/xmlns";

    public static readonly ExportFormat Format = new("graphml", "Network: signed, dated edges as GraphML", NetworkFields.Misfits, static (stream, _) => new GraphMl(stream));

    protected override void Write(XmlWriter xml, IReadOnlyCollection<ExportedActor> nodes, IReadOnlyCollection<Edge> edges)
    {
        xml.WriteStartElement("graphml", Namespace);
        WriteKeys(xml, "node", NetworkFields.Nodes);
        WriteKeys(xml, "edge", NetworkFields.Edges);
        xml.WriteStartElement("graph");
        xml.WriteAttributeString("id", "events");
        xml.WriteAttributeString("edgedefault", "directed");
        foreach (var node in nodes)
        {
            xml.WriteStartElement("node");
            xml.WriteAttributeString("id", Clean(node.Id));
            WriteData(xml, "node", NetworkFields.Nodes, node);
            xml.WriteEndElement();
        }

        foreach (var edge in edges)
        {
            xml.WriteStartElement("edge");
            xml.WriteAttributeString("id", edge.Dyad.Id.ToString(CultureInfo.InvariantCulture));
            xml.WriteAttributeString("source", Clean(edge.From.Id));
            xml.WriteAttributeString("target", Clean(edge.To.Id));
            WriteData(xml, "edge", NetworkFields.Edges, edge);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void WriteKeys<T>(XmlWriter xml, string of, IReadOnlyList<NetworkField<T>> fields)
    {
        foreach (var field in fields)
        {
            xml.WriteStartElement("key");
            xml.WriteAttributeString("id", $"{of}_{field.Name}");
            xml.WriteAttributeString("for", of);
            xml.WriteAttributeString("attr.name", field.Name);
            xml.WriteAttributeString("attr.type", field.Type);
            xml.WriteEndElement();
        }
    }

    private static void WriteData<T>(XmlWriter xml, string of, IReadOnlyList<NetworkField<T>> fields, T item)
    {
        foreach (var field in fields)
        {
            if (field.Value(item) is not { Length: > 0 } value) continue;
            xml.WriteStartElement("data");
            xml.WriteAttributeString("key", $"{of}_{field.Name}");
            xml.WriteString(Clean(value));
            xml.WriteEndElement();
        }
    }
}
