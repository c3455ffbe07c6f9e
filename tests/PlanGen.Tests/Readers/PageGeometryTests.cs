using System.Globalization;
using PlanGen.Documents;
using Xunit;

namespace PlanGen.Tests.Readers;

/// <summary>Where things stand on the pages LibreOffice makes, against the figures of the standards; lengths in millimetres.</summary>
[Collection(SharedPages.Name)]
public sealed class PageGeometryTests(PageSet set)
{
    private const int LinesOfPage = 22;
    private const int CharactersOfLine = 28;

    /// <summary>A character of 3号 and one of 4号.</summary>
    private const double Third = 16 * 25.4 / 72;
    private const double Fourth = 14 * 25.4 / 72;

    /// <summary>Half a millimetre is what nobody sees.</summary>
    private const double Tolerance = 0.5;

    [FactWithPages]
    public void A_full_page_has_22_lines_of_28_characters()
    {
        foreach (var document in new[] { set.OneParagraph("gongwen"), set.OneParagraph("gongwen-e") })
        {
            var page = document.Pdf.Pages()[1];
            var lines = page.Words.Where(word => word.Bottom < document.TypeArea.Bottom).GroupBy(word => Math.Round(word.Top), word => word.Text.Length);
            Assert.Equal(Enumerable.Repeat(CharactersOfLine, LinesOfPage), lines.Select(line => line.Sum()));
        }
    }

    /// <summary>§7.5: on the right of odd pages, on the left of even ones, a character of 4号 in; of the report it is the side alone that is asked.</summary>
    [FactWithPages]
    public void Every_page_has_text_and_its_number_on_the_outer_side() => Each(set.All, (document, page, number) =>
    {
        var (left, _, right, bottom) = document.TypeAreaOf(page.Width);
        var below = page.Words.Where(word => word.Top > bottom).ToList();
        var isOdd = number % 2 == 1;
        var inset = below.Count == 0 ? double.NaN : isOdd ? right - below.Max(word => word.Right) : below.Min(word => word.Left) - left;
        return below.Count == page.Words.Count ? "is blank"
            : string.Concat(below.Select(word => word.Text)) != $"—{number}—" ? "has no number"
            : Math.Abs(inset - Fourth) > Tolerance ? $"has its number {inset:0.0} in"
            : null;
    });

    /// <summary>A mark may hang into the margin by its own width.</summary>
    [FactWithPages]
    public void Nothing_stands_outside_of_the_type_area() => Each(set.All, (document, page, _) =>
    {
        var (left, top, right, bottom) = document.TypeAreaOf(page.Width);
        var outside = page.Words.FirstOrDefault(word => word.Left < left - Tolerance || word.Right > right + Third || word.Top < top - Tolerance || (word.Bottom > bottom + Tolerance && word.Top < bottom));
        return outside is null ? null : $"has {outside} outside of the type area";
    });

    /// <summary>7 mm below the type area (§7.5); in the electronic form 4.58 mm.</summary>
    [FactWithPages]
    public void The_dash_of_the_page_number_stands_where_the_standard_has_it()
    {
        Assert.Equal(262 + 7, Dash("gongwen"), Tolerance);
        Assert.Equal(264.42 + 4.58, Dash("gongwen-e"), Tolerance);

        double Dash(string style)
        {
            var document = set.OneParagraph(style);
            var line = document.Pdf.Image(1).Lines(isRed: false, Fourth * 0.8)[^1];
            return (line.Top + line.Bottom) / 2;
        }
    }

    /// <summary>§7.3.1.</summary>
    [FactWithPages]
    public void A_title_of_two_lines_breaks_at_the_end_of_a_word()
    {
        Assert.Contains(Title("gongwen.full.classic."), word => word.Text == "工作计划》的通知");
        Assert.Contains(Title("report.fire-safety.action.0"), word => word.Text == "专项治理工作计划");

        IEnumerable<PdfWord> Title(string name) => set.All.Single(document => document.Pdf.Name == name).Pdf.Pages()[0].Words;
    }

    /// <summary>§7.2.4: 35 mm below the top of the type area, which is 37 mm below that of the page; in the electronic form 37.42 and 34.58.</summary>
    [FactWithPages]
    public void The_issuer_stands_72_mm_below_the_top_of_the_page()
    {
        foreach (var document in set.Of("gongwen").Concat(set.Of("gongwen-e")).Where(document => document.Document.Blocks.Any(block => block is Paragraph { Role: Role.Issuer })))
        {
            // A character is a little smaller than its box.
            Assert.InRange(document.Pdf.Image(1).Lines(isRed: true, 0.2)[0].Top, 72 - Tolerance, 73 + Tolerance);
        }
    }

    /// <summary>§7.2.7: 4 mm below the number, as wide as the type area.</summary>
    [FactWithPages]
    public void The_red_rule_stands_below_the_number_as_wide_as_the_type_area()
    {
        var framed = set.All.Where(document => document.Document.Blocks.Any(block => block is Paragraph { Role: Role.Issuer })).ToList();
        Assert.Equal(7, framed.Count(document => document.Style != "report"));
        foreach (var document in framed)
        {
            var rule = Assert.Single(document.Pdf.Image(1).Lines(isRed: true, 100));
            IsAsWideAsTypeArea(document, rule);
            var above = document.Pdf.Pages()[0].Words.Where(word => word.Bottom < rule.Bottom).ToList();
            Assert.Contains(above, word => word.Text.Contains('〔', StringComparison.Ordinal));

            // The box of a word is higher than its characters by a few tenths of a millimetre.
            Assert.InRange(rule.Top - above.Max(word => word.Bottom), 2, 4);
        }
    }

    /// <summary>§7.2.5 and §7.2.6: the number one character in from the left, who signed it one in from the right.</summary>
    [FactWithPages]
    public void Number_and_signer_stand_on_one_line()
    {
        foreach (var document in set.Of("gongwen").Concat(set.Of("gongwen-e")).Where(document => document.Document.Blocks.Any(block => block is Paragraph { Role: Role.Signer })))
        {
            var words = document.Pdf.Pages()[0].Words;
            var number = words.First(word => word.Text.Contains('〔', StringComparison.Ordinal));
            var line = words.Where(word => Math.Abs(word.Top - number.Top) < Tolerance).ToList();
            Assert.Contains(line, word => word.Text.Contains("签发人：", StringComparison.Ordinal));
            Assert.Equal(document.TypeArea.Left + Third, number.Left, Tolerance);
            Assert.Equal(document.TypeArea.Right - Third, line.Max(word => word.Right), Tolerance);
        }
    }

    /// <summary>§7.4.1: three rules as wide as the type area, the last at its bottom, on the last page; where text leaves no room, on the next.</summary>
    [FactWithPages]
    public void The_imprint_stands_at_the_foot_of_the_last_page_and_covers_no_text()
    {
        var documents = set.Imprints.Concat(set.All.Where(document => document.Document.Blocks.Any(block => block is Paragraph { Role: Role.Copies }))).ToList();
        var besideText = 0;
        foreach (var document in documents)
        {
            var (left, _, right, bottom) = document.TypeArea;
            var pages = document.Pdf.Pages();
            var rules = document.Pdf.Image(pages.Count).Lines(isRed: false, right - left - 1).TakeLast(3).ToList();
            Assert.Equal(3, rules.Count);
            Assert.Equal(bottom, rules[^1].Bottom, Tolerance);
            Assert.All(rules, rule => IsAsWideAsTypeArea(document, rule));
            var (inside, above) = (pages[^1].Words.Where(word => word.Bottom > rules[0].Top && word.Top < bottom), pages[^1].Words.Where(word => word.Bottom <= rules[0].Top));
            var imprint = string.Concat(document.Document.Blocks.OfType<Paragraph>().Where(paragraph => paragraph.Role is Role.Copies or Role.Printer or Role.Printed).Select(paragraph => DocumentText.Of(paragraph.Inlines)));
            Assert.Equal(imprint, string.Concat(inside.Select(word => word.Text)));
            besideText += above.Any() ? 1 : 0;
        }

        Assert.InRange(besideText, 1, documents.Count - 1);
    }

    /// <summary>§7.3.5.2: without a seal the issuer, or a date that is longer, stands two characters from the right.</summary>
    [FactWithPages]
    public void The_signature_stands_two_characters_from_the_right_and_not_alone()
    {
        foreach (var document in set.All.Where(document => document.Style != "report"))
        {
            var issuer = DocumentText.Of(document.Document.Blocks.OfType<Paragraph>().First(paragraph => paragraph.Role == Role.Signature).Inlines);
            var (page, signature) = document.Pdf.Pages().SelectMany(page => page.Words, (page, word) => (page, word)).Last(one => one.word.Text == issuer && one.word.Left > 45);
            var lines = page.Words.Where(word => word.Top >= signature.Top && word.Top < signature.Top + 12 && word.Left > 45);
            Assert.Equal(document.TypeArea.Right - (2 * Third), lines.Max(word => word.Right), 2 * Tolerance);
            Assert.Contains(page.Words, word => word.Bottom < signature.Top && word.Left < 45);
        }
    }

    private static void IsAsWideAsTypeArea(PageSetDocument document, PageLine rule)
    {
        Assert.Equal(document.TypeArea.Left, rule.Left, Tolerance);
        Assert.Equal(document.TypeArea.Right, rule.Right, Tolerance);
    }

    private static void Each(IEnumerable<PageSetDocument> documents, Func<PageSetDocument, PdfPage, int, string?> fault)
    {
        var faults = documents.SelectMany(document => document.Pdf.Pages().Select((page, i) => fault(document, page, i + 1) is { } text
            ? string.Create(CultureInfo.InvariantCulture, $"{document.Pdf.Name}, page {i + 1} {text}")
            : null)).OfType<string>().ToList();
        Assert.True(faults.Count == 0, string.Join('\n', faults));
    }
}
