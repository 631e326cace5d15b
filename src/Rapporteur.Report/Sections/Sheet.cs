using Rapporteur.Report.Html;

namespace Rapporteur.Report.Sections;

/// <summary>One section of the page.</summary>
/// <param name="Id">Its anchor.</param>
/// <param name="Heading">What a reader asks.</param>
/// <param name="Count">How many items it holds; a section without any is one line that says so.</param>
/// <param name="Nothing">That line.</param>
/// <param name="Body">Writes what stands beneath the heading.</param>
internal sealed record Sheet(string Id, string Heading, int Count, string Nothing, Action<HtmlSink> Body);
