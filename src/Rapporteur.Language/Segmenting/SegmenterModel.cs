namespace Rapporteur.Language.Segmenting;

/// <summary>The trained parts of the segmenter, and their file form.</summary>
internal sealed record SegmenterModel(Lexicon Lexicon, InnerSplits InnerSplits, LinearModel Tokens, LinearModel Sentences)
{
    private const string Kind = "segmenter";

    /// <summary>Reads a model file.</summary>
    public static SegmenterModel Load(string path)
    {
        var reader = new PayloadReader(path, ModelFile.Read(path, Kind).Span);
        return new SegmenterModel(
            new Lexicon(FlatMap.Read(ref reader)), new InnerSplits(FlatMap.Read(ref reader)), LinearModel.Read(path, ref reader), LinearModel.Read(path, ref reader));
    }

    /// <summary>Writes a model file. Weights are rounded to 16 bits.</summary>
    public void Save(string path)
    {
        var writer = new PayloadWriter();
        Lexicon.Map.Write(writer);
        InnerSplits.Map.Write(writer);
        Tokens.Write(writer);
        Sentences.Write(writer);
        ModelFile.Write(path, Kind, writer.Payload);
    }
}
