using System.Text.Json;
using Rapporteur.Web.Rows;

namespace Rapporteur.Web.Resources;

/// <summary>A story with its text and everything that was read from it.</summary>
/// <param name="Story">The story.</param>
/// <param name="Sources">Where it was seen.</param>
/// <param name="Program">The program that read it.</param>
/// <param name="Models">With which models.</param>
/// <param name="Knowledge">With which knowledge.</param>
/// <param name="Record">The record as <c>rapporteur read --format jsonl</c> prints it: the text, and items with offsets into it in UTF-16 code units.</param>
public sealed record StoryDetail(StoryRow Story, IReadOnlyList<SourceRow> Sources, string Program, string Models, string Knowledge, JsonElement Record);
