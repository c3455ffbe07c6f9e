using System.Text.RegularExpressions;
using CsCheck;
using PlanGen.Documents;
using PlanGen.Layout;
using PlanGen.Writing;
using Xunit;

namespace PlanGen.Tests.Properties;

/// <summary>What holds of any valid plan in every structure and format. A failure prints the seed to try again with CsCheck_Seed.</summary>
public sealed partial class DocumentProperties
{
    private const int Plans = 300;

    public static TheoryData<string> Structures => [.. StructureCatalog.BuiltIn.Select(structure => structure.Id)];

    [Theory, MemberData(nameof(Structures))]
    public void Every_text_given_is_in_the_document_as_typed(string structure) => ForAll(structure, (plan, document) =>
    {
        var text = string.Join('\n', DocumentText.Lines(document.Blocks));
        foreach (var given in plan.Texts)
        {
            Assert.True(given.Forms.Any(form => text.Contains(form, StringComparison.Ordinal)), $"lost: {given.Text}\n{text}");
        }
    });

    [Theory, MemberData(nameof(Structures))]
    public void Every_format_says_the_same_text_in_the_same_order(string structure) => ForAll(structure, (_, document) =>
    {
        foreach (var writer in WriterCatalog.All)
        {
            var wanted = string.Join('\n', DocumentText.Lines(document.Blocks).Where(line => line.Length > 0));
            var read = string.Join('\n', FormatReaders.Lines(writer.Id, Pipeline.Write(document, writer)));
            Assert.True(wanted == read, $"{writer.Id}:\n{Snapshot.Difference(wanted, read)}");
        }
    });

    [Theory, MemberData(nameof(Structures))]
    public void Numbers_count_from_one_without_a_gap(string structure) => ForAll(structure, (plan, document) =>
    {
        var last = new Dictionary<(int Level, string Pattern), int>();
        var mayRestart = true;
        foreach (var inlines in Runs(document.Blocks))
        {
            if (inlines is not [Number number, ..])
            {
                mayRestart = true;
                continue;
            }

            var (pattern, value) = NumberPattern.Parse(number.Text);
            var before = last.GetValueOrDefault((number.Level, pattern));
            Assert.True(value == before + 1 || (value == 1 && mayRestart && !(plan.IsContinuous && number.Level == 2)), $"{number.Text} after {before}");
            last[(number.Level, pattern)] = value;
            foreach (var deeper in last.Keys.Where(key => key.Level > number.Level && !(plan.IsContinuous && key.Level == 2)).ToList())
            {
                last.Remove(deeper);
            }
        }
    });

    [Theory, MemberData(nameof(Structures))]
    public void No_paragraph_or_heading_is_empty_and_no_heading_of_the_structure_stands_last(string structure) => ForAll(structure, (plan, document) =>
    {
        Assert.DoesNotContain(Runs(document.Blocks), inlines => inlines.Count == 0);
        var blocks = document.Blocks.SelectMany(block => block is Landscape landscape ? landscape.Blocks : [block]).ToList();
        for (var i = 0; i < blocks.Count; i++)
        {
            if (blocks[i] is Heading heading)
            {
                var words = string.Concat(heading.Inlines.Where(inline => inline is not Number).Select(inline => inline.Text));
                Assert.NotEqual("", words);
                var isTyped = plan.Texts.SelectMany(given => given.Forms).Any(form => words.Contains(form, StringComparison.Ordinal));
                var next = i + 1 < blocks.Count ? blocks[i + 1] : null;
                Assert.True(isTyped || next is Paragraph { Role: Role.Body } or Table || (next is Heading below && below.Level > heading.Level), $"nothing below {words}");
            }
        }
    });

    [Theory, MemberData(nameof(Structures))]
    public void No_mark_is_doubled_that_was_not_typed(string structure) => ForAll(structure, (plan, document) =>
    {
        foreach (var line in DocumentText.Lines(document.Blocks))
        {
            var bare = plan.Texts.SelectMany(given => given.Forms).Aggregate(line, (rest, form) => rest.Replace(form, "…" + form[^1], StringComparison.Ordinal));
            Assert.DoesNotMatch(DoubledMark(), bare);
            Assert.DoesNotMatch(TailClosedTwice(), bare);
        }
    });

    private static void ForAll(string id, Action<RandomPlan, Document> check) => Gen.Int[0, int.MaxValue].Sample(
        seed =>
        {
            var plan = new RandomPlan(seed);
            check(plan, Pipeline.Document(plan.Yaml, StructureCatalog.Find(id)!));
        },
        iter: Plans,
        threads: 2);

    private static IEnumerable<IReadOnlyList<Inline>> Runs(IEnumerable<Block> blocks) => blocks.SelectMany(block => block switch
    {
        Title title => [title.Inlines],
        Heading heading => [heading.Inlines],
        Paragraph paragraph => [paragraph.Inlines],
        Table table => table.Rows.SelectMany(row => row.Cells).SelectMany(cell => Runs(cell.Paragraphs)),
        Landscape landscape => Runs(landscape.Blocks),
        _ => Enumerable.Empty<IReadOnlyList<Inline>>(),
    });

    [GeneratedRegex("。。|：：|；；|，，|[。；！？]；")]
    private static partial Regex DoubledMark();

    /// <summary>Of a tail only: a 。 typed last in another bracket stays.</summary>
    [GeneratedRegex("^（(责任领导|责任单位|责任部门|协作单位|协作部门|责任人|完成时限|预期成果)：.*。）$")]
    private static partial Regex TailClosedTwice();
}
