namespace PlanGen.Writing.Word;

/// <summary>A page. Lengths are in twips.</summary>
/// <param name="Width">From edge to edge.</param>
/// <param name="Height">From edge to edge.</param>
/// <param name="Top">From the edge to the text; negative where the header may not push it down.</param>
/// <param name="Right">From the edge to the text.</param>
/// <param name="Bottom">From the edge to the text; negative where the footer may not push it up.</param>
/// <param name="Left">From the edge to the text.</param>
/// <param name="Header">From the edge to the header.</param>
/// <param name="Footer">From the edge to the footer.</param>
internal sealed record WordPage(int Width, int Height, int Top, int Right, int Bottom, int Left, int Header, int Footer)
{
    /// <summary>The page of all our own styles.</summary>
    public const int A4Width = 11906;

    /// <summary>The page of all our own styles.</summary>
    public const int A4Height = 16838;

    /// <summary>The least room from the foot of a footer to the text.</summary>
    public const int FooterRoom = 400;

    /// <summary>What the binding takes beside the text.</summary>
    public int Gutter { get; init; }

    /// <summary>From the edge of the paper to the text, the binding between them.</summary>
    public int TextLeft => Left + Gutter;

    /// <summary>The width of the text.</summary>
    public int TextWidth => Width - Left - Right - Gutter;

    /// <summary>The page turned, its binding edge on top (GB/T 9704—2012 §8); one that is wider than high stays.</summary>
    public WordPage Turned() => Width > Height
        ? this
        : new(Height, Width, Left, Math.Abs(Top), Right, Math.Abs(Bottom), Header, Math.Min(Footer, Math.Max(0, Right - FooterRoom))) { Gutter = Gutter };
}
