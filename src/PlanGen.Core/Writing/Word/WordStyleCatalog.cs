using PlanGen.Diagnostics;
using PlanGen.Layout;
using PlanGen.Plans;
using PlanGen.Sources;

namespace PlanGen.Writing.Word;

/// <summary>The styles there are for Word documents, found as files.</summary>
public static class WordStyleCatalog
{
    /// <summary>The style of a document when nothing asks for another: that of the national standard.</summary>
    public const string DefaultId = "gongwen";

    private const string Root = "formats/word/styles/";
    private const string Extension = ".yaml";

    private static readonly Lazy<IReadOnlyList<WordStyle>> LazyBuiltIn = new(() =>
    [
        .. BuiltInFiles.Names.Where(name => name.StartsWith(Root, StringComparison.Ordinal)).Order(StringComparer.Ordinal)
            .Select(name => Load(name[Root.Length..^Extension.Length])),
    ]);

    private static readonly Lazy<WordStyle> LazyDefault = new(() => Load(DefaultId));

    /// <summary>The styles built in, by id.</summary>
    public static IReadOnlyList<WordStyle> BuiltIn => LazyBuiltIn.Value;

    /// <summary>The default style, alone of all read.</summary>
    public static WordStyle Default => LazyDefault.Value;

    private static WordStyle Load(string id)
    {
        var chain = new List<Item>();
        for (var at = id; at is not null; at = chain[^1].Line("base"))
        {
            chain.Add(Read(at));
        }

        return new(id, new(chain));
    }

    private static Item Read(string id)
    {
        var report = new DiagnosticList();
        var source = new SourceText(id + Extension, BuiltInFiles.Read(Root + id + Extension));
        var root = PlanReader.ReadRoot(WordStyleKeys.Style, source, [], _ => throw new IOException(), report);
        return root is null || report.HasErrors
            ? throw new InvalidDataException($"{source.Path}: {report.Sorted()[0].Fault.Message.In(Language.English)}")
            : root;
    }
}
