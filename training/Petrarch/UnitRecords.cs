using System.Globalization;
using System.Xml.Linq;

namespace Rapporteur.Training.Petrarch;

/// <summary>Reads PETRARCH's unit-test records: sentences with the codings that are expected of them, and switches between them.</summary>
internal static class UnitRecords
{
    public static IEnumerable<UnitRecord> Read(string path)
    {
        var needsDyad = true;
        foreach (var element in XDocument.Load(path).Root!.Element("Sentences")!.Elements())
        {
            if (element.Name == "Config" && (string?)element.Attribute("option") == "require_dyad")
                needsDyad = string.Equals((string?)element.Attribute("value"), "true", StringComparison.OrdinalIgnoreCase);
            if (element.Name == "Sentence") yield return Record(element, needsDyad);
        }
    }

    private static UnitRecord Record(XElement sentence, bool needsDyad)
    {
        var codings = sentence.Elements("EventCoding").ToList();
        // Some texts join the words of a name as the dictionaries do.
        var text = string.Join(' ', sentence.Element("Text")!.Value.Replace('_', ' ').Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return new UnitRecord(
            (string)sentence.Attribute("id")!, DateOnly.ParseExact((string)sentence.Attribute("date")!, "yyyyMMdd", CultureInfo.InvariantCulture), text,
            [.. codings.Where(c => c.Attribute("eventcode") is not null).Select(c => new Coding(Actor(c, "sourcecode"), Actor(c, "targetcode"), (string)c.Attribute("eventcode")!))],
            needsDyad, codings.Count);
    }

    /// <summary>A code as our reader writes it: a role of no known country stands alone (<c>---GOV</c>: <c>GOV</c>).</summary>
    private static string Actor(XElement coding, string attribute)
    {
        var code = (string)coding.Attribute(attribute)!;
        return code.Length > Coding.Nobody.Length && code.StartsWith(Coding.Nobody, StringComparison.Ordinal) ? code[Coding.Nobody.Length..] : code;
    }
}
