using PlanGen.Plans;
using Xunit;

namespace PlanGen.Tests.Plans;

public sealed class DateFormTests
{
    [Theory]
    [InlineData("2027-06-30", "6月30日前", "6月30日")]
    [InlineData("2027-06", "6月底前", "6月")]
    [InlineData("2027-Q1", "第一季度", "第一季度")]
    [InlineData("2027-Q4", "第四季度", "第四季度")]
    [InlineData("2027-H1", "上半年", "上半年")]
    [InlineData("2027-H2", "下半年", "下半年")]
    [InlineData("2027", "年底前", "2027年")]
    [InlineData("2028-01-20", "2028年1月20日前", "2028年1月20日")]
    [InlineData("2028-01", "2028年1月底前", "2028年1月")]
    [InlineData("2028-Q2", "2028年第二季度", "2028年第二季度")]
    [InlineData("2028", "2028年年底前", "2028年")]
    [InlineData("2027-06-01..2027-09-30", "6月1日至9月30日", "6月1日至9月30日")]
    [InlineData("2027-03..2027-04", "3月至4月", "3月至4月")]
    [InlineData("2027-03 .. 2027-04", "3月至4月", "3月至4月")]
    [InlineData("2027-11..2028-02", "11月至2028年2月", "11月至2028年2月")]
    [InlineData("2028-11..2028-12", "2028年11月至12月", "2028年11月至12月")]
    [InlineData("2028-02-29", "2028年2月29日前", "2028年2月29日")]
    public void A_date_form_is_written_as_an_official_writes_it(string typed, string limit, string period)
    {
        Assert.Equal(limit, DateForm.Say(typed, 2027, isPeriod: false));
        Assert.Equal(period, DateForm.Say(typed, 2027, isPeriod: true));
    }

    [Theory]
    [InlineData("2027-06-30", "2027年6月30日前")]
    [InlineData("2027-Q3", "2027年第三季度")]
    [InlineData("2027-03..2027-04", "2027年3月至4月")]
    public void The_year_goes_in_front_where_the_plan_names_none(string typed, string expected) =>
        Assert.Equal(expected, DateForm.Say(typed, null, isPeriod: false));

    [Theory]
    [InlineData("2027-02-29")]
    [InlineData("2027-13")]
    [InlineData("2027-00")]
    [InlineData("2027-06-00")]
    [InlineData("2027-6-1")]
    [InlineData("2027-Q5")]
    [InlineData("2027-H3")]
    [InlineData("2027-q1")]
    [InlineData("0000")]
    [InlineData("２０２７")]
    [InlineData("2027-06-30..")]
    [InlineData("..2027-06-30")]
    [InlineData("2027-06..年底")]
    [InlineData("2027-01..2027-02..2027-03")]
    [InlineData("6月30日前")]
    [InlineData("")]
    public void What_is_no_date_stays_as_typed(string typed)
    {
        Assert.Equal(typed, DateForm.Say(typed, 2027, isPeriod: false));
        Assert.Equal(typed, DateForm.SayInFull(typed));
    }

    [Theory]
    [InlineData("2027-01-05", "2027年1月5日")]
    [InlineData("2027-01", "2027年1月")]
    public void A_date_of_the_document_always_has_its_year(string typed, string expected) => Assert.Equal(expected, DateForm.SayInFull(typed));
}
