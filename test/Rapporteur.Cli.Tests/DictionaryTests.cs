using Xunit;

namespace Rapporteur.Cli.Tests;

/// <summary>Dictionaries of PETRARCH and TABARI: imported by a command, or named with <c>--knowledge</c> as they are.</summary>
public sealed class DictionaryTests : IDisposable
{
    private readonly Session _session = new();

    [Fact]
    public void The_import_says_what_became_of_each_line()
    {
        var dictionary = _session.Write("mine.actors.txt", "# made up\nJANE_QUILLFEATHER\n\t[FRAGOV >20100101]\nNAMELESS\n");
        var folder = Path.Combine(_session.Folder, "knowledge");
        Assert.Equal(ExitCodes.SomeFailed, _session.Run("knowledge", "import", "petrarch", dictionary, "--out", folder));
        Assert.Equal($"{dictionary}:4: 'NAMELESS' has no code", _session.Errors.Trim());
        Assert.Equal(["mine.actors.txt", "4", "2", "1", "0", "1"], _session.Output.Split('\n')[1].Split(' ', StringSplitOptions.RemoveEmptyEntries));
        Assert.Equal(ExitCodes.Done, _session.Run("who", "Jane Quillfeather", "--date", "2012-05-01", "--knowledge", folder));
        Assert.Equal("Jane Quillfeather: Jane Quillfeather · FRAGOV", _session.Output.Trim());
    }

    [Fact]
    public void A_folder_without_dictionaries_is_named()
    {
        Assert.Equal(ExitCodes.Installation, _session.Run("knowledge", "import", "petrarch", _session.Folder, "--out", Path.Combine(_session.Folder, "knowledge")));
        Assert.Contains("holds no dictionary; their names end in .actors.txt", _session.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void Dictionaries_are_laid_over_the_knowledge_in_one_line()
    {
        var folder = Directory.CreateDirectory(Path.Combine(_session.Folder, "dictionaries")).FullName;
        _session.Write("dictionaries/mine.actors.txt", "JANE_QUILLFEATHER\n\t[FRAGOV >20100101]\n");
        Assert.Equal(ExitCodes.Done, _session.Run("who", "Jane Quillfeather", "the Russian foreign minister", "--date", "2012-05-01", "--knowledge", folder));
        Assert.Contains("Jane Quillfeather · FRAGOV", _session.Output, StringComparison.Ordinal);
        Assert.Contains("Sergei Lavrov", _session.Output, StringComparison.Ordinal);
    }

    public void Dispose() => _session.Dispose();
}
