using System.Collections.Immutable;
using System.Runtime.InteropServices;
using PlanGen.Diagnostics;
using PlanGen.Sources;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace PlanGen.Plans.Yaml;

/// <summary>Builds the node tree of a YAML file from the parser's events, and reports what the plan format does not allow in YAML.</summary>
internal sealed class YamlLoader : IDisposable
{
    private const int MaxDepth = 64;
    private const int MaxExpansions = 10_000;

    /// <summary>The most keys and values of a file: twice those of the largest plan whose tasks are of usual length; they take some 2 GB.</summary>
    private const int MaxNodes = 5_000_000;

    private const int WorthScanningAhead = 1 << 15; // characters; where there is less, the thread costs about what it saves
    private const int MaxWord = 8; // characters; what is longer is seldom said twice

    private readonly SourceText source;
    private readonly DiagnosticList report;
    private readonly IScanner scanner;
    private readonly Parser parser;
    private readonly Dictionary<AnchorName, YamlNode> anchors = [];
    private readonly HashSet<string> words = [];
    private readonly List<YamlNode> openItems = []; // of the lists that are being read, those of the innermost last
    private readonly List<YamlEntry> openEntries = []; // of the maps, likewise
    private readonly DiagnosticList comments = new(); // that cut text; of a file that does not parse, the traps in its lines are told instead
    private int expansions;
    private int nodes;

    /// <summary>Where the node that was read last ends in the file; of an alias, where that stands.</summary>
    private int end;

    private YamlLoader(SourceText source, DiagnosticList report, bool isAlone)
    {
        this.source = source;
        this.report = report;
        scanner = isAlone && source.Text.Length >= WorthScanningAhead ? new ScannerAhead(source.Text) : new Scanner(new StringReader(source.Text), skipComments: true);
        parser = new Parser(scanner);
    }

    /// <summary>The root node; null where the file is empty or a fault (YML01, YML05, YML10, YML11) stopped the reading.</summary>
    /// <param name="source">The file.</param>
    /// <param name="report">Where faults go.</param>
    /// <param name="isAlone">Whether a core is free to scan ahead.</param>
    public static YamlNode? Load(SourceText source, DiagnosticList report, bool isAlone = false)
    {
        using var loader = new YamlLoader(source, report, isAlone);
        try
        {
            var root = loader.LoadDocument();
            report.AddRange(loader.comments.Sorted());
            return root;
        }
        catch (YamlException exception)
        {
            loader.ReportSyntax((int)exception.Start.Index, exception.Message);
        }
        catch (Exception exception) when (exception is InvalidOperationException or ArgumentException)
        {
            // The parser's own answer to some broken flow collections and tags: no position, so the place its scanner has reached.
            loader.ReportSyntax((int)loader.scanner.CurrentPosition.Index, exception.Message);
        }
        catch (StopReadingException)
        {
        }

        return null;
    }

    /// <inheritdoc/>
    public void Dispose() => (scanner as IDisposable)?.Dispose();

    private void ReportSyntax(int offset, string reason)
    {
        if (!PlainTraps.FindInText(source, report))
        {
            var start = Math.Min(offset, source.Text.Length);
            report.Add(source, new(start, start < source.Text.Length ? 1 : 0), FileFaults.Syntax.With(YamlMessages.Table.Translate(reason)));
        }
    }

    private YamlNode? LoadDocument()
    {
        parser.MoveNext(); // stream start
        parser.MoveNext();
        if (parser.Current is not DocumentStart)
        {
            return null;
        }

        parser.MoveNext();
        var root = LoadValue(1);
        parser.MoveNext(); // document end
        if (parser.Current is DocumentStart second)
        {
            report.Add(source, SpanOf(second), FileFaults.SecondDocument.With());
        }

        return root;
    }

    /// <summary>A node that is not a key.</summary>
    private YamlNode LoadValue(int depth)
    {
        var value = LoadNode(depth);
        PlainTraps.FindComment(value, source, comments);
        return value;
    }

    /// <summary>Invariant: on entry the parser stands at the node's first event, on return just past its last.</summary>
    private YamlNode LoadNode(int depth)
    {
        var current = parser.Current!;
        if (++nodes > MaxNodes)
        {
            Stop(SpanOf(current), FileFaults.TooMany.With(MaxNodes));
        }

        if (depth > MaxDepth)
        {
            Stop(SpanOf(current), FileFaults.TooDeep.With(MaxDepth));
        }

        if (current is AnchorAlias alias)
        {
            end = Offset(alias.End);
            parser.MoveNext();
            return Resolve(alias);
        }

        var node = (NodeEvent)current;
        if (!node.Tag.IsEmpty)
        {
            report.Add(source, SpanOf(node), FileFaults.Tag.With(node.Tag.ToString()));
        }

        YamlNode loaded = node switch
        {
            Scalar scalar => LoadScalar(scalar),
            SequenceStart => LoadList(node, depth),
            _ => LoadMap(node, depth),
        };
        end = loaded.Span.End;
        if (!node.Anchor.IsEmpty)
        {
            anchors[node.Anchor] = loaded;
        }

        return loaded;
    }

    private YamlNode Resolve(AnchorAlias alias)
    {
        if (!anchors.TryGetValue(alias.Value, out var target))
        {
            report.Add(source, SpanOf(alias), FileFaults.UnknownAlias.With("*" + alias.Value));
            return new YamlScalar("", ScalarStyle.Plain, SpanOf(alias));
        }

        expansions += 1 + target.Expansions;
        if (expansions > MaxExpansions)
        {
            Stop(SpanOf(alias), FileFaults.TooManyAliases.With(MaxExpansions));
        }

        return target;
    }

    private YamlScalar LoadScalar(Scalar scalar)
    {
        var span = YamlWriting.SpanOf(scalar, source.Text);
        parser.MoveNext();
        var written = source.Text.AsSpan(span.Start, span.Length);
        return new(Shared(Folding.Unfold(scalar.Value, written[YamlWriting.AnchorLength(written)..], scalar.Style)), scalar.Style, span);
    }

    /// <summary>Keys, units and the like, of which a plan has thousands, each held once.</summary>
    private string Shared(string text)
    {
        if (text.Length > MaxWord)
        {
            return text;
        }

        if (words.TryGetValue(text, out var word))
        {
            return word;
        }

        words.Add(text);
        return text;
    }

    private YamlList LoadList(NodeEvent start, int depth)
    {
        var before = expansions;
        var first = openItems.Count;
        parser.MoveNext();
        while (parser.Current is not SequenceEnd)
        {
            openItems.Add(LoadValue(depth + 1));
        }

        var span = SpanFrom(start);
        parser.MoveNext();
        return new(Take(openItems, first), span, expansions - before);
    }

    private YamlMap LoadMap(NodeEvent start, int depth)
    {
        var before = expansions;
        var first = openEntries.Count;
        parser.MoveNext();
        while (parser.Current is not MappingEnd)
        {
            var key = LoadNode(depth + 1);
            if (parser.Current is MappingEnd)
            {
                // The parser swallows an empty key beside others (- : x), and the mapping ends a node short.
                throw new YamlException(start.Start, start.End, "a key is missing before a colon");
            }

            var value = LoadValue(depth + 1);
            if (key is not YamlScalar name)
            {
                report.Add(source, key.Span, FileFaults.KeyNotText.With());
            }
            else if (name is { Value: "<<", Style: ScalarStyle.Plain })
            {
                report.Add(source, key.Span, FileFaults.MergeKey.With());
            }
            else
            {
                openEntries.Add(new(new(name.Value, name.Span), value));
            }
        }

        var span = SpanFrom(start);
        parser.MoveNext();
        return new(Take(openEntries, first), span, expansions - before);
    }

    /// <summary>Takes what was read from <paramref name="first"/> on, now that its list or map ends.</summary>
    private static ImmutableArray<T> Take<T>(List<T> open, int first)
    {
        var taken = ImmutableArray.Create(CollectionsMarshal.AsSpan(open)[first..]);
        open.RemoveRange(first, taken.Length);
        return taken;
    }

    /// <summary>A flow collection ends at its bracket; a block collection's end event lies past the blank lines below it, so its last item counts.</summary>
    private TextSpan SpanFrom(NodeEvent start)
    {
        var isFlow = start is SequenceStart { Style: SequenceStyle.Flow } or MappingStart { Style: MappingStyle.Flow };
        var first = Offset(start.Start);
        return new(first, Math.Max(0, (isFlow ? Offset(parser.Current!.Start) + 1 : end) - first));
    }

    private TextSpan SpanOf(ParsingEvent at) => new(Offset(at.Start), Offset(at.End) - Offset(at.Start));

    /// <summary>The scanner counts on past the end of a file that ends in --- or the like.</summary>
    private int Offset(Mark mark) => (int)Math.Min(mark.Index, source.Text.Length);

    private void Stop(TextSpan span, Fault fault)
    {
        report.Add(source, span, fault);
        throw new StopReadingException();
    }

    /// <summary>Leaves the recursion where reading on would cost too much; the fault is already reported.</summary>
#pragma warning disable CA1032, CA1064 // never leaves this class
    private sealed class StopReadingException : Exception;
#pragma warning restore CA1032, CA1064
}
