using PlanGen.Documents;
using PlanGen.Layout;
using PlanGen.Tests.Writing;
using PlanGen.Writing.Word;

namespace PlanGen.Tests.Readers;

/// <summary>Documents that cover the structures, the styles, and plans with and without a frame; turned into PDF by one LibreOffice.</summary>
public sealed class PageSet : IDisposable
{
    /// <summary>The fewest and most lines of text before an imprint of those tried; between them it no longer finds room below.</summary>
    private const int FewestLines = 12;
    private const int MostLines = 18;

    private static readonly (string Style, string Sample, string Structure, string? Frame)[] Plans =
    [
        ("gongwen", "full", "classic", null),
        ("gongwen", "full", "task-list", null),
        ("gongwen", "minimal", "action", FrameInPlan.Whole),
        ("gongwen", "procurement", "principles", null),
        ("gongwen", "data-sharing", "capability", ""),
        ("gongwen", "archives", "classic", null),
        ("gongwen-e", "full", "action", null),
        ("gongwen-e", "fire-safety", "task-list", ""),
        ("gongwen-e", "emergency-response", "capability", FrameInPlan.Whole),
        ("gongwen-e", "procurement", "classic", null),
        ("report", "full", "principles", null),
        ("report", "full", "task-list", null),
        ("report", "minimal", "classic", FrameInPlan.Whole),
        ("report", "fire-safety", "action", ""),
        ("report", "emergency-response", "capability", null),
    ];

    /// <summary>The styles that ask for so many lines and characters.</summary>
    private static readonly string[] Ruled = ["gongwen", "gongwen-e"];

    private readonly TemporaryFolder folder = new();
    private readonly Lazy<IReadOnlyList<PageSetDocument>> documents;

    /// <summary>Nothing is done until a document is asked for, since no test may run.</summary>
    public PageSet() => documents = new(Convert);

    /// <summary>The covering documents.</summary>
    internal IEnumerable<PageSetDocument> All => documents.Value.Take(Plans.Length);

    /// <summary>Those of one style.</summary>
    internal IEnumerable<PageSetDocument> Of(string style) => All.Where(document => document.Style == style);

    /// <summary>A text of one paragraph over several pages.</summary>
    internal PageSetDocument OneParagraph(string style) => documents.Value.Single(document => document.Pdf.Name == "paragraph." + style);

    /// <summary>Texts of one line more each, and an imprint.</summary>
    internal IEnumerable<PageSetDocument> Imprints => documents.Value.Where(document => document.Pdf.Name.StartsWith("imprint.", StringComparison.Ordinal));

    /// <inheritdoc/>
    public void Dispose() => folder.Dispose();

    private List<PageSetDocument> Convert()
    {
        var paragraph = string.Concat(Enumerable.Range(0, 3 * 22 * 28).Select(i => (char)(0x4e00 + (i % 1000))));
        PageSetDocument[] made =
        [
            .. Plans.Select(plan => Make($"{plan.Style}.{plan.Sample}.{plan.Structure}.{plan.Frame?.Length}", plan.Style, plan.Structure, Yaml(plan.Sample, plan.Frame), plan.Sample)),
            .. Ruled.Select(style => Make("paragraph." + style, style, "classic", $"标题: 题\n前言: {paragraph}\n", "minimal")),
            .. Enumerable.Range(FewestLines, MostLines - FewestLines + 1).Select(count => Make($"imprint.{count}", "gongwen", "classic", Lines(count), "minimal")),
        ];
        LibreOffice.Convert(folder, "pdf", made.Select(document => Path.Combine(folder.Path, document.Pdf.Name + ".docx")));
        return [.. made];
    }

    private static string Yaml(string sample, string? frame)
    {
        var yaml = File.ReadAllText(Samples.PathOf(sample, "plan.yaml"));
        return frame is null ? yaml : FrameInPlan.Remove(yaml) + frame;
    }

    private static string Lines(int count) =>
        $"标题: 题\n单位: 甲局\n前言: [{string.Join(", ", Enumerable.Range(1, count).Select(i => $"第{i}行。"))}]\n公文要素: {{成文日期: 2027-01-02, 抄送机关: 市委办, 印发机关: 乙局, 印发日期: 2027-01-08}}\n";

    private PageSetDocument Make(string name, string style, string structure, string yaml, string sample)
    {
        var document = Pipeline.Document(yaml, StructureCatalog.Find(structure)!, beside => File.ReadAllBytes(Samples.PathOf(sample, beside)));
        folder.Write(name + ".docx", Pipeline.Write(document, new WordWriter(WordStyleCatalog.BuiltIn.Single(one => one.Id == style))));
        return new(style, document, new(folder, name));
    }
}

/// <summary>One of the set.</summary>
/// <param name="Style">The style's id.</param>
/// <param name="Document">What it says.</param>
/// <param name="Pdf">What LibreOffice made of it.</param>
internal sealed record PageSetDocument(string Style, Document Document, PdfFile Pdf)
{
    /// <summary>The type area of an upright page, in millimetres from the upper left corner: GB/T 9704—2012 §5.2.1, GB/T 33476.2—2016, and what we chose.</summary>
    public (double Left, double Top, double Right, double Bottom) TypeArea => Style switch
    {
        "gongwen" => (28, 37, 210 - 26, 297 - 35),
        "gongwen-e" => (28, 34.58, 210 - 26, 297 - 32.58),
        "report" => (25, 28, 210 - 25, 297 - 25),
        _ => throw new ArgumentException(Style),
    };

    /// <summary>That of a page so wide: a landscape page is the upright one turned.</summary>
    public (double Left, double Top, double Right, double Bottom) TypeAreaOf(double pageWidth)
    {
        var (left, top, right, bottom) = TypeArea;
        return pageWidth < 297 - 1 ? TypeArea : (297 - bottom, left, 297 - top, right);
    }
}
