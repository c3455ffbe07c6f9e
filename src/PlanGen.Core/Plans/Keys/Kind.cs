using PlanGen.Diagnostics;

namespace PlanGen.Plans.Keys;

/// <summary>What a field holds.</summary>
public enum Kind
{
    /// <summary>One line of text: a string.</summary>
    Line,

    /// <summary>Paragraphs: a list of strings.</summary>
    Text,

    /// <summary>A list of texts, each a list of paragraphs.</summary>
    Texts,

    /// <summary>Names of units, split at 、 outside brackets: a list of strings.</summary>
    Units,

    /// <summary>Ids, split like units.</summary>
    Ids,

    /// <summary>A year in four digits, as typed.</summary>
    Year,

    /// <summary>One of a closed set of words, kept as the first spelling of the one meant.</summary>
    Choice,

    /// <summary>A date, as typed.</summary>
    Date,

    /// <summary>A list of milestones by which a thing is done.</summary>
    Deadline,

    /// <summary>A list of milestones during which a thing is done.</summary>
    Period,

    /// <summary>One item of another shape.</summary>
    Item,

    /// <summary>A list of items of another shape.</summary>
    Items,

    /// <summary>A map of roles to units.</summary>
    Roles,

    /// <summary>A row of cells, each a list of paragraphs; an empty one keeps its place.</summary>
    Cells,

    /// <summary>A list of rows, each a list of cells, each a list of paragraphs.</summary>
    Rows,

    /// <summary>A map whose keys are words of a closed set, each value one line.</summary>
    Lines,

    /// <summary>A map of structure ids to items of another shape.</summary>
    PerStructure,

    /// <summary>A map of a structure's options to their values, as typed; what they may be the structure says.</summary>
    Options,

    /// <summary>A map of any word to a list of lines.</summary>
    Lists,
}

/// <summary>What each kind is called in a message.</summary>
internal static class KindNames
{
    private static readonly Phrase List = new("列表", "a list");
    private static readonly Phrase Map = new("键值对", "a mapping");

    /// <summary>"…must be {this}".</summary>
    public static Phrase Of(Kind kind) => kind switch
    {
        Kind.Line or Kind.Choice or Kind.Date => new("一行文字", "one line of text"),
        Kind.Text => new("文字或文字的列表", "text or a list of texts"),
        Kind.Texts or Kind.Cells => new("文字的列表", "a list of texts"),
        Kind.Units => new("单位名称或其列表", "units or a list of them"),
        Kind.Ids => new("编号或其列表", "ids or a list of them"),
        Kind.Year => new("四位数的年份", "a year of four digits"),
        Kind.Deadline or Kind.Period => new("时限，或{时间, 事项}的列表", "a deadline, or a list of {when, what}"),
        Kind.Items => List,
        Kind.Rows => new("行的列表，每行是单元格的列表", "a list of rows, each a list of cells"),
        _ => Map,
    };

    /// <summary>"…not {this}".</summary>
    public static Phrase Of(Yaml.YamlNode node) => node switch
    {
        Yaml.YamlMap => Map,
        Yaml.YamlList => List,
        _ => new("文字", "text"),
    };
}
