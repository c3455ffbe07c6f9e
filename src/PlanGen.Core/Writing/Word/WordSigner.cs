using DocumentFormat.OpenXml.Wordprocessing;
using PlanGen.Documents;
using Paragraph = PlanGen.Documents.Paragraph;

namespace PlanGen.Writing.Word;

/// <summary>
/// The line of a document to a higher authority: its number one character in from the left, who signed it one in from the right, and the red
/// rule below both (GB/T 9704—2012 §7.2.5–7.2.7).
/// </summary>
internal sealed class WordSigner(WordStyle style, WordParagraphs paragraphs)
{
    private const string Label = "签发人：";
    private const int TwipsPerPoint = 20;

    /// <summary>The line as a table without rules but the red one.</summary>
    public WordElement Build(BlockCursor at)
    {
        var width = WordSections.TextWidth(style, isLandscape: false);
        var signer = (Paragraph)at.Current!;
        var number = at.Previous is Paragraph { Role: Role.Number } before ? before.Inlines : [];
        var right = number.Count == 0 ? width : Math.Min(width / 2, Width(signer));
        var rule = WordFrame.PlaceOf(style, at).Rule;
        var properties = new WordElement("tblPr", new TableWidth { Width = WordElement.Number(width), Type = TableWidthUnitValues.Dxa });
        if (rule is not null)
        {
            properties.Append(new WordElement("tblBorders", new BottomBorder { Val = BorderValues.Single, Size = WordFrame.RuleSize, Space = 0, Color = WordFrame.RuleColor }));
        }

        properties.Append(
            new TableLayout { Type = TableLayoutValues.Fixed },
            new WordElement("tblCellMar",
                new TopMargin { Width = "0", Type = TableWidthUnitValues.Dxa },
                new TableCellLeftMargin { Width = 0, Type = TableWidthValues.Dxa },
                new BottomMargin { Width = WordElement.Number((rule ?? 0) * TwipsPerPoint), Type = TableWidthUnitValues.Dxa },
                new TableCellRightMargin { Width = 0, Type = TableWidthValues.Dxa }));
        var row = new WordElement("tr", new WordElement("trPr", new CantSplit()));
        var grid = new WordElement("tblGrid");
        if (number.Count > 0)
        {
            grid.Append(new GridColumn { Width = WordElement.Number(width - right) });
            row.Append(Cell(width - right, paragraphs.Build("number-left", number, WordPlace.Plain)));
        }

        grid.Append(new GridColumn { Width = WordElement.Number(right) });
        row.Append(Cell(right, Signer(signer)));
        return new("tbl", properties, grid, row);
    }

    private static WordElement Cell(int width, WordElement paragraph) => new(
        "tc",
        new WordElement("tcPr",
            new TableCellWidth { Width = WordElement.Number(width), Type = TableWidthUnitValues.Dxa },
            new TableCellVerticalAlignment { Val = TableVerticalAlignmentValues.Bottom }),
        paragraph);

    /// <summary>The label in the paragraph's look, the name in one of its own.</summary>
    private WordElement Signer(Paragraph signer)
    {
        var text = DocumentText.Of(signer.Inlines);
        var label = text.StartsWith(Label, StringComparison.Ordinal) ? Label : "";
        var paragraph = paragraphs.Build("signer", [new TextRun(label)], WordPlace.Plain);
        paragraph.Append(paragraphs.Runs.Build(text[label.Length..], style.Of("lead-signer")?.Id));
        return paragraph;
    }

    /// <summary>The text, one character from the right, and one to spare.</summary>
    private int Width(Paragraph signer) => (TextWidth.Of(DocumentText.Of(signer.Inlines)) + 200) * style.Of("signer")!.Size!.Value / 10;
}
