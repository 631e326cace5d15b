namespace Rapporteur.Language.Segmenting;

/// <summary>The trained parts of the segmenter, and their file form.</summary>
internal sealed record SegmenterModel(Lexicon Lexicon, InnerSplits InnerSplits, LinearModel Tokens, LinearModel Sentences)
{
    private const string Kind = "segmenter";

    /// <summary>Reads a model file.</summary>
    public static SegmenterModel Load(string path)
    {
        var reader = new PayloadReader(path, ModelFile.Read(path, Kind).Span);
        return new SegmenterModel(new Lexicon(ReadMap(ref reader)), new InnerSplits(ReadMap(ref reader)), ReadLinear(ref reader), ReadLinear(ref reader));
    }

    /// <summary>Writes a model file. Weights are rounded to 16 bits.</summary>
    public void Save(string path)
    {
        var writer = new PayloadWriter();
        Write(writer, Lexicon.Map);
        Write(writer, InnerSplits.Map);
        Write(writer, Tokens);
        Write(writer, Sentences);
        ModelFile.Write(path, Kind, writer.Payload);
    }

    private static FlatMap ReadMap(ref PayloadReader reader) => new(reader.Array<uint>(), reader.Array<uint>());

    private static void Write(PayloadWriter writer, FlatMap map)
    {
        writer.Array<uint>(map.Keys);
        writer.Array<uint>(map.Values);
    }

    private static LinearModel ReadLinear(ref PayloadReader reader)
    {
        int bits = reader.Number(), classes = reader.Number();
        var scale = BitConverter.Int32BitsToSingle(reader.Number());
        var rounded = reader.View<short>();
        var weights = new float[rounded.Length];
        for (var i = 0; i < weights.Length; i++) weights[i] = rounded[i] * scale;
        return new LinearModel(bits, classes, weights);
    }

    private static void Write(PayloadWriter writer, LinearModel model)
    {
        var largest = model.Weights.Max(Math.Abs);
        var scale = largest == 0 ? 1 : largest / short.MaxValue;
        writer.Number(model.Bits);
        writer.Number(model.Classes);
        writer.Number(BitConverter.SingleToInt32Bits(scale));
        writer.Array<short>([.. model.Weights.Select(w => (short)Math.Round(w / scale))]);
    }
}
