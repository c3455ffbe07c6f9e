using PlanGen.Diagnostics;

namespace PlanGen.Writing.Word;

/// <summary>How Word documents look, read from a file: page, fonts, sizes. Lengths are in twips (1/20 of a point), sizes in half-points.</summary>
public sealed class WordStyle
{
    private readonly Dictionary<string, WordLook> looks = [];

    internal WordStyle(string id, WordStyleReader values)
    {
        Id = id;
        Name = values.Phrase("name", "english");
        Summary = values.Phrase("summary", "english_summary");
        HasCover = values.Line("cover") is not null;
        HasContents = values.Line("contents") is not null;
        Top = values.Millimetres("top");
        Right = values.Millimetres("right");
        Bottom = values.Millimetres("bottom");
        Left = values.Millimetres("left");
        Header = values.Millimetres("header");
        Footer = values.Millimetres("footer");
        Line = values.Points("line");
        Spacing = values.Points("spacing");
        Latin = values.Line("latin")!;
        Fonts = values.Fonts();
        foreach (var role in values.Roles())
        {
            looks.Add(role, values.Look(role, Fonts, Line, Spacing));
        }
    }

    /// <summary>The id, which is the file's name.</summary>
    public string Id { get; }

    /// <summary>The name in both languages.</summary>
    public Phrase Name { get; }

    /// <summary>What it is good for, in both languages.</summary>
    public Phrase Summary { get; }

    /// <summary>A4, in twips.</summary>
    internal const int PageWidth = 11906;

    /// <summary>A4, in twips.</summary>
    internal const int PageHeight = 16838;

    /// <summary>Whether the title stands on a page of its own.</summary>
    internal bool HasCover { get; }

    /// <summary>Whether a list of contents follows the title.</summary>
    internal bool HasContents { get; }

    internal int Top { get; }

    internal int Right { get; }

    internal int Bottom { get; }

    internal int Left { get; }

    internal int Header { get; }

    internal int Footer { get; }

    /// <summary>From line to line of the body.</summary>
    internal int Line { get; }

    /// <summary>Added between characters.</summary>
    internal int Spacing { get; }

    /// <summary>The font of digits and Latin letters.</summary>
    internal string Latin { get; }

    /// <summary>Each font's names: the one to use, then what to take where it is missing.</summary>
    internal Dictionary<string, List<string>> Fonts { get; }

    /// <summary>The looks, the body first.</summary>
    internal IEnumerable<WordLook> Looks => looks.Values;

    /// <summary>The look of a role; null where the style gives none.</summary>
    internal WordLook? Of(string role) => looks.GetValueOrDefault(role);
}
