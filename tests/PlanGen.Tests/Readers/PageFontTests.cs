using PlanGen.Documents;
using Xunit;

namespace PlanGen.Tests.Readers;

/// <summary>Which font and size each Chinese character has on the pages LibreOffice makes, marks such as “ ” …… —— among them.</summary>
[Collection(SharedPages.Name)]
public sealed class PageFontTests(PageSet set)
{
    private const string Serif = "NotoSerifCJK";
    private const string Sans = "NotoSansCJK";
    private const string Kai = "GBZenKai";

    /// <summary>What stands for 小标宋 and 黑体 here is one font, told apart by size.</summary>
    private static (string Font, int Size) Wanted(string look) => look switch
    {
        "title" or "annextitle" => (Sans, 22),
        "issuer" => (Sans, 36),
        "heading-1" or "lead-1" or "secrecy" or "urgency" or "annexmark" => (Sans, 16),
        "heading-2" or "lead-2" or "subtitle" or "name" => (Kai, 16),
        "copies" or "printer" or "printed" => (Serif, 14),
        _ => (Serif, 16),
    };

    [FactWithPages]
    public void Every_role_has_the_font_and_size_the_standards_ask()
    {
        var marks = new HashSet<char>();
        var faults = set.Of("gongwen").Concat(set.Of("gongwen-e")).Select(document => Fault(document, marks)).OfType<string>().ToList();
        Assert.True(faults.Count == 0, string.Join('\n', faults));
        Assert.Superset("“”—、。，；：（）《》〔〕".ToHashSet(), marks);
    }

    [FactWithPages]
    public void A_report_is_without_serifs()
    {
        foreach (var document in set.Of("report"))
        {
            Assert.DoesNotContain(document.Pdf.Pieces(), piece => piece.Text.Any(IsChinese) && !piece.Font.Contains(Sans, StringComparison.Ordinal));
        }
    }

    /// <summary>§7.5: 4号 half-width digits of 宋体.</summary>
    [FactWithPages]
    public void The_page_number_is_of_the_Chinese_font()
    {
        foreach (var document in set.Of("gongwen").Concat(set.Of("gongwen-e")))
        {
            var numbers = document.Pdf.Pieces().Where(piece => IsPageNumber(document, piece)).ToList();
            Assert.Equal(document.Pdf.Pages().Select((_, i) => $"— {i + 1} —"), string.Concat(numbers.Select(piece => piece.Text)).Split(" —").SkipLast(1).Select(text => text + " —"));
            Assert.All(numbers, piece => Assert.Equal((true, 14), (piece.Font.Contains(Serif, StringComparison.Ordinal), piece.Size)));
        }
    }

    private static string? Fault(PageSetDocument document, HashSet<char> marks)
    {
        var pieces = document.Pdf.Pieces().Where(piece => !IsPageNumber(document, piece)).ToList();
        var seen = pieces.SelectMany(piece => piece.Text.Where(character => !char.IsWhiteSpace(character)).Select(character => (Character: character, piece.Font, piece.Size))).ToList();
        var text = string.Concat(seen.Select(one => one.Character));
        var at = 0;
        foreach (var (block, runs) in Blocks(document.Document.Blocks))
        {
            var wanted = runs.SelectMany(run => run.Text.Where(character => !char.IsWhiteSpace(character)).Select(character => (Character: character, run.Look))).ToList();
            var found = text.IndexOf(string.Concat(wanted.Select(one => one.Character)), at, StringComparison.Ordinal);
            if (found < 0)
            {
                return $"{document.Pdf.Name}: not found after {text[Math.Max(0, at - 10)..at]}: {block}";
            }

            foreach (var ((character, look), (_, font, size)) in wanted.Zip(seen.Skip(found)).Where((_, i) => IsChinese(wanted[i].Character) || (IsMark(wanted[i].Character) && i > 0 && IsChinese(wanted[i - 1].Character))))
            {
                marks.Add(character);
                if (!font.Contains(Wanted(look).Font, StringComparison.Ordinal) || size != Wanted(look).Size)
                {
                    return $"{document.Pdf.Name}: {character} of {block} ({look}) is of {font} {size}";
                }
            }

            at = found + wanted.Count;
        }

        return null;
    }

    /// <summary>The text of what is no table, each run with its look.</summary>
    private static IEnumerable<(string Block, IEnumerable<(string Text, string Look)> Runs)> Blocks(IEnumerable<Block> blocks) => blocks.SelectMany(block => block switch
    {
        Title title => [(DocumentText.Of(title.Inlines), [(DocumentText.Of(title.Inlines), "title")])],
        Heading heading => [(DocumentText.Of(heading.Inlines), [(DocumentText.Of(heading.Inlines), $"heading-{heading.Level}")])],
        Paragraph { Role: Role.Signer } signer => [(DocumentText.Of(signer.Inlines), [("签发人：", "signer"), (DocumentText.Of(signer.Inlines)["签发人：".Length..], "name")])],
        Paragraph paragraph => [(DocumentText.Of(paragraph.Inlines), Runs(paragraph))],
        Landscape landscape => Blocks(landscape.Blocks),
        _ => Enumerable.Empty<(string, IEnumerable<(string, string)>)>(),
    });

    /// <summary>A number before a lead has the lead's look.</summary>
    private static IEnumerable<(string Text, string Look)> Runs(Paragraph paragraph) => paragraph.Inlines.Select((inline, i) => (inline.Text, inline switch
    {
        Lead lead => $"lead-{lead.Level}",
        Number number when paragraph.Inlines.Skip(i + 1).FirstOrDefault() is Lead => $"lead-{number.Level}",
        _ => paragraph.Role.ToString().ToLowerInvariant(),
    }));

    private static bool IsChinese(char character) => character >= '\u2e80';

    /// <summary>“ ” ‘ ’ — … are Chinese too, but LibreOffice, unlike Word, goes by what stands before them.</summary>
    private static bool IsMark(char character) => character is >= '\u2010' and <= '\u2027';

    private static bool IsPageNumber(PageSetDocument document, PdfPiece piece) => piece.Top > document.TypeAreaOf(piece.PageWidth).Bottom;
}

/// <summary>One set of pages for all who look at them.</summary>
[CollectionDefinition(Name)]
public sealed class SharedPages : ICollectionFixture<PageSet>
{
    public const string Name = "pages";
}
