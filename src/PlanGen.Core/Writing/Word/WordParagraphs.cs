using System.Globalization;
using DocumentFormat.OpenXml.Wordprocessing;
using PlanGen.Documents;

namespace PlanGen.Writing.Word;

/// <summary>Builds paragraphs. What a paragraph's place asks beyond its style, such as a new page, comes as changes to its properties.</summary>
/// <param name="style">The look of each role.</param>
/// <param name="numbering">Word's own numbering; null where numbers are text.</param>
internal sealed class WordParagraphs(WordStyle style, WordNumbering? numbering)
{
    private readonly Dictionary<string, WordElement> plain = [];
    private int bookmarks;
    private bool isPageDue;

    /// <summary>What builds their runs.</summary>
    public WordRuns Runs { get; } = new(style);

    /// <summary>The next paragraph begins a new page.</summary>
    public void BreakPage() => isPageDue = true;

    /// <summary>A paragraph in the look of a role.</summary>
    /// <param name="role">The role's id in the style.</param>
    /// <param name="inlines">Its text.</param>
    /// <param name="place">What its place asks.</param>
    public WordElement Build(string role, IReadOnlyList<Inline> inlines, WordPlace place)
    {
        var paragraph = new WordElement("p", place == WordPlace.Plain && !isPageDue && numbering is null ? PlainOf(role) : Properties(role, inlines, place));
        if (place.Bookmark is not null)
        {
            AppendBookmark(paragraph, place.Bookmark);
        }

        Runs.Append(inlines, numbering is not null && inlines is [Documents.Number, ..] ? 1 : 0, paragraph);
        return paragraph;
    }

    /// <summary>The properties of most paragraphs, which say but the look.</summary>
    private WordElement PlainOf(string role)
    {
        if (!plain.TryGetValue(role, out var properties))
        {
            plain.Add(role, properties = LookOf(role));
        }

        return properties;
    }

    private WordElement LookOf(string role) => new("pPr", WordElement.Of("pStyle", style.Of(role)!.Id));

    private WordElement Properties(string role, IReadOnlyList<Inline> inlines, WordPlace place)
    {
        var properties = LookOf(role);
        if (place.IsKept)
        {
            properties.Append(new WordElement("keepNext"));
        }

        if (isPageDue && role != "end")
        {
            properties.Append(new WordElement("pageBreakBefore"));
            isPageDue = false;
        }

        if (numbering is not null)
        {
            Number(properties, role, inlines, numbering);
        }

        if (place.Rule is { } points)
        {
            properties.Append(new WordElement("pBdr", new BottomBorder { Val = BorderValues.Single, Size = WordFrame.RuleSize, Space = (uint)points, Color = WordFrame.RuleColor }));
        }

        if (place.Before is not null || place.After is not null)
        {
            properties.Append(Spacing(place));
        }

        if (place.Indents is { } indents)
        {
            properties.Append(indents);
        }

        if (place.Ends is { } section)
        {
            properties.Append(section);
        }

        return properties;
    }

    /// <summary>A bookmark around nothing, to be found by its name.</summary>
    private void AppendBookmark(WordElement paragraph, string name)
    {
        var id = (++bookmarks).ToString(CultureInfo.InvariantCulture);
        paragraph.Append(new WordElement("bookmarkStart") { ["name"] = name, ["id"] = id });
        paragraph.Append(new WordElement("bookmarkEnd") { ["id"] = id });
    }

    /// <summary>A heading that bears no number must say so, since its style bears one.</summary>
    private static void Number(WordElement properties, string role, IReadOnlyList<Inline> inlines, WordNumbering numbering)
    {
        if (inlines is [Documents.Number, ..])
        {
            properties.Append(numbering.Next());
        }
        else if (role.StartsWith("heading-", StringComparison.Ordinal) && numbering.Patterns[role[^1] - '1'] is not null)
        {
            properties.Append(new WordElement("numPr", new NumberingLevelReference { Val = 0 }, new NumberingId { Val = 0 }));
        }
    }

    private static WordElement Spacing(WordPlace place) => new("spacing")
    {
        ["before"] = place.Before?.ToString(CultureInfo.InvariantCulture),
        ["after"] = place.After?.ToString(CultureInfo.InvariantCulture),
    };
}

/// <summary>What a paragraph's place asks beyond its style.</summary>
internal sealed record WordPlace
{
    /// <summary>Nothing.</summary>
    public static readonly WordPlace Plain = new();

    /// <summary>The section that ends with the paragraph.</summary>
    public WordElement? Ends { get; init; }

    /// <summary>The name by which the paragraph is found.</summary>
    public string? Bookmark { get; init; }

    /// <summary>Room above, in twips; null for the style's.</summary>
    public int? Before { get; init; }

    /// <summary>Room below, in twips; null for the style's.</summary>
    public int? After { get; init; }

    /// <summary>Indents in place of the style's.</summary>
    public WordElement? Indents { get; init; }

    /// <summary>Whether the next paragraph must begin on the same page.</summary>
    public bool IsKept { get; init; }

    /// <summary>How far below the line the red rule stands, in points; null for no rule.</summary>
    public int? Rule { get; init; }
}
