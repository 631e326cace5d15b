using System.Globalization;
using Xunit;

namespace Rapporteur.Knowledge.Tests;

/// <summary>The compiled form gives the answers of the text, and whatever is wrong with a kept file, never others.</summary>
public sealed class CompiledKnowledgeTests : IDisposable
{
    private readonly TemporaryFolder _text = new();
    private readonly TemporaryFolder _cache = new();

    public CompiledKnowledgeTests() => Write("president");

    private string KeptFile => Assert.Single(Directory.GetFiles(_cache.Path));

    public void Dispose()
    {
        _text.Dispose();
        _cache.Dispose();
    }

    [Fact]
    public void A_kept_file_gives_all_names_of_the_shipped_knowledge_as_the_text_does()
    {
        var sources = KnowledgeSources.Of(ProjectFolder.Knowledge);
        var path = Path.Combine(_cache.Path, KnowledgeStore.FileName);
        sources.Compile().Write(path);
        var kept = CompiledKnowledge.TryRead(path, sources.Digest());
        Assert.NotNull(kept);
        var (fromText, fromFile) = (new World(sources.Compile()), new World(kept));
        var names = 0;
        foreach (var (text, file) in fromText.Names.All.Zip(fromFile.Names.All))
        {
            names++;
            Assert.Equal((text.Text, text.Sense, Describe(text.Entity)), (file.Text, file.Sense, Describe(file.Entity)));
            Assert.Contains(Names.Of(fromFile, text.Text), n => n.Text == text.Text && n.Entity.Origin == text.Entity.Origin);
        }

        Assert.True(names > 50_000, $"only {names} names");
        Assert.Equal(fromText.Names.All.Count(), fromFile.Names.All.Count());
        Assert.Equal(sources.Facts(Layers.FactKind.Verb).Select(r => string.Join('\t', r.Cells.ToArray())), kept.Rows(Layers.FactKind.Verb).Select(r => string.Join('\t', r.Cells.ToArray())));
    }

    [Fact]
    public void The_second_load_reads_what_the_first_kept()
    {
        Assert.Equal("president", OfficeOf(Load()));
        var written = File.GetLastWriteTimeUtc(KeptFile);
        Assert.Equal("president", OfficeOf(Load()));
        Assert.Equal(written, File.GetLastWriteTimeUtc(KeptFile));
    }

    [Fact]
    public void Changed_text_is_compiled_anew()
    {
        Load();
        Write("chancellor");
        Assert.Equal("chancellor", OfficeOf(Load()));
        Assert.Equal(2, Directory.GetFiles(_cache.Path).Length);
    }

    [Fact]
    public void A_file_of_other_text_under_the_right_name_is_not_believed()
    {
        Load();
        var first = KeptFile;
        Write("chancellor");
        Load();
        var second = Directory.GetFiles(_cache.Path).Single(f => f != first);
        File.Copy(first, second, overwrite: true);
        Assert.Equal("chancellor", OfficeOf(Load()));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(5)]
    [InlineData(20)]
    [InlineData(50)]
    [InlineData(75)]
    [InlineData(90)]
    [InlineData(-1)]
    public void A_damaged_file_is_made_anew(int at)
    {
        Load();
        var bytes = File.ReadAllBytes(KeptFile);
        var good = (byte[])bytes.Clone();
        bytes[at < 0 ? bytes.Length + at : at] ^= 0x5A;
        File.WriteAllBytes(KeptFile, bytes);
        Assert.Equal("president", OfficeOf(Load()));
        Assert.Equal(good, File.ReadAllBytes(KeptFile));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(3)]
    [InlineData(60)]
    [InlineData(100)]
    public void A_file_that_is_cut_short_is_made_anew(int length)
    {
        Load();
        var good = File.ReadAllBytes(KeptFile);
        File.WriteAllBytes(KeptFile, good[..length]);
        Assert.Equal("president", OfficeOf(Load()));
        Assert.Equal(good, File.ReadAllBytes(KeptFile));
    }

    [Fact]
    public void A_cache_that_cannot_be_written_is_no_error()
    {
        var taken = Path.Combine(_cache.Path, "file");
        File.WriteAllText(taken, "in the way of the folder");
        Assert.Equal("president", OfficeOf(new KnowledgeStore(null, taken, TimeProvider.System).Load(Sources())));
        Assert.Equal("president", OfficeOf(new KnowledgeStore(null, null, TimeProvider.System).Load(Sources())));
    }

    [Fact]
    public void The_shipped_file_is_taken_where_it_fits_and_nothing_is_kept_then()
    {
        var shipped = Path.Combine(_text.Path, KnowledgeStore.FileName);
        Sources().Compile().Write(shipped);
        Assert.Equal("president", OfficeOf(new KnowledgeStore(shipped, _cache.Path, TimeProvider.System).Load(Sources())));
        Assert.Empty(Directory.GetFiles(_cache.Path));
        Write("chancellor");
        Assert.Equal("chancellor", OfficeOf(new KnowledgeStore(shipped, _cache.Path, TimeProvider.System).Load(Sources())));
        Assert.Single(Directory.GetFiles(_cache.Path));
    }

    [Fact]
    public void Many_at_once_get_one_answer_and_leave_one_file()
    {
        var offices = new string[16];
        Parallel.For(0, offices.Length, i => offices[i] = OfficeOf(Load()));
        Assert.All(offices, o => Assert.Equal("president", o));
        Assert.EndsWith(".rpk", KeptFile, StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_kept_a_month_ago_is_cleared_away()
    {
        Load();
        var old = KeptFile;
        Write("chancellor");
        new KnowledgeStore(null, _cache.Path, new Later(TimeSpan.FromDays(20))).Load(Sources());
        Assert.True(File.Exists(old));
        Write("king");
        File.SetLastWriteTimeUtc(old, DateTime.UtcNow.AddDays(-15));
        new KnowledgeStore(null, _cache.Path, new Later(TimeSpan.FromDays(20))).Load(Sources());
        Assert.False(File.Exists(old));
        Assert.Equal(2, Directory.GetFiles(_cache.Path).Length);
    }

    [Fact]
    public void A_world_of_fifty_thousand_people_is_ready_without_making_them()
    {
        var lines = Enumerable.Range(0, 50_000).Select(i => string.Create(CultureInfo.InvariantCulture, $"Xa{i} Ye{i}|Za{i}|m|AAA|GOV|office {i}|1999-01-01|"));
        _text.With("people/many.tsv", [Columns.People, .. lines]);
        var compiled = Sources().Compile();
        var before = GC.GetAllocatedBytesForCurrentThread();
        var world = new World(compiled);
        var holder = world.Offices.Holder("AAA", "office 40000", new DateOnly(2000, 1, 1));
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        Assert.Equal("Xa40000 Ye40000", holder?.Name);
        Assert.Same(holder, Names.One<Person>(world, "Za40000"));
        // Three tables of references (strings, names, entities) and no more: a person with a term and strings takes some 700 bytes.
        Assert.True(allocated < 6_000_000, $"{allocated:N0} bytes");
    }

    private static string Describe(Entity entity) => entity switch
    {
        Person person => $"{person.Id} {person.Name} {person.Gender} {person.Origin}: {string.Join("; ", person.Terms.Select(t => $"{t.Country} {t.Organisation} {t.Role} {string.Join(',', t.Offices)} {t.From} {t.To} {t.Origin}"))}",
        Region region => $"{region.Id} {region.Name} {region.Code} {string.Join(',', region.Members)} {region.Origin}",
        _ => entity.ToString(),
    };

    private void Write(string office) => _text.With("people/one.tsv", Columns.People, $"Jeanne Martin||f|FRA|GOV|{office}|2019-01-01|");

    private KnowledgeSources Sources() => KnowledgeSources.Of(_text.Path);

    private CompiledKnowledge Load() => new KnowledgeStore(null, _cache.Path, TimeProvider.System).Load(Sources());

    private static string OfficeOf(CompiledKnowledge knowledge) => new World(knowledge).PersonOf("Jeanne Martin")!.Terms[0].Offices[0];

    /// <summary>A clock that is ahead.</summary>
    private sealed class Later(TimeSpan ahead) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => base.GetUtcNow() + ahead;
    }
}
