using PlanGen.Documents;
using PlanGen.Layout;
using Xunit;

namespace PlanGen.Tests.Properties;

/// <summary>What random plans found wrong once, each as small as it goes.</summary>
public sealed class SmallCases
{
    [Fact]
    public void The_period_in_a_heading_of_action_follows_the_whole_name() =>
        Assert.Contains("一、动员部署（1月至2月）", Lines("action", "{title: 甲, year: 2027, phases: [{name: 动员部署, period: 2027-01..2027-02, text: 乙}]}"));

    [Fact]
    public void A_name_in_the_extended_planes_is_not_torn_by_its_period() =>
        Assert.Contains("一、𠮷（一月）", Lines("action", "{title: 甲, phases: [{name: 𠮷, period: 一月}]}"));

    [Fact]
    public void A_comma_typed_at_the_end_of_a_piece_is_not_doubled() =>
        Assert.Contains("（一）率（指标：占比1（基期2，约束性））", Lines("classic", "{title: 甲, goals: [{name: 率, metrics: {name: 占比, target: 1, baseline: '2，', kind: 约束性}}]}"));

    [Fact]
    public void A_brace_in_a_task_with_an_id_leaves_no_blank_at_its_end() =>
        Assert.Contains("（一）a{b}", Lines("classic", "{title: 甲, tasks: [{id: T1, name: 'a{b}'}]}"));

    [Fact]
    public void Rows_without_cells_make_no_table() =>
        Assert.DoesNotContain(Document("classic", "{title: 甲, annexes: [{title: 乙, table: {rows: [[], []]}}]}").Blocks, block => block is Table);

    [Fact]
    public void Columns_are_not_moved_by_an_empty_one()
    {
        var table = Document("classic", "{title: 甲, annexes: [{table: {columns: [甲, '', 乙], rows: [[1, 2, 3]]}}]}").Blocks.OfType<Table>().Single();
        Assert.Equal("乙", DocumentText.Of(table.Rows[0].Cells[2].Paragraphs[0].Inlines));
    }

    [Fact]
    public void A_note_of_two_brackets_is_put_in_brackets() =>
        Assert.Contains("（（甲）和（乙））", Lines("classic", "{title: 甲, document: {note: （甲）和（乙）}}"));

    [Fact]
    public void The_note_of_annexes_begins_with_its_mark_where_the_first_has_no_title() =>
        Assert.Contains("附件：2.乙", Lines("classic", "{title: 甲, annexes: [{text: 丙}, {title: 乙}]}"));

    [Theory]
    [InlineData("https://a.cn/?x&copy;y", @"<https://a.cn/?x>\&copy;y")]
    [InlineData("https://a.cn/?x&y=1", "<https://a.cn/?x&y=1>")]
    [InlineData("😀_乙_😀", @"😀\_乙\_😀")]
    [InlineData("a_b", "a_b")]
    [InlineData("mailto:a@b.cn", @"mailto\:a\@b.cn")]
    public void Markdown_escapes(string text, string escaped) =>
        Assert.Contains($"\n{escaped}\n", Pipeline.Text(Document("classic", $"{{title: 甲, preamble: \"{text}\"}}"), "md"), StringComparison.Ordinal);

    [Fact]
    public void A_bar_in_a_bold_name_does_not_end_its_cell() =>
        Assert.Contains(@"**1.a\|b**。c", Pipeline.Text(Document("task-list", "{title: 甲, tasks: [{name: 乙, measures: [{name: a|b, text: c}]}]}"), "md"), StringComparison.Ordinal);

    [Fact]
    public void An_address_at_the_end_of_a_bold_name_lets_it_close() =>
        Assert.Contains(@"**1.https\://a.cn**。c", Pipeline.Text(Document("classic", "{title: 甲, tasks: [{name: 乙, measures: [{name: 'https://a.cn', text: c}]}]}"), "md"), StringComparison.Ordinal);

    private static Document Document(string structure, string yaml) => Pipeline.Document(yaml, StructureCatalog.Find(structure)!);

    private static IEnumerable<string> Lines(string structure, string yaml) => DocumentText.Lines(Document(structure, yaml).Blocks);
}
