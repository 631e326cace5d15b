using System.Globalization;

namespace Rapporteur.Training;

/// <summary>Reads <c>--name value</c> pairs and plain arguments of a command.</summary>
internal sealed class Options
{
    private readonly Dictionary<string, string> _named = new(StringComparer.Ordinal);

    public Options(string[] arguments)
    {
        for (var i = 0; i < arguments.Length; i++)
        {
            if (arguments[i].StartsWith("--", StringComparison.Ordinal) && i + 1 < arguments.Length) _named[arguments[i][2..]] = arguments[++i];
            else Plain.Add(arguments[i]);
        }
    }

    /// <summary>Arguments without a name.</summary>
    public List<string> Plain { get; } = [];

    public string Text(string name, string otherwise) => _named.GetValueOrDefault(name, otherwise);

    public int Number(string name, int otherwise) => _named.TryGetValue(name, out var text) ? int.Parse(text, CultureInfo.InvariantCulture) : otherwise;

    public double Real(string name, double otherwise) => _named.TryGetValue(name, out var text) ? double.Parse(text, CultureInfo.InvariantCulture) : otherwise;
}
