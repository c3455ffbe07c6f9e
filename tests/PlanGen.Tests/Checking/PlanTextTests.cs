using System.Text;
using CsCheck;
using PlanGen.Checking;
using PlanGen.Diagnostics;
using PlanGen.Plans;
using PlanGen.Sources;
using Xunit;

namespace PlanGen.Tests.Checking;

/// <summary>Where a part of a text stands in the file, however the text is written there.</summary>
public sealed class PlanTextTests
{
    [Theory]
    [InlineData("指导思想: 以用促建，稳步推进。", "稳步", 2, 12)]
    [InlineData("指导思想: '以用''促建，稳步推进。'", "稳步", 2, 15)]
    [InlineData("指导思想: \"以用\\\"促建，\\\n  稳步推进。\"", "稳步", 3, 3)]
    [InlineData("指导思想: |\n  以用促建，\n  稳步推进。", "稳步", 4, 3)]
    [InlineData("指导思想: >\n  以用促建，\n  稳步推进。", "稳步", 4, 3)]
    [InlineData("指导思想: 以用促建，\n  稳步推进。", "稳步", 3, 3)]
    [InlineData("指导思想: [以用促建, 稳步推进]", "步推", 2, 15)]
    [InlineData("指导思想: &thought\n  |\n  以用促建，\n  稳步推进。", "稳步", 5, 3)]
    [InlineData("指导思想: &thought '以用''促建，稳步推进。'", "稳步", 2, 24)]
    [InlineData("保障措施: [以用𠮷促建 稳步推进]", "推进", 2, 16)]
    public void Each_part_is_found_where_it_stands(string yaml, string part, int line, int column)
    {
        var text = TextsOf("标题: 工作计划\n" + yaml).Single(one => one.Text.Contains(part, StringComparison.Ordinal));
        var at = text.Text.IndexOf(part, StringComparison.Ordinal);
        var span = text.EditableSpanOf(at, part.Length);
        Assert.NotNull(span);
        Assert.Equal(span, text.SpanOf(at, part.Length));
        Assert.Equal(new(line, column), text.Source.PositionOf(span.Value.Start));
    }

    [Fact]
    public void What_an_escape_hides_is_the_whole_value_and_not_to_be_edited()
    {
        var text = TextsOf("标题: 工作计划\n指导思想: \"以\\u7528促建\"").Single(one => one.Text == "以用促建");
        Assert.Null(text.EditableSpanOf(1, 1));
        Assert.Equal(text.Scalar.Span, text.SpanOf(1, 1));
        Assert.NotNull(text.EditableSpanOf(0, 1));
    }

    [Fact]
    public void Every_text_of_the_fullest_sample_is_found_character_for_character()
    {
        var texts = TextsOf(File.ReadAllText(Repository.PathOf("samples/full/plan.yaml")));
        Assert.True(texts.Count > 150, $"{texts.Count} texts");
        Assert.All(texts, text => Assert.All(Enumerable.Range(0, text.Text.Length), at => Assert.NotNull(text.EditableSpanOf(at, 1))));
    }

    [Fact]
    public void Any_text_in_any_quotes_is_found() =>
        Gen.Select(Gen.String[Gen.Char["甲乙丙 \"'\\,、。a1:#"], 1, 30], Gen.Int[0, 3]).Sample((value, style) =>
        {
            var written = style switch
            {
                0 => $"'{value.Replace("'", "''", StringComparison.Ordinal)}'",
                1 => $"\"{value.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"",
                2 => $"|-\n    {value}",
                _ => $">-\n    {value}",
            };
            if (value.Trim().Length == 0 || value[0] == ' ')
            {
                return;
            }

            var text = TextsOf($"标题: 计划\n指导思想: {written}\n")[^1];
            Assert.Equal(value.Trim(), text.Text);
            for (var i = 0; i < text.Text.Length; i++)
            {
                var span = text.SpanOf(i, 1);
                Assert.Equal(text.Text[i], text.Source.Text[span.End - 1]);
            }
        });

    private static IReadOnlyList<PlanText> TextsOf(string yaml)
    {
        var report = new DiagnosticList();
        var source = SourceDecoder.Decode("plan.yaml", Encoding.UTF8.GetBytes(yaml), _ => true, report);
        var structures = PlanGen.Layout.StructureCatalog.BuiltIn.Select(one => one.Word).ToList();
        var plan = PlanReader.Read(source, structures, path => File.ReadAllBytes(Path.Combine(Repository.PathOf("samples/full"), path)), report);
        Assert.False(report.HasErrors);
        return new CheckedPlan(plan!, source, CheckRequest.Default).Texts;
    }
}
