using PlanGen.Diagnostics;

namespace PlanGen.Checking;

/// <summary>What a rule rests on. A rule that rests on less than a standard's 应 is at most a warning.</summary>
public enum Authority
{
    /// <summary>The format itself: a file that breaks it is no plan.</summary>
    Format,

    /// <summary>The plan's own data, which contradicts itself or leaves a gap.</summary>
    Model,

    /// <summary>《党政机关公文处理工作条例》.</summary>
    Regulation,

    /// <summary>GB/T 9704—2012 《党政机关公文格式》.</summary>
    DocumentStandard,

    /// <summary>GB/T 15834—2011 《标点符号用法》.</summary>
    PunctuationStandard,

    /// <summary>GB/T 15835—2011 《出版物上数字用法》.</summary>
    NumberStandard,

    /// <summary>A dated list with a source a row.</summary>
    Data,

    /// <summary>What offices usually do; no standard asks for it.</summary>
    Practice,
}

/// <summary>What each authority is called.</summary>
public static class AuthorityNames
{
    /// <summary>The authority's name.</summary>
    public static Phrase Of(Authority authority) => authority switch
    {
        Authority.Format => new("计划格式", "the plan format"),
        Authority.Model => new("计划自身的一致性", "the plan's own consistency"),
        Authority.Regulation => new("《党政机关公文处理工作条例》", "the Regulations on Official Documents (党政机关公文处理工作条例)"),
        Authority.DocumentStandard => new("GB/T 9704—2012《党政机关公文格式》", "GB/T 9704—2012, format of official documents"),
        Authority.PunctuationStandard => new("GB/T 15834—2011《标点符号用法》", "GB/T 15834—2011, use of punctuation"),
        Authority.NumberStandard => new("GB/T 15835—2011《出版物上数字用法》", "GB/T 15835—2011, use of numerals"),
        Authority.Data => new("数据文件（注明出处和核对日期）", "a dated data file with sources"),
        Authority.Practice => new("公文写作惯例", "common practice"),
        _ => throw new System.Diagnostics.UnreachableException($"{authority}"),
    };
}
