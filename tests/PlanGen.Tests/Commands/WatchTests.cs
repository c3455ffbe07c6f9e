using Xunit;

namespace PlanGen.Tests.Commands;

public sealed class WatchTests : IDisposable
{
    private const string Waiting = "waiting for changes; Ctrl+C ends it";
    private readonly RunningProgram program = new();

    public WatchTests() => program.Write("plan.yaml", CommandTest.Plan);

    public void Dispose() => program.Dispose();

    [Fact]
    public void A_plan_is_rendered_again_however_an_editor_saves_it()
    {
        program.Write("other.yaml", CommandTest.Plan);
        Watch("plan.yaml", "other.yaml");
        Assert.Equal($"wrote plan.md\nwrote other.md\n{Waiting}\n", Until(Waiting));

        // Written beside, the old one moved away, the new one moved in.
        program.Write("4913", "");
        File.Delete(program.PathOf("4913"));
        program.Write("plan.yaml.new", CommandTest.Plan + "  - 名称: 移交\n");
        File.Move(program.PathOf("plan.yaml"), program.PathOf("plan.yaml~"));
        File.Move(program.PathOf("plan.yaml.new"), program.PathOf("plan.yaml"));
        Until("wrote plan.md"); // it may have seen the moment without a plan
        Assert.Contains("移交", program.TextOf("plan.md"), StringComparison.Ordinal);

        // Moved over the old one.
        program.Write("plan.yaml", CommandTest.Plan + "  - 名称: 鉴定\n");
        Assert.Contains("鉴定", Rendered("plan"), StringComparison.Ordinal);

        // Emptied, and written long after.
        File.WriteAllText(program.PathOf("plan.yaml"), "");
        Assert.Contains("error YML", Until("plan.yaml has errors; nothing was written"), StringComparison.Ordinal);
        File.AppendAllText(program.PathOf("plan.yaml"), CommandTest.Plan + "  - 名称: 销毁\n");
        Assert.Contains("销毁", Rendered("plan"), StringComparison.Ordinal);

        // Saved without a change: nothing comes of it, so that the next to be told is the other plan.
        program.Write("plan.yaml", CommandTest.Plan + "  - 名称: 销毁\n");
        File.SetLastWriteTimeUtc(program.PathOf("plan.yaml"), DateTime.UtcNow);
        program.Write("other.yaml", CommandTest.Plan + "  - 名称: 编研\n");
        Assert.Contains("编研", Rendered("other"), StringComparison.Ordinal);
    }

    [Fact]
    public void Everything_a_document_is_made_of_is_listened_to()
    {
        program.Write("plan.yaml", CommandTest.Plan + "附件: {标题: 表, 表格: data/table.csv}\n");
        program.Write("own/structure.yaml", "名称: 便笺\n编号: {text: [1.]}\n");
        program.Write("own/document.sbn", "# {{ plan.title }}\n");
        Watch("plan.yaml", "-s", "own");
        Assert.Contains("YML03", Until("plan.yaml has errors; nothing was written"), StringComparison.Ordinal);
        program.Write("data/table.csv", "列\n甲\n");
        Assert.Equal("# 档案工作计划\n", Rendered("plan"));

        program.Write("own/document.sbn", "# {{ plan.titel }}\n");
        Assert.Contains("own/document.sbn:1:", Until("plan.yaml has errors; nothing was written"), StringComparison.Ordinal);
        program.Write("own/document.sbn", "# {{ plan.title }}！\n");
        Assert.Equal("# 档案工作计划！\n", Rendered("plan"));
        program.Write("own/structure.yaml", "名称: 便笺\n编好: {text: [1.]}\n");
        Assert.Contains("own/structure.yaml:2:1: error YML02", Until(Waiting), StringComparison.Ordinal);
        program.Write("own/structure.yaml", "名称: 便笺\n编号: {text: [1.]}\n");
        Rendered("plan");

        program.Write("plangen.yaml", "机构: 传统\n");
        Assert.Contains("plangen.yaml:1:1: error YML02", Until(Waiting), StringComparison.Ordinal);
        program.Write("plangen.yaml", "规则: {PLN01: off}\n");
        Rendered("plan");
    }

    [Fact]
    public void A_plan_that_is_deleted_is_waited_for_and_one_that_is_added_to_a_folder_is_found()
    {
        program.Write("plans/a.yaml", CommandTest.Plan);
        Watch("plan.yaml", "plans");
        Until(Waiting);
        File.Delete(program.PathOf("plan.yaml"));
        Until("plan.yaml is gone; it is rendered again when it is back");
        program.Write("plans/new/b.yaml", CommandTest.Plan);
        Assert.Equal($"wrote plans/new/b.md\n{Waiting}\n", Until(Waiting));
        program.Write("plan.yaml", CommandTest.Plan);
        Assert.Equal($"wrote plan.md\n{Waiting}\n", Until(Waiting));

        Directory.Delete(program.PathOf("plans"), recursive: true);
        Until("plans/new/b.yaml is gone; it is rendered again when it is back");
        program.Write("plans/a.yaml", CommandTest.Plan + "  - 名称: 移交\n");
        Assert.Contains("移交", Rendered("plans/a"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_change_that_could_not_be_rendered_is_not_forgotten()
    {
        program.Write("plans/a.yaml", CommandTest.Plan);
        Watch("plan.yaml", "plans");
        Until(Waiting);
        program.Write("structures/own/structure.yaml", "名称: 便笺\n编号: {text: [1.]}\n");
        program.Write("structures/own/document.sbn", "# {{ plan.title }}！\n");
        Directory.Delete(program.PathOf("plans"), recursive: true);
        Until("plans/a.yaml is gone; it is rendered again when it is back");
        Directory.CreateDirectory(program.PathOf("plans"));
        Until("there is no plan in plans");
        program.Write("plangen.yaml", "结构目录: structures\n结构: own\n"); // cannot be rendered yet, and says so no second time
        program.Write("plans/a.yaml", CommandTest.Plan);
        Until("wrote plans/a.md");
        Assert.Equal("# 档案工作计划！\n", program.TextOf("plan.md"));
    }

    [Fact]
    public void A_plan_that_is_a_link_is_rendered_again_when_what_it_leads_to_is_saved()
    {
        if (OperatingSystem.IsWindows())
        {
            return; // where links take a privilege
        }

        program.Write("elsewhere/real.yaml", CommandTest.Plan);
        File.CreateSymbolicLink(program.PathOf("link.yaml"), program.PathOf("elsewhere/real.yaml"));
        File.CreateSymbolicLink(program.PathOf("circle.yaml"), program.PathOf("circle.yaml"));
        Watch("link.yaml", "plan.yaml");
        Until(Waiting);
        program.Write("elsewhere/real.yaml", CommandTest.Plan + "  - 名称: 移交\n");
        Assert.Contains("移交", Rendered("link"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("INT")]
    [InlineData("TERM")]
    public void It_ends_at_once_with_130_and_leaves_nothing_behind(string signal)
    {
        if (OperatingSystem.IsWindows())
        {
            return; // has no signals to send
        }

        Watch("plan.yaml");
        Until(Waiting);
        Assert.Equal((130, "the end\n"), program.Stop(signal));
        Assert.Equal(["plan.md", "plan.yaml"], Directory.EnumerateFileSystemEntries(program.PathOf(".")).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    private void Watch(params string[] plans) => program.Start(["render", "--watch", "-t", "md", .. plans]);

    /// <summary>All that is said up to a line, and the next that it waits.</summary>
    private string Until(string line) => program.Until(line) + (line == Waiting ? "" : program.Until(Waiting));

    /// <summary>The text of a document, once it is said that it, and it alone, was written.</summary>
    private string Rendered(string plan)
    {
        var said = Until($"wrote {plan}.md");
        Assert.EndsWith($"wrote {plan}.md\n{Waiting}\n", said, StringComparison.Ordinal);
        Assert.Equal(1, said.Split('\n').Count(line => line.StartsWith("wrote ", StringComparison.Ordinal)));
        return program.TextOf(plan + ".md");
    }
}
