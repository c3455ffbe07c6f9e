using PlanGen.Plans.Yaml;

namespace PlanGen.Formatting;

/// <summary>Writes what stands in brackets.</summary>
internal static class FlowText
{
    /// <summary>The widest line in brackets, in columns, of which a Chinese character takes two.</summary>
    private const int Widest = 120;

    /// <summary>
    /// Whether a collection in brackets stays so: on one line, without comments, and without text of several paragraphs. One that is held on its line
    /// always stays there.
    /// </summary>
    public static bool Fits(SyntaxCollection collection, int column) => collection.IsFlow
        && (collection.Parts.Count == 0 || (!collection.HasComments && (collection.IsHeld || (IsOfLines(collection) && column + Columns.Of(Of(collection)) <= Widest))));

    /// <summary>A node on one line.</summary>
    public static string Of(Syntax node)
    {
        var anchor = node.Anchor is null ? "" : $"&{node.Anchor} ";
        return node switch
        {
            SyntaxAlias alias => "*" + alias.Name,
            SyntaxCollection { IsMap: true } map => $"{anchor}{{{string.Join(", ", map.Parts.Select(part => $"{KeyText.Of(part, YamlText.InFlow)}: {Of(part.Value)}"))}}}",
            SyntaxCollection list => $"{anchor}[{string.Join(", ", list.Parts.Select(part => Of(part.Value)))}]",
            _ => anchor + YamlText.InFlow(ScalarForm.Of((SyntaxScalar)node).Text),
        };
    }

    private static bool IsOfLines(Syntax node) => node switch
    {
        SyntaxScalar scalar => ScalarForm.Of(scalar).Lines.Count <= 1,
        SyntaxCollection collection => !collection.IsUnreadable(collection.Parts) && collection.Parts.TrueForAll(part => IsOfLines(part.Value)),
        _ => true,
    };
}

/// <summary>Writes keys.</summary>
internal static class KeyText
{
    /// <summary>The longest key without a question mark, in characters: beyond 1024 YAML wants one.</summary>
    private const int Longest = 1000;

    /// <summary>The key, up to where its colon follows.</summary>
    /// <param name="part">The entry.</param>
    /// <param name="write">Writes a text as a scalar.</param>
    public static string Of(SyntaxPart part, Func<string, string> write) => part.Key switch
    {
        SyntaxAlias alias => $"*{alias.Name} ",
        { Anchor: { } anchor } => $"&{anchor} {write(part.Name)}",
        _ => write(part.Name) is { Length: > Longest } name ? $"? {name} " : write(part.Name),
    };
}
