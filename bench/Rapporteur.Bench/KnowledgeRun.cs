using System.Diagnostics;
using System.Globalization;
using Rapporteur.Knowledge;

namespace Rapporteur.Bench;

/// <summary>What the knowledge costs: to load in a process that has just begun, and to find names with.</summary>
internal static class KnowledgeRun
{
    private const string Sentence = "Vladimir Putin met Barack Obama in New York, the Kremlin said.";

    /// <summary>Loads the world and asks it once, so that what is made on demand counts.</summary>
    /// <param name="cache">Folder of the compiled form; the first run makes it.</param>
    /// <param name="folders">Folders over the shipped knowledge.</param>
    public static int Load(string cache, string[] folders)
    {
        var clock = Stopwatch.StartNew();
        var knowledge = new KnowledgeStore(null, cache, TimeProvider.System).Load(KnowledgeSources.Of(Project.Knowledge, folders));
        var world = new World(knowledge);
        var found = Find(world, Sentence, out _);
        var holder = world.Offices.Holder("RUS", "president", new DateOnly(2015, 9, 28))?.Name;
        var elapsed = clock.Elapsed.TotalMilliseconds;
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{elapsed:F0} ms, {Environment.CpuUsage.TotalTime.TotalMilliseconds:F0} ms of processor with the runtime's own start; {knowledge.Length / 1e6:F1} MB, {world.People.Count:N0} people; {found} names found, {holder}"));
        return 0;
    }

    /// <summary>Finds the names of texts of 10,000 to 1,000,000 words.</summary>
    /// <param name="folders">Folders over the shipped knowledge.</param>
    public static int Match(string[] folders)
    {
        var world = new World(KnowledgeSources.Of(Project.Knowledge, folders).Compile());
        var story = string.Join('\n', Directory.EnumerateFiles(Project.Examples, "*.txt").Order(StringComparer.Ordinal).Select(File.ReadAllText));
        Find(world, story, out _);
        foreach (var size in (int[])[10_000, 100_000, 1_000_000])
        {
            Find(world, story, out var words);
            var text = string.Concat(Enumerable.Repeat(story, size / words + 1));
            // The processor's time: others may use the machine as well.
            var before = Environment.CpuUsage.TotalTime;
            var found = Find(world, text, out words);
            var spent = Environment.CpuUsage.TotalTime - before;
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{words,10:N0} words, {found,8:N0} names: {spent.TotalNanoseconds / words,6:F0} ns a word"));
        }

        return 0;
    }

    private static int Find(World world, string text, out int count)
    {
        var words = new List<NameWord>();
        NameIndex.Split(text, words);
        var found = 0;
        for (var i = 0; i < words.Count; i++)
        {
            if (!world.Names.TryMatch(text, words, i, out var end, out _)) continue;
            found++;
            i = end - 1;
        }

        count = words.Count;
        return found;
    }
}
