using System.Globalization;
using Markdig;

namespace PlanGen.Documents;

/// <summary>
/// The internal Markdown dialect: the only thing templates may emit. This page is the whole of it.
/// <code>
/// # text                      the title
/// ## text {#bookmark}         a heading of level 1; ### of level 2, to ###### of level 5
/// text                        a paragraph, on one line
/// [（一）](number-2)           a number of level 2, in a heading or paragraph
/// [text](lead-2)              the name set before the text of an item of level 2
/// ::: signature               paragraphs in a role: see <see cref="Role"/>, in lower case
/// ::: page                    a new page
/// :::::::: landscape          blocks on landscape pages
/// ::::::: table               a table; of two columns for one task: ::::::: card {#bookmark}
/// :::::: row                  a row; the row that names the columns: :::::: head
/// ::::: cell {rows=2 #bookmark}    a cell with paragraphs; one that names its row: ::::: label
/// </code>
/// What holds other things is fenced by more colons than what it holds. Text is escaped: a mark of ASCII with a backslash.
/// </summary>
internal static class Dialect
{
    public const string Page = "page";
    public const string Landscape = "landscape";
    public const string Table = "table";
    public const string Card = "card";
    public const string Row = "row";
    public const string Head = "head";
    public const string Cell = "cell";
    public const string Label = "label";
    public const string NumberTarget = "number-";
    public const string LeadTarget = "lead-";

    /// <summary>Containers that put their paragraphs in a role.</summary>
    public static readonly IReadOnlyDictionary<string, Role> Roles =
        Enum.GetValues<Role>().Where(role => role != Role.Body).ToDictionary(role => role.ToString().ToLowerInvariant());

    /// <summary>What a template author may use, for messages.</summary>
    public static readonly string Summary = string.Join(' ', [
        "# ## text [text](number-N) [text](lead-N) :::",
        string.Join('|', [.. Roles.Keys, Page, Landscape, Table, Card, Row, Head, Cell, Label])]);

    /// <summary>The parser. Indentation means nothing, so that templates may indent.</summary>
    public static readonly MarkdownPipeline Pipeline = Build();

    /// <summary>The run that a link means; null where its target is neither.</summary>
    public static Inline? Link(ReadOnlySpan<char> target, string text) =>
        LevelIn(target, NumberTarget) is { } number ? new Number(text, number)
        : LevelIn(target, LeadTarget) is { } lead ? new Lead(text, lead)
        : null;

    /// <summary>The level in a target such as number-2; null where it is another.</summary>
    private static int? LevelIn(ReadOnlySpan<char> target, string prefix) =>
        target.StartsWith(prefix) && int.TryParse(target[prefix.Length..], NumberStyles.None, CultureInfo.InvariantCulture, out var level) && level > 0 ? level : null;

    private static MarkdownPipeline Build()
    {
        var builder = new MarkdownPipelineBuilder().UseCustomContainers().UseGenericAttributes().DisableHtml();
        builder.InlineParsers.InsertBefore<Markdig.Parsers.Inlines.LinkInlineParser>(new LinkParser());
        builder.BlockParsers.TryRemove<Markdig.Parsers.IndentedCodeBlockParser>();
        return builder.Build();
    }
}
