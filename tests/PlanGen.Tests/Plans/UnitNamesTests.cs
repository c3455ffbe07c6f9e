using PlanGen.Plans;
using Xunit;

namespace PlanGen.Tests.Plans;

public sealed class UnitNamesTests
{
    [Theory]
    [InlineData("办公室、法规科", "办公室|法规科")]
    [InlineData("办公室", "办公室")]
    [InlineData(" 办公室 、 法规科 ", "办公室|法规科")]
    [InlineData("、办公室、、法规科、", "办公室|法规科")]
    [InlineData("法规科（复议、应诉科）、办公室", "法规科（复议、应诉科）|办公室")]
    [InlineData("甲(乙、丙)、丁", "甲(乙、丙)|丁")]
    [InlineData("甲（乙（丙、丁）、戊）、己", "甲（乙（丙、丁）、戊）|己")]
    [InlineData("甲）、乙", "甲）|乙")]
    [InlineData("办公室，法规科", "办公室，法规科")]
    [InlineData("", "")]
    public void Names_are_split_outside_brackets(string text, string expected) => Assert.Equal(expected, string.Join('|', UnitNames.Split(text)));
}
