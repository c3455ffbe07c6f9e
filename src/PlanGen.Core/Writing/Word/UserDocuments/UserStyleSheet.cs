using System.Xml.Linq;
using static PlanGen.Writing.Word.UserDocuments.UserNames;

namespace PlanGen.Writing.Word.UserDocuments;

/// <summary>
/// styles.xml: the user's styles, and behind them one of ours for each role that none of the user's serves. What such a style says is what tells
/// our look from our body text; all else it has from the user's.
/// </summary>
internal sealed class UserStyleSheet
{
    /// <summary>Names under which documents have the built-in styles beside the ones Word writes.</summary>
    private static readonly Dictionary<string, string[]> OtherNames = new()
    {
        ["title"] = ["标题"],
        ["subtitle"] = ["副标题"],
        ["heading-1"] = ["标题 1"],
        ["heading-2"] = ["标题 2"],
        ["heading-3"] = ["标题 3"],
        ["heading-4"] = ["标题 4"],
        ["heading-5"] = ["标题 5"],
        ["signature"] = ["签名"],
        ["date"] = ["日期"],
        ["footer"] = ["页脚"],
        ["contents"] = ["TOC 标题", "目录标题"],
        ["contents-1"] = ["目录 1"],
        ["contents-2"] = ["目录 2"],
    };

    /// <summary>Styles in which documents set their text beside the default one.</summary>
    private static readonly string[][] TextStyles = [["Body Text", "正文文本"], ["Normal Indent", "正文缩进"], ["Body Text First Indent", "正文文本首行缩进", "正文首行缩进"]];

    private readonly Dictionary<string, WordLook> looks = [];
    private readonly XElement root;
    private readonly UserStyles styles;
    private readonly WordStyle basis;
    private readonly int grid;

    /// <summary>Settles which style serves each role.</summary>
    /// <param name="root">The user's styles; it is changed.</param>
    /// <param name="theme">The user's theme; null where there is none.</param>
    /// <param name="sections">How much text stands in each of them.</param>
    /// <param name="grid">From line to line of the page's grid, in twips; 0 for none.</param>
    /// <param name="basis">Our style, for what the user's lack.</param>
    public UserStyleSheet(XElement root, XElement? theme, UserSections sections, int grid, WordStyle basis)
    {
        (this.root, this.grid, this.basis) = (root, grid, basis);
        UserOrder.Sort(root);
        styles = new(root, theme);
        Body = AddBody(sections);
        foreach (var look in basis.Looks.Where(look => look.Role != "body"))
        {
            looks.Add(look.Role, Serve(look));
        }

        if (styles.Find("table", ["Normal Table", "普通表格"]) is null)
        {
            styles.Add(WordStyles.BuildTable().ToXml());
        }
    }

    /// <summary>The look of the body.</summary>
    public WordLook Body { get; }

    /// <summary>What is added between the body's characters, in twips.</summary>
    public int Spacing { get; private set; }

    /// <summary>The looks, the body first.</summary>
    public IEnumerable<WordLook> Looks => looks.Values;

    /// <summary>The part; with Word's own numbering the styles of headings bear it.</summary>
    public XElement Build(WordNumbering? numbering)
    {
        var result = new XElement(root);
        for (var level = 0; level < numbering?.Patterns.Count; level++)
        {
            if (numbering.Patterns[level] is not null && looks.TryGetValue($"heading-{level + 1}", out var look))
            {
                var style = result.Elements(W + "style").First(one => UserStyles.IdOf(one) == look.Id);
                Put(Properties(style, "pPr"), UserOrder.Paragraph, new(W + "numPr", Valued("ilvl", level), Valued("numId", WordNumbering.MainList)));
            }
        }

        return result;
    }

    private WordLook AddBody(UserSections sections)
    {
        var ours = basis.Of("body")!;
        if (styles.Normal is not { } normal)
        {
            looks.Add("body", ours with { Id = styles.FreeId(ours.Id) });
            var added = WordStyles.OfParagraphs(basis, looks["body"], null).ToXml();
            Spacing = basis.Spacing;
            styles.Add(added);
            return looks["body"];
        }

        normal.SetAttributeValue(W + "default", "1");
        var body = TextStyles.Select(names => styles.Find("paragraph", names)).Prepend(normal)
            .MaxBy(style => style is null ? -1 : sections.CharactersIn(UserStyles.IdOf(style)) + (style == normal ? sections.CharactersIn("") : 0))!;
        Spacing = styles.Spacing(body);
        looks.Add("body", Take(body, ours));
        return looks["body"];
    }

    /// <summary>The user's style for a role, or one of ours.</summary>
    private WordLook Serve(WordLook look)
    {
        var found = styles.Find(look.IsForRuns ? "character" : "paragraph", [look.Name, .. OtherNames.GetValueOrDefault(look.Role, [])]);

        // The signature and the date stand from the right; a style of that name for another use would not bring them there.
        if (found is not null && (look.Role is not ("signature" or "date") || styles.Value(found, "pPr", "jc", "val") is "right" or "end"))
        {
            return Take(found, look);
        }

        look = look with { Id = styles.FreeId(look.Id), Name = styles.FreeName(look.Name) };
        if (look.IsForRuns && looks.TryGetValue($"heading-{look.Role[^1]}", out var heading))
        {
            var from = root.Elements(W + "style").First(style => UserStyles.IdOf(style) == heading.Id);
            styles.Add(LeadOf(look, from));
            return look with { Font = styles.ChineseFont(from) ?? look.Font };
        }

        var (style, result) = new UserLookDifference(basis, Body, Spacing).Of(look);
        styles.Add(style.ToXml());
        return result;
    }

    private WordLook Take(XElement style, WordLook look)
    {
        if (look.Role.StartsWith("heading-", StringComparison.Ordinal))
        {
            Put(Properties(style, "pPr"), UserOrder.Paragraph, Valued("outlineLvl", look.Role[^1] - '1'));
        }

        // “ ” … are set in the Chinese font, as where they are typed.
        var fonts = Properties(style, "rPr").Element(W + "rFonts");
        if (fonts is null)
        {
            Put(Properties(style, "rPr"), UserOrder.Run, fonts = new(W + "rFonts"));
        }

        fonts.SetAttributeValue(W + "hint", "eastAsia");
        return look with { Id = UserStyles.IdOf(style), Size = look.IsForRuns ? null : styles.Size(style), Line = styles.Line(style, grid) };
    }

    /// <summary>A run-in lead has the font of the headings of its level.</summary>
    private XElement LeadOf(WordLook look, XElement heading) => new(
        W + "style",
        new XAttribute(W + "type", "character"),
        new XAttribute(W + "customStyle", "1"),
        new XAttribute(W + "styleId", look.Id),
        Valued("name", look.Name),
        new XElement(W + "qFormat"),
        new XElement(
            W + "rPr",
            styles.OfRuns(heading, "rFonts") is { } fonts ? new XElement(fonts) : null,
            IsOn(styles.OfRuns(heading, "b")) ? new XElement(W + "b") : null));

    private static XElement Properties(XElement style, string name)
    {
        if (style.Element(W + name) is not { } properties)
        {
            Put(style, UserOrder.Style, properties = new(W + name));
        }

        return properties;
    }

    private static XElement Valued(string name, object value) => new(W + name, new XAttribute(W + "val", value));
}
