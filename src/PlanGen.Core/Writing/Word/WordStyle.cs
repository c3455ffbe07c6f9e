using System.Xml.Linq;
using PlanGen.Diagnostics;
using PlanGen.Writing.Word.UserDocuments;

namespace PlanGen.Writing.Word;

/// <summary>How Word documents look, read from a file: page, fonts, sizes. Lengths are in twips (1/20 of a point), sizes in half-points.</summary>
public sealed class WordStyle
{
    private readonly Dictionary<string, WordLook> looks;

    internal WordStyle(string id, WordStyleReader values)
    {
        Id = id;
        Name = values.Phrase("name", "english");
        Summary = values.Phrase("summary", "english_summary");
        HasCover = values.Line("cover") is not null;
        HasContents = values.Line("contents") is not null;
        Page = new(
            WordPage.A4Width,
            WordPage.A4Height,
            values.Millimetres("top"),
            values.Millimetres("right"),
            values.Millimetres("bottom"),
            values.Millimetres("left"),
            values.Millimetres("header"),
            Math.Min(values.Millimetres("footer"), values.Millimetres("bottom") - WordPage.FooterRoom));
        Line = values.Points("line");
        Spacing = values.Points("spacing");
        Latin = values.Line("latin")!;
        Fonts = values.Fonts();
        looks = values.Roles().ToDictionary(role => role, role => values.Look(role, Fonts, Line, Spacing));
    }

    /// <summary>A style whose page and looks come from the user's document.</summary>
    internal WordStyle(WordStyle basis, UserStyleSheet sheet, WordPage page)
    {
        (Id, Name, Summary, Latin, Fonts) = (basis.Id, basis.Name, basis.Summary, basis.Latin, basis.Fonts);
        (Sheet, Page, Line, Spacing) = (sheet, page, sheet.Body.Line, sheet.Spacing);
        looks = sheet.Looks.ToDictionary(look => look.Role);
    }

    /// <summary>The id, which is the file's name.</summary>
    public string Id { get; }

    /// <summary>The name in both languages.</summary>
    public Phrase Name { get; }

    /// <summary>What it is good for, in both languages.</summary>
    public Phrase Summary { get; }

    /// <summary>Whether the title stands on a page of its own.</summary>
    internal bool HasCover { get; }

    /// <summary>Whether a list of contents follows the title.</summary>
    internal bool HasContents { get; }

    /// <summary>The page.</summary>
    internal WordPage Page { get; }

    /// <summary>The headers and footers.</summary>
    internal IReadOnlyList<WordRunning> Running { get; init; } = [new(false, "default", "rId4"), new(false, "even", "rId5")];

    /// <summary>Whether the first page has headers and footers of its own.</summary>
    internal bool HasTitlePage { get; init; }

    /// <summary>The page's grid; null for one of the body's lines, or in a style from the user's document for none.</summary>
    internal XElement? Grid { get; init; }

    /// <summary>The borders around the page; null for none.</summary>
    internal XElement? Borders { get; init; }

    /// <summary>How pages are numbered; null for 1, 2, 3.</summary>
    internal XElement? PageNumbers { get; init; }

    /// <summary>The styles of the user's document; null in our own styles.</summary>
    internal UserStyleSheet? Sheet { get; }

    /// <summary>The fixed parts made with those of the user's document; null in our own styles.</summary>
    internal UserShell? Shell { get; init; }

    /// <summary>From line to line of the body.</summary>
    internal int Line { get; }

    /// <summary>Added between characters.</summary>
    internal int Spacing { get; }

    /// <summary>The font of digits and Latin letters.</summary>
    internal string Latin { get; }

    /// <summary>Each font's names: the one to use, then what to take where it is missing.</summary>
    internal Dictionary<string, List<string>> Fonts { get; }

    /// <summary>The fonts that documents of this style name, each followed by what is to stand in for it; that of Latin letters last.</summary>
    public IEnumerable<IReadOnlyList<string>> FontChoices => Looks.Select(look => look.Font).Where(font => font.Length > 0).Distinct()
        .Select(font => Fonts.Values.FirstOrDefault(names => names[0] == font) ?? [font])
        .Append([Latin]);

    /// <summary>The looks, the body first.</summary>
    internal IEnumerable<WordLook> Looks => looks.Values;

    /// <summary>The look of a role; null where the style gives none.</summary>
    internal WordLook? Of(string role) => looks.GetValueOrDefault(role);
}

/// <summary>A header or footer.</summary>
/// <param name="IsHeader">Whether it stands above the text, else below.</param>
/// <param name="Use">default, even or first.</param>
/// <param name="Id">The id by which the document names it.</param>
internal sealed record WordRunning(bool IsHeader, string Use, string Id);
