using PlanGen.Writing.Html;
using PlanGen.Writing.Markdown;
using PlanGen.Writing.Word;

namespace PlanGen.Writing;

/// <summary>The formats there are.</summary>
public static class WriterCatalog
{
    /// <summary>The format that is written when nothing asks for another.</summary>
    public const string DefaultId = "docx";

    /// <summary>All writers; this list is the only one.</summary>
    public static IReadOnlyList<DocumentWriter> All { get; } = [new WordWriter(), new MarkdownWriter(), new HtmlWriter()];

    /// <summary>The writer of a format; null where there is none.</summary>
    public static DocumentWriter? Find(string id) => All.FirstOrDefault(writer => string.Equals(writer.Id, id, StringComparison.OrdinalIgnoreCase));
}
