using System.Text;
using CsCheck;
using CsvHelper;
using PlanGen.Diagnostics;
using PlanGen.Plans;
using Xunit;

namespace PlanGen.Tests.Plans;

public class TableQuotesTests
{
    private const string Below = "标题: 计划\n主要任务: [{名称: 甲}]\n附件:\n  - 标题: 表\n    表格: t.csv\n";

    [Theory]
    [InlineData("甲,乙\n\"丙,丁\n戊,己\n", "the quote that opens on line 2 is never closed", "第 2 行的引号没有结束")]
    [InlineData("甲,乙\n\"丙\n丁\",\"戊\n己,庚\n", "the quote that opens on line 3 is never closed", "第 3 行的引号没有结束")]
    [InlineData("甲,乙\r\n\"丙,丁\r\n戊,\"己\"\r\n", "text follows the quote that opens on line 2 and closes on line 3", "第 2 行开始的引号到第 3 行结束，后面还有文字")]
    [InlineData("甲,乙\n\"丙\"丁,戊\n", "text follows the quote that opens on line 2 and closes on line 2", "第 2 行开始的引号到第 2 行结束，后面还有文字")]
    [InlineData("甲,乙\n3.5\"盘,丁\n", "a cell on line 2 holds a quote", "第 2 行的格里有引号")]
    [InlineData("甲,乙\n丙, \"丁\"\n", "a cell on line 2 holds a quote", "第 2 行的格里有引号")]
    [InlineData("甲,乙\n丙,丁\n\n戊,己,庚\n", "line 4 has 3 cells and the heading 2", "第 4 行有 3 格，表头只有 2 格")]
    public void A_table_whose_cells_are_not_certain_is_an_error_at_its_annex(string csv, string english, string chinese)
    {
        var reading = Read(csv);
        Assert.Equal(["YML03 5:9"], reading.Findings);
        Assert.Empty(reading.Lines);
        Assert.Contains("cannot read the table file 't.csv': " + english, reading.Diagnostics[0].Fault.Message.In(Language.English), StringComparison.Ordinal);
        Assert.Contains("读不到表格文件“t.csv”：" + chinese, reading.Diagnostics[0].Fault.Message.In(Language.Chinese), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("甲,乙\n\"丙,\"\"丁\"\"\n\",\"戊\" \n", "丙,\"丁\"", "戊")]
    [InlineData("甲\t乙\n“互联网+”\t3.5\"盘\n", "“互联网+”", "3.5\"盘")]
    [InlineData("甲,乙\n丙,丁,,\n", "丙", "丁")]
    [InlineData("甲;乙\n\"丙;丁\";戊\n", "丙;丁", "戊")]
    public void What_spreadsheets_write_is_read_whole(string csv, params string[] cells)
    {
        var reading = Read(csv);
        Assert.Empty(reading.Findings);
        Assert.All(cells, cell => Assert.Contains(reading.Lines, line => line.Contains(cell, StringComparison.Ordinal)));
    }

    /// <summary>The reader of tables goes on where it finds a fault; whatever it finds is found here too, and nothing else.</summary>
    [Fact]
    public void A_fault_is_found_where_the_reader_of_tables_finds_one() => Gen.Char["甲,\"\n\r;"].Array[0, 12].Select(text => new string(text)).Sample(
        text =>
        {
            var faults = 0;
            using var reader = CsvReader.FromText(text, new CsvReaderOptions { HasHeader = false, Separator = ',', OnMalformedRecord = _ => faults++ });
            while (reader.Read())
            {
            }

            Assert.Equal(faults > 0, TableQuotes.FindFault(text, ',') is not null);
        },
        iter: 20_000);

    private static Reading Read(string csv) => Reading.Of(Encoding.UTF8.GetBytes(Below), name => name == "t.csv" ? Encoding.UTF8.GetBytes(csv) : throw new FileNotFoundException());
}
