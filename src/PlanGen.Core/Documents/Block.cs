namespace PlanGen.Documents;

/// <summary>A part of a document that stands by itself. The list of its kinds is closed: these are all, and every writer handles each.</summary>
public abstract record Block;

/// <summary>The title of the document; under a covering notice first the notice's, then the plan's.</summary>
public sealed record Title(IReadOnlyList<Inline> Inlines) : Block;

/// <summary>A heading of a structure's level 1 to 5.</summary>
/// <param name="Level">From 1, the level below the title.</param>
/// <param name="Inlines">Its number and text.</param>
/// <param name="Bookmark">The name by which the task it heads is found; null for none.</param>
public sealed record Heading(int Level, IReadOnlyList<Inline> Inlines, string? Bookmark) : Block;

/// <summary>A paragraph.</summary>
/// <param name="Role">What it is in the document.</param>
/// <param name="Inlines">Its text.</param>
public sealed record Paragraph(Role Role, IReadOnlyList<Inline> Inlines) : Block;

/// <summary>A table; each row covers all columns, counting the cells that reach down from rows above.</summary>
/// <param name="IsCard">Whether it is the two-column block of one task.</param>
/// <param name="Columns">The width of each column, in hundredths of the table's; their sum is 100.</param>
/// <param name="Rows">The rows.</param>
/// <param name="Bookmark">The name by which the task it shows is found; null for none.</param>
public sealed record Table(bool IsCard, IReadOnlyList<int> Columns, IReadOnlyList<Row> Rows, string? Bookmark) : Block;

/// <summary>A new page begins.</summary>
public sealed record PageBreak : Block;

/// <summary>Blocks on landscape pages of their own.</summary>
public sealed record Landscape(IReadOnlyList<Block> Blocks) : Block;

/// <summary>A row of a table.</summary>
/// <param name="IsHead">Whether it names the columns.</param>
/// <param name="Cells">Its cells from left to right, without those that reach down from above.</param>
public sealed record Row(bool IsHead, IReadOnlyList<Cell> Cells);

/// <summary>A cell.</summary>
/// <param name="Column">Its column, from 0.</param>
/// <param name="Rows">How many rows it covers, from 1.</param>
/// <param name="IsHead">Whether it names its row or column.</param>
/// <param name="Paragraphs">What it holds; may be nothing.</param>
/// <param name="Bookmark">The name by which the task that begins here is found; null for none.</param>
public sealed record Cell(int Column, int Rows, bool IsHead, IReadOnlyList<Paragraph> Paragraphs, string? Bookmark);

/// <summary>What a paragraph is. All but <see cref="Body"/> are elements of an official document (GB/T 9704—2012 §7.2–7.4).</summary>
public enum Role
{
    /// <summary>正文.</summary>
    Body,

    /// <summary>副标题.</summary>
    Subtitle,

    /// <summary>密级和保密期限.</summary>
    Secrecy,

    /// <summary>紧急程度.</summary>
    Urgency,

    /// <summary>发文机关标志.</summary>
    Issuer,

    /// <summary>发文字号.</summary>
    Number,

    /// <summary>签发人.</summary>
    Signer,

    /// <summary>主送机关.</summary>
    Recipients,

    /// <summary>附件说明.</summary>
    AnnexNote,

    /// <summary>发文机关署名.</summary>
    Signature,

    /// <summary>成文日期.</summary>
    Date,

    /// <summary>附注.</summary>
    Note,

    /// <summary>公开属性.</summary>
    Publicity,

    /// <summary>附件 with its number, at the head of an annex.</summary>
    AnnexMark,

    /// <summary>The title of an annex.</summary>
    AnnexTitle,

    /// <summary>抄送机关.</summary>
    Copies,

    /// <summary>印发机关.</summary>
    Printer,

    /// <summary>印发日期.</summary>
    Printed,
}
