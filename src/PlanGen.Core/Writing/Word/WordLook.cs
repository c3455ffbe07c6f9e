namespace PlanGen.Writing.Word;

/// <summary>How one role looks.</summary>
/// <param name="Role">The role's id.</param>
/// <param name="Name">The style's name in Word; a built-in style is known by it.</param>
/// <param name="Font">The Chinese font.</param>
/// <param name="Size">In half-points; null for a run that keeps its paragraph's.</param>
/// <param name="Line">From line to line, in twips.</param>
/// <param name="Indents">First line, left and right.</param>
/// <param name="Before">Room above, in twips.</param>
/// <param name="After">Room below, in twips.</param>
/// <param name="Align">left, center, right or both.</param>
/// <param name="Color">RRGGBB; null for black.</param>
/// <param name="IsBold">Whether it is bold.</param>
/// <param name="IsKeptWithNext">Whether the next paragraph must begin on the same page.</param>
internal sealed record WordLook(
    string Role,
    string Name,
    string Font,
    int? Size,
    int Line,
    WordIndents Indents,
    int Before,
    int After,
    string Align,
    string? Color,
    bool IsBold,
    bool IsKeptWithNext)
{
    /// <summary>The id under which paragraphs refer to the style.</summary>
    public string Id { get; init; } = string.Concat(Role.Split('-').Select(part => char.ToUpperInvariant(part[0]) + part[1..]));

    /// <summary>Whether it is for runs; those of leads and of the name of who signed.</summary>
    public bool IsForRuns => Role.StartsWith("lead-", StringComparison.Ordinal);
}

/// <summary>An indent, both in hundredths of a character, which Word goes by, and in twips, which others do.</summary>
internal sealed record WordIndent(int Characters, int Twips);

/// <summary>The indents of a paragraph.</summary>
internal sealed record WordIndents(WordIndent FirstLine, WordIndent Left, WordIndent Right);
