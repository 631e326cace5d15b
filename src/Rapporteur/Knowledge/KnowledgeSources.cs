using System.Security.Cryptography;
using System.Text;
using Rapporteur.Knowledge.Compiled;
using Rapporteur.Knowledge.Explaining;
using Rapporteur.Knowledge.Layers;

namespace Rapporteur.Knowledge;

/// <summary>
/// Layers of knowledge, the lowest first. A higher layer adds facts; where it has lines of the same name in the same kind of file, they stand
/// in place of the lower ones; and it retracts (see knowledge/README.md). Immutable.
/// </summary>
public sealed class KnowledgeSources
{
    private readonly KnowledgeLayer[] _layers;

    /// <summary>Stacks layers.</summary>
    /// <param name="layers">The layers from the lowest to the highest.</param>
    public KnowledgeSources(IEnumerable<KnowledgeLayer> layers) => _layers = [.. layers];

    /// <summary>The layers from the lowest to the highest.</summary>
    public IReadOnlyList<KnowledgeLayer> Layers => _layers;

    /// <summary>A stack of the knowledge that ships with the program and folders over it.</summary>
    public static KnowledgeSources Of(string shipped, params IEnumerable<string> folders) =>
        new([KnowledgeLayer.Shipped(shipped), .. folders.Select(KnowledgeLayer.Open)]);

    /// <summary>The lines about something that do not stand, because a higher layer replaces or retracts them.</summary>
    /// <param name="name">Its name, phrase or code as the first column has it.</param>
    /// <exception cref="KnowledgeException">A line cannot be used.</exception>
    public IReadOnlyList<ExplainedLine> Hidden(string name)
    {
        var lines = new List<ExplainedLine>();
        foreach (var schema in FactSchema.All)
        {
            Facts(schema.Kind, hidden: (fact, by) =>
            {
                if (fact[0] == name || fact[schema.ListColumn < 0 ? 0 : schema.ListColumn] == name)
                    lines.Add(new ExplainedLine(fact.Origin, $"{schema.Thing} '{name}' {(by.Mark == FactMark.Retracts ? "retracted" : "replaced")} by {by.Origin}"));
            });
        }

        return lines;
    }

    /// <summary>Compiles the text of all layers.</summary>
    /// <exception cref="KnowledgeException">A file or line cannot be used; the message names it and the mend.</exception>
    public CompiledKnowledge Compile() => Compile(Digest());

    internal CompiledKnowledge Compile(byte[] digest) => CompiledKnowledge.Of(new KnowledgeCompiler(this).Compile(), digest);

    /// <summary>The facts of one kind that stand, the lowest layer's first.</summary>
    internal List<TsvRow> Facts(FactKind kind, Action<KnowledgeProblem>? complain = null, Action<TsvRow, TsvRow>? hidden = null) =>
        FactTable.Gather(_layers, kind, complain, hidden);

    /// <summary>What tells this stack from any other: the text and the names of all its files, and the program that compiles it.</summary>
    internal byte[] Digest()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        // A changed program may compile the same text to something else; deterministic builds give the same code the same identity.
        hash.AppendData(typeof(KnowledgeSources).Module.ModuleVersionId.ToByteArray());
        foreach (var layer in _layers)
        {
            foreach (var schema in FactSchema.All)
            {
                foreach (var file in layer.FilesOf(schema))
                {
                    var text = File.ReadAllBytes(file);
                    hash.AppendData(Encoding.UTF8.GetBytes($"{(int)schema.Kind} {text.Length} {layer.NameOf(file)}\n"));
                    hash.AppendData(text);
                }
            }

            hash.AppendData("\0"u8);
        }

        return hash.GetHashAndReset();
    }
}
