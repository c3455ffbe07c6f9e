using PlanGen.Cli;
using PlanGen.Cli.Commands;
using Xunit;

namespace PlanGen.Tests.Commands;

/// <summary>Files and folders that cannot be read: each is named once, and the rest of the run goes on.</summary>
public sealed class TroubleTests : CommandTest
{
    [Fact]
    public void Links_that_lead_back_are_told_and_not_followed()
    {
        Write("甲/乙/plan.yaml", Plan);
        Directory.CreateSymbolicLink("甲/self", ".");
        Directory.CreateSymbolicLink("甲/乙/up", "../..");
        Directory.CreateSymbolicLink(".hidden", ".");
        var run = Run("check", "--ignore", "PLN");
        Assert.Equal(0, run.Code);
        Assert.Equal(
            """
            甲/self is a link back to 甲 and was not followed
            甲/乙/up is a link back to . and was not followed
            plans checked: 2; errors: 0, warnings: 0, hints: 0

            """.ReplaceLineEndings("\n").Split('\n').Order(),
            run.Error.Split('\n').Order());
    }

    [Fact]
    public void Folders_that_link_to_each_other_are_each_walked_once_from_the_other()
    {
        Write("甲/a.yaml", Plan);
        Write("乙/b.yaml", Plan);
        Directory.CreateSymbolicLink("甲/乙", "../乙");
        Directory.CreateSymbolicLink("乙/甲", "../甲");
        var run = Run("check", "甲", "--ignore", "PLN");
        Assert.Equal((0, "甲/乙/甲 is a link back to 甲 and was not followed\nplans checked: 2; errors: 0, warnings: 0, hints: 0\n"), (run.Code, run.Error));
    }

    [Fact]
    public void Files_that_cannot_be_read_are_named_once_each()
    {
        File.CreateSymbolicLink("a.yaml", "b.yaml");
        File.CreateSymbolicLink("b.yaml", "a.yaml");
        File.CreateSymbolicLink("gone.yaml", "nowhere");
        Directory.CreateDirectory("folder.yaml");
        var run = Run("check", "--ignore", "PLN");
        Assert.Equal(2, run.Code);
        Assert.Equal(
            """
            cannot read a.yaml: its symbolic links go round in a circle
            cannot read b.yaml: its symbolic links go round in a circle
            cannot read gone.yaml: no such file
            plans checked: 1; errors: 0, warnings: 0, hints: 0

            """.ReplaceLineEndings("\n"),
            run.Error);
    }

    [Fact]
    public void A_file_that_is_written_to_while_it_is_read_is_not_taken_for_either_version()
    {
        using (var still = new FileStream("plan.yaml", FileMode.Open, FileAccess.Read, FileShare.ReadWrite))
        {
            Assert.NotEmpty(FileReader.ReadWhole(still, "plan.yaml"));
        }

        using var file = new ChangingFile("plan.yaml");
        var thrown = Assert.Throws<CommandException>(() => FileReader.ReadWhole(file, "plan.yaml"));
        Assert.StartsWith("cannot read plan.yaml: it changed while it was read", thrown.Text.In(Diagnostics.Language.English), StringComparison.Ordinal);
    }

    /// <summary>A file to which another writer adds a line as soon as reading begins.</summary>
    private sealed class ChangingFile(string path) : FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite)
    {
        public override int Read(Span<byte> buffer)
        {
            using var other = new FileStream(Name, FileMode.Append, FileAccess.Write, FileShare.ReadWrite);
            other.Write("# 又一行\n"u8);
            other.Flush();
            return Position == 0 ? base.Read(buffer) : 0;
        }
    }
}
