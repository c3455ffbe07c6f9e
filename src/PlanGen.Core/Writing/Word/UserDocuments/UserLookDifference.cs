namespace PlanGen.Writing.Word.UserDocuments;

/// <summary>Sets a look of ours upon the user's body text: the style says only in what the look differs from our own body.</summary>
/// <param name="basis">Our style.</param>
/// <param name="body">The user's body.</param>
/// <param name="spacing">What is added between its characters, in twips.</param>
internal sealed class UserLookDifference(WordStyle basis, WordLook body, int spacing)
{
    private readonly WordLook own = basis.Of("body")!;

    /// <summary>The style, and the look it gives.</summary>
    public (WordElement Style, WordLook Look) Of(WordLook look)
    {
        if (look.IsForRuns)
        {
            return (WordStyles.OfRuns(basis, look), look);
        }

        // What is as large as our body is as large as the user's; what is smaller is never larger than it.
        var size = look.Size == own.Size ? body.Size : look.Size < own.Size ? Math.Min(look.Size!.Value, body.Size!.Value) : look.Size;
        var hasOwnLine = look.Line != own.Line || WordStyles.IsCell(look);
        var result = look with
        {
            Size = size,
            Line = hasOwnLine ? look.Line : body.Line,
            Indents = new(Scale(look.Indents.FirstLine, size), Scale(look.Indents.Left, size), Scale(look.Indents.Right, size)),
        };
        var style = new WordElement("style", WordElement.Of("name", look.Name), WordElement.Of("basedOn", body.Id)) { ["type"] = "paragraph", ["styleId"] = look.Id };
        if (look.IsKeptWithNext)
        {
            style.Append(WordElement.Of("next", body.Id));
        }

        style.Append(new WordElement("qFormat"), Paragraphs(result, look, hasOwnLine), Runs(result, look));
        return (style, result);
    }

    private WordElement Paragraphs(WordLook result, WordLook look, bool hasOwnLine)
    {
        var properties = new WordElement("pPr");
        if (look.IsKeptWithNext)
        {
            properties.Append(new WordElement("keepNext"));
        }

        if (hasOwnLine)
        {
            properties.Append(WordElement.Not("snapToGrid"), WordStyles.Lines(result));
        }
        else if (look.Before != own.Before || look.After != own.After)
        {
            properties.Append(new WordElement("spacing")
            {
                ["before"] = look.Before == own.Before ? null : Lines(look.Before),
                ["after"] = look.After == own.After ? null : Lines(look.After),
            });
        }

        if (look.Indents != own.Indents)
        {
            properties.Append(WordStyles.Indentation(result.Indents));
        }

        if (look.Align != own.Align)
        {
            properties.Append(WordStyles.Alignment(look));
        }

        if (look.Role.StartsWith("heading-", StringComparison.Ordinal))
        {
            properties.Append(WordElement.Of("outlineLvl", look.Role[^1] - '1'));
        }

        return properties;
    }

    private WordElement Runs(WordLook result, WordLook look)
    {
        var properties = new WordElement("rPr");
        if (look.Font != own.Font)
        {
            properties.Append(look.Role == "footer" ? WordStyles.Fonts(look.Font, look.Font) : WordStyles.Fonts(basis.Latin, look.Font));
        }

        if (look.IsBold)
        {
            properties.Append(new WordElement("b"));
        }

        if (look.Color is not null)
        {
            properties.Append(WordElement.Of("color", look.Color));
        }

        if (WordStyles.IsCell(look) && spacing != 0)
        {
            properties.Append(WordElement.Of("spacing", 0));
        }

        if (result.Size != body.Size)
        {
            properties.Append(WordElement.Of("sz", result.Size!.Value), WordElement.Of("szCs", result.Size.Value));
        }

        return properties;
    }

    private WordIndent Scale(WordIndent indent, int? size) => indent with { Twips = indent.Characters * ((size!.Value * 10) + spacing + 1) / 100 };

    /// <summary>Room that was given in our lines, in the user's.</summary>
    private string Lines(int room) => WordElement.Number(room * body.Line / own.Line);
}
