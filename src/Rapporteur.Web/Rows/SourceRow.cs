using Rapporteur.Records;

namespace Rapporteur.Web.Rows;

/// <summary>Where a story was seen.</summary>
/// <param name="Id">The id under which it was given.</param>
/// <param name="Title">The headline there.</param>
/// <param name="Url">The address there.</param>
/// <param name="Publisher">Who published it there.</param>
/// <param name="Published">The day there.</param>
public sealed record SourceRow(string Id, string? Title, string? Url, string? Publisher, string? Published)
{
    internal static SourceRow Of(StorySource s) => new(s.SourceId, s.Title, s.Url, s.Publisher, s.Published);
}
