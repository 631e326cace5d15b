using Rapporteur.Knowledge.Layers;

namespace Rapporteur.Knowledge.Checking;

/// <summary>Files that nobody reads, and lines that are too short. (Lines and headers that cannot be used are found in reading.)</summary>
internal sealed class FileCheck : IKnowledgeCheck
{
    public void Run(CheckContext context)
    {
        foreach (var layer in context.Sources.Layers)
        {
            foreach (var schema in FactSchema.All)
                foreach (var file in layer.FilesOf(schema)) CheckLines(context, layer, file);
            var known = FactSchema.All.SelectMany(s => s.In(layer.Folder)).ToHashSet(StringComparer.Ordinal);
            foreach (var file in Directory.EnumerateFiles(layer.Folder, "*.tsv", SearchOption.AllDirectories))
            {
                if (!known.Contains(file))
                    context.Note(layer.NameOf(file), "no file of knowledge has this name, so it is not read", $"name it as one of {string.Join(", ", FactSchema.All.SelectMany(s => s.Files))}");
            }
        }
    }

    private static void CheckLines(CheckContext context, KnowledgeLayer layer, string file)
    {
        var expected = 0;
        var number = 0;
        foreach (var line in File.ReadLines(file))
        {
            number++;
            if (line.Length == 0 || line[0] == '#') continue;
            var columns = line.Count(c => c == '\t') + 1;
            if (expected == 0) expected = columns;
            else if (columns < expected && line[0] is not ('-' or '+'))
                context.Note(new TsvRow(layer.NameOf(file), number, []), $"{columns} columns where the file has {expected}", "end the line with the TABs that are missing");
        }
    }
}
