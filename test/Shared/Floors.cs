using System.Globalization;
using Xunit;

namespace Rapporteur.TestSupport;

/// <summary>The figures in <c>test/floors.tsv</c>, which the shipped models and rules keep.</summary>
internal static class Floors
{
    /// <summary>Fails where a figure is under its floor, or has none.</summary>
    public static void Reaches(string set, string metric, double value)
    {
        var floor = File.ReadLines(Path.Combine(ProjectFolder.Root, "test", "floors.tsv")).Select(l => l.Split('\t'))
            .Single(l => l.Length == 3 && l[0] == set && l[1] == metric)[2];
        TestContext.Current.SendDiagnosticMessage("{0} {1} {2:F4}, floor {3}", set, metric, value, floor);
        Assert.True(value >= double.Parse(floor, CultureInfo.InvariantCulture), string.Create(CultureInfo.InvariantCulture, $"{set} {metric} {value:F4} is under its floor {floor}"));
    }
}
