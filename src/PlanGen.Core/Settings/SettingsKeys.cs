using PlanGen.Plans.Keys;

namespace PlanGen.Settings;

/// <summary>The key table of plangen.yaml, the settings of a repository.</summary>
public static class SettingsKeys
{
    /// <summary>A file that <c>render</c> without arguments writes.</summary>
    public static readonly Shape Output = new(
        new("输出", "an output"),
        null,
        new("plan", ["计划"], Kind.Line, IsRequired: true),
        new("structure", ["结构"], Kind.Line),
        new("to", ["格式"], Kind.Line),
        new("path", ["路径"], Kind.Line, IsRequired: true));

    /// <summary>The file's root.</summary>
    public static readonly Shape Settings = new(
        new("设置", "the settings"),
        null,
        new("include", ["包含"], Kind.Texts),
        new("exclude", ["排除"], Kind.Texts),
        new("structure", ["结构"], Kind.Line),
        new("style", ["版式"], Kind.Line),
        new("numbering", ["编号方式"], Kind.Choice, Words: [new("literal", "文字"), new("automatic", "自动")]),
        new("outputs", ["输出"], Kind.Items, () => Output),
        new("rules", ["规则"], Kind.Options),
        new("units", ["单位名录"], Kind.Items, () => PlanKeys.Unit),
        new("calendar", ["日历"], Kind.Texts),
        new("laws", ["法规"], Kind.Texts),
        new("words", ["词表"], Kind.Texts),
        new("structures", ["结构目录"], Kind.Texts),
        new("styles", ["版式目录"], Kind.Texts),
        new("language", ["语言"], Kind.Choice, Words: [new("zh"), new("en")]));
}
