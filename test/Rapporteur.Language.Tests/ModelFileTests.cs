using Rapporteur.Language.Segmenting;
using Xunit;

namespace Rapporteur.Language.Tests;

public sealed class ModelFileTests
{
    [Fact]
    public void A_damaged_file_is_refused_by_name() => Refuses("is damaged", bytes => bytes[^100] ^= 1);

    [Fact]
    public void A_file_of_another_version_is_refused() => Refuses("format version 9", bytes => bytes[4] = 9);

    [Fact]
    public void Another_kind_of_file_is_refused() => Refuses("is not a Rapporteur model", bytes => bytes[0] = 0);

    [Fact]
    public void A_model_of_another_kind_is_refused()
    {
        var error = Assert.Throws<ModelException>(() => Segmenter.Load(Models.File("lemmas.rpm")));
        Assert.Contains("'lemmas'", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_file_is_named()
    {
        var error = Assert.Throws<ModelException>(() => EnglishPipeline.Load("/nowhere"));
        Assert.Contains("segmenter.rpm", error.Message, StringComparison.Ordinal);
    }

    private static void Refuses(string problem, Action<byte[]> damage)
    {
        var bytes = File.ReadAllBytes(Models.File("segmenter.rpm"));
        damage(bytes);
        var path = Path.GetTempFileName();
        try
        {
            File.WriteAllBytes(path, bytes);
            var error = Assert.Throws<ModelException>(() => Segmenter.Load(path));
            Assert.Contains(problem, error.Message, StringComparison.Ordinal);
            Assert.Equal(path, error.Path);
        }
        finally
        {
            File.Delete(path);
        }
    }
}
