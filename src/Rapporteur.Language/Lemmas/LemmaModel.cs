using System.Text;

namespace Rapporteur.Language.Lemmas;

/// <summary>The trained parts of the lemmatizer, and their file form.</summary>
/// <param name="Scripts">All edit scripts, the commonest first.</param>
/// <param name="Candidates">Scripts to consider, by <see cref="LemmaTag"/>.</param>
/// <param name="Exceptions">Forms, with their tag, that the rules would get wrong: number of the script, plus one.</param>
/// <param name="Known">Lemmas seen, with their part of speech and (as <see cref="Upos.X"/>) with any: number of forms seen.</param>
/// <param name="Weights">Judges scripts for forms not among the exceptions.</param>
internal sealed record LemmaModel(
    EditScript[] Scripts, Dictionary<uint, short[]> Candidates, FlatMap Exceptions, FlatMap Known, LinearModel Weights)
{
    private const string Kind = "lemmas";

    /// <summary>The key of a form in <see cref="Exceptions"/>.</summary>
    public static uint ExceptionKey(ReadOnlySpan<char> form, uint tag) => FeatureHash.Pair(tag, FeatureHash.Folded(form));

    /// <summary>The key of a lemma in <see cref="Known"/>.</summary>
    public static uint KnownKey(ReadOnlySpan<char> lemma, Upos upos) => FeatureHash.Pair(FeatureHash.Folded(lemma), (uint)upos);

    /// <summary>The word's <see cref="LemmaTag"/>; that of its part of speech alone where the full one was never seen.</summary>
    public uint TagOf(Upos upos, string xpos, string features)
    {
        var tag = LemmaTag.Of(upos, xpos, features);
        return Candidates.ContainsKey(tag) ? tag : LemmaTag.Of(upos);
    }

    /// <summary>Reads a model file.</summary>
    public static LemmaModel Load(string path)
    {
        var reader = new PayloadReader(path, ModelFile.Read(path, Kind).Span);
        var cases = reader.View<byte>();
        var cuts = Encoding.UTF8.GetString(reader.View<byte>()).Split('\n');
        var adds = Encoding.UTF8.GetString(reader.View<byte>()).Split('\n');
        if (cuts.Length != cases.Length || adds.Length != cases.Length) throw new ModelException(path, "has tables of unlike length");
        var scripts = new EditScript[cases.Length];
        for (var i = 0; i < scripts.Length; i++) scripts[i] = new EditScript((EditCase)cases[i], cuts[i], adds[i]);
        var candidates = new Dictionary<uint, short[]>();
        for (var left = reader.Number(); left > 0; left--) candidates[(uint)reader.Number()] = reader.Array<short>();
        return new LemmaModel(scripts, candidates, FlatMap.Read(ref reader), FlatMap.Read(ref reader), LinearModel.Read(path, ref reader));
    }

    /// <summary>Writes a model file. Weights are rounded to 16 bits.</summary>
    public void Save(string path)
    {
        var writer = new PayloadWriter();
        writer.Array<byte>([.. Scripts.Select(s => (byte)s.Case)]);
        writer.Array<byte>(Encoding.UTF8.GetBytes(string.Join('\n', Scripts.Select(s => s.Cut))));
        writer.Array<byte>(Encoding.UTF8.GetBytes(string.Join('\n', Scripts.Select(s => s.Add))));
        writer.Number(Candidates.Count);
        foreach (var (tag, scripts) in Candidates.OrderBy(p => p.Key))
        {
            writer.Number((int)tag);
            writer.Array<short>(scripts);
        }

        Exceptions.Write(writer);
        Known.Write(writer);
        Weights.Write(writer);
        ModelFile.Write(path, Kind, writer.Payload);
    }
}
