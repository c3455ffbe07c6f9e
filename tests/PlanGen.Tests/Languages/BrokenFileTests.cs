using PlanGen.Tests.Commands;
using Xunit;

namespace PlanGen.Tests.Languages;

/// <summary>What a Chinese reader is told of files that do not parse, where the parsers speak English only.</summary>
public class BrokenFileTests : CommandTest
{
    [Theory]
    [InlineData("标题: \"计划\n年度: 2027\n", "引号没有结束")]
    [InlineData("标题: '计划\n年度: 2027\n", "引号没有结束")]
    [InlineData("标题: \"C:\\dir\"\n", "双引号里的“\\”要写成“\\\\”")]
    [InlineData("标题: \"计划\" 二\n年度: 2027\n", "引号、括号后面还有文字")]
    [InlineData("标题: 计划\n主要任务:\n  - 名称: 甲\n   责任单位: 乙\n", "与上面的列表没有对齐")]
    [InlineData("标题: 计划\n主要任务:\n  - 名称: 甲\n  责任单位: 乙\n", "与上面的列表没有对齐")]
    [InlineData("标题: 计划\n主要任务:\n    - 名称: 甲\n  - 名称: 乙\n", "缩进与上面没有对齐")]
    [InlineData("标题: 计划\n 年度: 2027\n", "缩进比上面多了")]
    [InlineData("标题: 计划\n年度 2027\n主要任务: []\n", "键后面缺少冒号")]
    [InlineData("标题 计划\n年度: 2027\n", "冒号后面要有空格")]
    [InlineData("标题:计划\n年度: 2027\n", "冒号后面要有空格")]
    [InlineData("标题: 计划\n- 名称: 甲\n", "应当是“键: 值”")]
    [InlineData("标题: 计划\n工作目标: [甲, 乙\n年度: 2027\n", "方括号或花括号没有成对")]
    [InlineData("标题: 计划\n工作目标: {名称: 甲\n年度: 2027\n", "方括号或花括号没有成对")]
    [InlineData("标题: 计划\n工作目标: {名称: 甲，内容: 乙}\n", "缺少半角逗号")]
    [InlineData("标题: 计划\n工作目标: [甲,, 乙]\n", "多了一个符号")]
    [InlineData("标题: 计划\n主要任务:\n\t- 名称: 甲\n", "缩进里有制表符")]
    [InlineData("标题: 计划: 二\n", "当成了键和值")]
    [InlineData("标题: 计划\n前言: |文字\n", "要换行")]
    [InlineData("标题: &甲 &乙 丙\n", "锚点和别名")]
    [InlineData("%标题: x\n", "“%”开头的行")]
    [InlineData("标题: !甲!乙 x\n", "“!”开头的文字")]
    public void A_broken_plan_is_explained_in_Chinese(string yaml, string expected)
    {
        Write("plan.yaml", yaml);
        AssertChinese(Run("check", "plan.yaml", "--lang", "zh"), expected);
    }

    [Theory]
    [InlineData("{{ nosuch }}", "没有“nosuch”这个变量或函数")]
    [InlineData("{{ plan.nosuch }}", "没有字段 nosuch")]
    [InlineData("{{ plan.document.issuer }}", "“plan.document”是空的")]
    [InlineData("{{ if plan.title }}x", "缺少与 if、for 等配对的 end")]
    [InlineData("{{ end }}", "这个 end 前面没有配对的 if、for")]
    [InlineData("{{ else }}", "这个 else 前面没有配对的")]
    [InlineData("{{ for t plan.tasks }}{{ end }}", "“plan”不能写在这里")]
    [InlineData("{{ \"abc }}", "这里的引号没有成对")]
    [InlineData("{{ number }}", "函数“number”要 1 个参数，这里给了 0 个")]
    [InlineData("{{ number \"x\" }}", "参数的类型不对")]
    [InlineData("{{ plan.tasks[0.name }}", "“}}”不能写在这里")]
    [InlineData("{{ plan.title = 1 }}", "模板不能改变计划里的值")]
    [InlineData("{{ plan.tasks }}", "不能直接写出列表")]
    [InlineData("{{ func f; ret f; end; f }}", "函数一层套一层调用得太深")]
    [InlineData("{{ x = {}; x.x = x; \"\" + x }}", "这里嵌套得太深")]
    [InlineData("{{ while true }}{{ end }}", "次还没有完，模板停在这里：这样大小的计划用不到")]
    [InlineData("{{ while true }}一行很长的文字，一行很长的文字，一行很长的文字\n{{ end }}", "次还没有完，模板停在这里：这样大小的计划写不到")]
    [InlineData("{{ func f(n); if n > 0; f (n - 1); f (n - 1); end; end; f 60 }}", "检查函数是不是一再调用自己")]
    [InlineData("{{ x = 1..2000000000 }}", "这里的列表超过")]
    [InlineData("{{ x = [1] * 2000000000 }}", "这里的列表超过")]
    [InlineData("{{ x = \"甲\" * 2000000000 }}", "这里的文字超过")]
    [InlineData("{{ case 1 }}{{ x }}{{ end }}", "case 里面只能写 when 和 else")]
    [InlineData("{{ title \"goals\" }}", "的 structure.yaml 在 titles 里没有 goals")]
    public void A_broken_template_is_explained_in_Chinese(string template, string expected)
    {
        Write("own/structure.yaml", "名称: 便笺\n编号: {text: [1.]}\n");
        Write("own/document.sbn", template + "\n");
        AssertChinese(Run("render", "plan.yaml", "-s", "own", "-t", "md", "--lang", "zh"), expected);
    }

    [Fact]
    public void A_table_that_cannot_be_read_is_explained_in_Chinese()
    {
        Write("plan.yaml", Plan + "附件: {标题: 表, 表格: table.csv}\n");
        AssertChinese(Run("check", "plan.yaml", "--lang", "zh"), "读不到表格文件“table.csv”：没有这个文件");
        Directory.CreateDirectory("table.csv");
        AssertChinese(Run("check", "plan.yaml", "--lang", "zh"), "读不到表格文件“table.csv”：没有权限");
    }

    private static void AssertChinese(Ended ended, string expected)
    {
        Assert.Equal(1, ended.Code);
        Assert.Contains(expected, ended.Output + ended.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("原文", ended.Output + ended.Error, StringComparison.Ordinal);
    }
}
