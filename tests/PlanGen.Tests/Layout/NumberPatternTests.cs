using PlanGen.Layout;
using Xunit;

namespace PlanGen.Tests.Layout;

public sealed class NumberPatternTests
{
    [Theory]
    [InlineData(1, "一")]
    [InlineData(10, "十")]
    [InlineData(11, "十一")]
    [InlineData(19, "十九")]
    [InlineData(20, "二十")]
    [InlineData(21, "二十一")]
    [InlineData(99, "九十九")]
    [InlineData(100, "一百")]
    [InlineData(101, "一百零一")]
    [InlineData(110, "一百一十")]
    [InlineData(111, "一百一十一")]
    [InlineData(1000, "一千")]
    [InlineData(1001, "一千零一")]
    [InlineData(1010, "一千零一十")]
    [InlineData(1100, "一千一百")]
    [InlineData(9999, "九千九百九十九")]
    [InlineData(10_000, "一万")]
    [InlineData(10_005, "一万零五")]
    [InlineData(10_010, "一万零一十")]
    [InlineData(11_000, "一万一千")]
    [InlineData(100_000, "十万")]
    public void Chinese_numerals_are_those_that_officials_write(int number, string expected) => Assert.Equal(expected, NumberPattern.Format("一", number));

    [Theory]
    [InlineData("（一）", 12, "（十二）", "（十二）")]
    [InlineData("一、", 3, "三、", "三")]
    [InlineData("1.", 33, "33.", "33")]
    [InlineData("第一章：", 2, "第二章：", "第二章")]
    [InlineData("行动一：", 10, "行动十：", "行动十")]
    [InlineData("①", 1, "①", "①")]
    [InlineData("①", 20, "⑳", "⑳")]
    [InlineData("①", 21, "(21)", "(21)")]
    [InlineData("", 1, "", "")]
    public void A_pattern_shows_the_first_of_its_kind(string pattern, int number, string expected, string name)
    {
        Assert.Equal(expected, NumberPattern.Format(pattern, number));
        Assert.Equal(name, NumberPattern.Name(pattern, number));
    }
}
