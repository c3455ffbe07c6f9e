using PlanGen.Plans.Yaml;
using PlanGen.Sources;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace PlanGen.Formatting;

/// <summary>Reads a YAML file as it is written. Invariant: the plan's reader found no fault in it.</summary>
internal sealed class SyntaxReader
{
    private readonly string text;
    private readonly Parser parser;
    private readonly Dictionary<string, Syntax> anchors = [];
    private readonly List<TextSpan> scalars = [];
    private readonly List<SyntaxPart> parts = [];

    private SyntaxReader(SourceText source)
    {
        text = source.Text;
        parser = new(new Scanner(new StringReader(text), skipComments: true));
    }

    /// <summary>The file, its comments with what they stand by.</summary>
    public static SyntaxFile Read(SourceText source)
    {
        var reader = new SyntaxReader(source);
        reader.parser.MoveNext(); // stream start
        reader.parser.MoveNext();
        var start = (DocumentStart)reader.parser.Current!;
        reader.parser.MoveNext();
        var root = (SyntaxCollection)reader.ReadNode(null);
        var gaps = new SyntaxGaps(source, reader.scalars);
        var prologue = start.IsImplicit ? 0 : EndOfMark(source.Text, (int)start.End.Index, gaps);
        reader.Locate(gaps);
        SyntaxComments.Place(gaps.Comments.Where(comment => comment.Start >= prologue), reader.parts, root);
        return new(source.Text[..prologue], FileHeader.Take(root.Parts[0]), root, gaps.Comments);
    }

    /// <summary>Just past the --- or, where one stands on its line, the comment after it.</summary>
    private static int EndOfMark(string text, int mark, SyntaxGaps gaps) =>
        gaps.Comments.Find(comment => comment.Start >= mark) is { IsAlone: false } comment && text.AsSpan(mark, comment.Start - mark).IsWhiteSpace()
            ? comment.Start + comment.Text.Length
            : mark;

    private Syntax ReadNode(SyntaxPart? owner)
    {
        var current = parser.Current!;
        var start = (int)current.Start.Index;
        if (current is AnchorAlias alias)
        {
            parser.MoveNext();
            return new SyntaxAlias(alias.Value.Value, anchors[alias.Value.Value], new(start, (int)alias.End.Index - start));
        }

        var anchor = ((NodeEvent)current).Anchor is { IsEmpty: false } name ? name.Value : null;
        Syntax node = current is Scalar scalar ? ReadScalar(scalar, start, anchor) : ReadCollection(owner, start, anchor);
        if (anchor is not null)
        {
            anchors[anchor] = node;
        }

        return node;
    }

    private SyntaxScalar ReadScalar(Scalar scalar, int start, string? anchor)
    {
        var span = YamlWriting.SpanOf(scalar, text);
        var value = Folding.Unfold(scalar.Value, text.AsSpan(span.Start, span.Length), scalar.Style);
        scalars.Add(scalar.Style is ScalarStyle.Literal or ScalarStyle.Folded ? BodyOf(span) : span);
        parser.MoveNext();
        return new(value, scalar.Style, start, span, anchor);
    }

    /// <summary>A block's lines below its header, on which a comment may stand.</summary>
    private TextSpan BodyOf(TextSpan block)
    {
        var header = text.AsSpan(block.Start, block.Length).IndexOfAny('\n', '\r');
        return header < 0 ? new(block.End, 0) : new(block.Start + header, block.Length - header);
    }

    private SyntaxCollection ReadCollection(SyntaxPart? owner, int start, string? anchor)
    {
        var isMap = parser.Current is MappingStart;
        var isFlow = parser.Current is MappingStart { Style: MappingStyle.Flow } or SequenceStart { Style: SequenceStyle.Flow };
        var collection = new SyntaxCollection(isMap, isFlow, owner, start, anchor);
        parser.MoveNext();
        while (parser.Current is not (MappingEnd or SequenceEnd))
        {
            var key = isMap ? ReadNode(null) : null;
            var part = new SyntaxPart(collection, key, key?.Start ?? (int)parser.Current!.Start.Index);
            collection.Parts.Add(part);
            parts.Add(part);
            part.Value = ReadNode(part);
        }

        collection.Span = new(start, (int)Math.Min(parser.Current!.Start.Index + 1, text.Length) - start);
        parser.MoveNext();
        return collection;
    }

    /// <summary>Finds the dashes of items, and how far all is indented.</summary>
    private void Locate(SyntaxGaps gaps)
    {
        foreach (var part in parts)
        {
            if (part.Key is null && !part.Within.IsFlow)
            {
                var after = gaps.Dashes.BinarySearch(part.Start);
                part.Start = gaps.Dashes[(after < 0 ? ~after : after) - 1];
            }

            part.Column = gaps.ColumnOf(part.Start);
            part.IsApart = gaps.IsApart(part.Start);
            if (part.Within.Parts[0] == part)
            {
                part.Within.Column = Math.Max(part.Column, part.Within.Owner is { } owner ? owner.Column + 1 : 0);
            }
        }
    }
}

/// <summary>A YAML file as it is written.</summary>
/// <param name="Prologue">What stands before the plan, up to the line with --- ; "" where there is no such line.</param>
/// <param name="Header">The comments about the file.</param>
/// <param name="Root">The plan.</param>
/// <param name="Comments">All comments, in order.</param>
internal sealed record SyntaxFile(string Prologue, FileHeader Header, SyntaxCollection Root, IReadOnlyList<SyntaxComment> Comments);
