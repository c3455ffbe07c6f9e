using PlanGen.Documents;
using PlanGen.Layout;
using PlanGen.Tests.Properties;
using PlanGen.Writing;
using PlanGen.Writing.Word;
using Xunit;

namespace PlanGen.Tests.Writing;

/// <summary>The lists of formats, blocks, runs and roles are closed, and each is handled everywhere.</summary>
public sealed class ClosedListTests
{
    private static readonly IReadOnlyList<Inline> Text = [new TextRun("正文")];

    /// <summary>One of each, holding a text that is found again.</summary>
    private static readonly IReadOnlyList<Block> OneOfEach =
    [
        new Title(Text),
        new Heading(1, Text, null),
        new Paragraph(Role.Body, Text),
        new Table(false, [100], [new(false, [new(0, 1, false, [new(Role.Body, Text)], null)])], null),
        new PageBreak(),
        new Landscape([new Paragraph(Role.Body, Text)]),
    ];

    public static TheoryData<string> Formats => [.. WriterCatalog.All.Select(writer => writer.Id)];

    public static TheoryData<Role> Roles => [.. Enum.GetValues<Role>()];

    [Fact]
    public void The_catalog_holds_every_writer() =>
        Assert.Equal(Concrete<DocumentWriter>(), WriterCatalog.All.Select(writer => writer.GetType()).OrderBy(type => type.Name, StringComparer.Ordinal));

    [Fact]
    public void Every_kind_of_block_is_tried() =>
        Assert.Equal(Concrete<Block>(), OneOfEach.Select(block => block.GetType()).OrderBy(type => type.Name, StringComparer.Ordinal));

    [Theory, MemberData(nameof(Formats))]
    public void Every_writer_writes_every_block(string format)
    {
        foreach (var block in OneOfEach)
        {
            var blocks = new[] { block, new Paragraph(Role.Body, [new TextRun("末段")]) };
            Assert.Equal(DocumentText.Lines(blocks), Read(format, blocks));
        }
    }

    [Theory, MemberData(nameof(Formats))]
    public void Every_writer_writes_every_run(string format)
    {
        Inline[] runs = [new Lead("引题。", 2), new Number("（一）", 2), new TextRun("文字")];
        Assert.Equal(Concrete<Inline>(), runs.Select(run => run.GetType()));
        foreach (var run in runs)
        {
            Assert.Equal([run.Text], Read(format, [new Paragraph(Role.Body, [run])]));
            Assert.Equal([run.Text], Read(format, [new Heading(2, [run], null)]));
        }
    }

    [Theory, MemberData(nameof(Roles))]
    public void Every_role_has_a_look_in_each_format(Role role)
    {
        var blocks = new[] { new Paragraph(role, Text) };
        Assert.All(WordStyleCatalog.BuiltIn, style => Assert.NotNull(style.Of(role.ToString().ToLowerInvariant())));
        Assert.All(WriterCatalog.All, writer => Assert.Equal(["正文"], Read(writer.Id, blocks)));
        var html = Pipeline.Text(new(new("甲", null, null), blocks), "html");
        var element = html[html.IndexOf("<main>", StringComparison.Ordinal)..];
        var at = element.IndexOf("class=\"", StringComparison.Ordinal);
        if (role == Role.Body)
        {
            Assert.Equal(-1, at);
        }
        else
        {
            var name = element[(at + 7)..element.IndexOf('"', at + 7)];
            Assert.Matches($@"\.{name}[ ,:{{]", BuiltInFiles.Read("formats/html/style.css"));
        }
    }

    [Fact]
    public void Two_runs_give_the_same_bytes()
    {
        foreach (var writer in WriterCatalog.All)
        {
            var one = Pipeline.Write(Pipeline.SampleDocument("full", StructureCatalog.BuiltIn[0]), writer);
            Assert.Equal(one, Pipeline.Write(Pipeline.SampleDocument("full", StructureCatalog.BuiltIn[0]), writer));
        }
    }

    private static IEnumerable<Type> Concrete<T>() =>
        typeof(T).Assembly.GetTypes().Where(type => !type.IsAbstract && type.IsAssignableTo(typeof(T))).OrderBy(type => type.Name, StringComparer.Ordinal);

    private static IEnumerable<string> Read(string format, IReadOnlyList<Block> blocks) =>
        FormatReaders.Lines(format, Pipeline.Write(new(new("甲", null, null), blocks), WriterCatalog.Find(format)!));
}
