using Xunit;

namespace Rapporteur.Cli.Tests;

/// <summary>Models and knowledge that cannot be used: a message that names the file, exit code 3.</summary>
public sealed class DamagedInstallationTests : IDisposable
{
    private readonly Session _session = new();

    public static TheoryData<string, string> Damages()
    {
        var data = new TheoryData<string, string>();
        foreach (var file in new[] { "segmenter.rpm", "trees.rpm", "lemmas.rpm" })
            foreach (var damage in new[] { "missing", "empty", "cut", "flipped", "version", "kind" }) data.Add(file, damage);
        return data;
    }

    [Theory]
    [MemberData(nameof(Damages))]
    public void A_model_that_cannot_be_used_is_named(string file, string damage)
    {
        foreach (var model in Directory.EnumerateFiles(ProjectFolder.Models, "*.rpm"))
            if (Path.GetFileName(model) != file) File.CreateSymbolicLink(Path.Combine(_session.Folder, Path.GetFileName(model)), model);
        var bytes = File.ReadAllBytes(Path.Combine(ProjectFolder.Models, file));
        switch (damage)
        {
            case "missing": break;
            case "empty": _session.Write(file, []); break;
            case "cut": _session.Write(file, bytes[..(bytes.Length / 2)]); break;
            case "flipped":
                bytes[bytes.Length / 2] ^= 4;
                _session.Write(file, bytes);
                break;
            case "version":
                bytes[4] = 99;
                _session.Write(file, bytes);
                break;
            default: _session.Write(file, "no model at all"u8.ToArray()); break;
        }

        var text = _session.Write("a.txt", "Turkey attacked Syria.");
        foreach (var command in new[] { "parse", "read" })
        {
            Assert.Equal(ExitCodes.Installation, _session.Run(command, text, "--models", _session.Folder));
            Assert.StartsWith("rapporteur: ", _session.Errors, StringComparison.Ordinal);
            Assert.Contains(file, _session.Errors, StringComparison.Ordinal);
            Assert.Single(_session.Errors.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        }
    }

    [Fact]
    public void Knowledge_that_is_not_there_is_named()
    {
        var text = _session.Write("a.txt", "Turkey attacked Syria.");
        Assert.Equal(ExitCodes.Installation, _session.Run("read", text, "--knowledge", "/no/such/folder"));
        Assert.Contains("/no/such/folder", _session.Errors, StringComparison.Ordinal);
    }

    public void Dispose() => _session.Dispose();
}
