using PlanGen.Plans;
using Scriban.Runtime;

namespace PlanGen.Layout;

/// <summary>
/// The functions that templates may call, for one document. They answer with text, lists and <see cref="Markup"/>;
/// where a text is to stand, and between what, is the templates' business.
/// </summary>
internal sealed class TemplateFunctions
{
    private readonly Plan plan;
    private readonly StructureSettings settings;
    private readonly Numbering numbering;
    private readonly Duties duties;
    private readonly Placing placing;

    public TemplateFunctions(Plan plan, Structure structure, StructureSettings settings)
    {
        this.plan = plan;
        this.settings = settings;
        numbering = new(structure, settings.IsContinuous);
        duties = new(settings, plan.Year);
        placing = new(plan, numbering);
    }

    /// <summary>The plan, and every function under the name by which templates call it.</summary>
    public ScriptObject ToScript() => new()
    {
        ["plan"] = View(plan.Root),

        // Numbers.
        ["number"] = new TemplateFunction(1, 1, a => Number((int)a[0]!, (string?)a[1] ?? "text")),
        ["restart"] = new TemplateFunction(1, 0, a => Do(() => numbering.Restart((int)a[0]!))),

        // Words of the structure, or of the plan in their place.
        ["title"] = new TemplateFunction(1, 0, a => settings.Title((string)a[0]!)),
        ["is_set"] = new TemplateFunction(1, 0, a => settings.SetsTitle((string)a[0]!)),
        ["label"] = new TemplateFunction(1, 0, a => settings.Label((string)a[0]!)),
        ["option"] = new TemplateFunction(1, 0, a => settings.Option((string)a[0]!)),
        ["notice_title"] = new TemplateFunction(0, 0, _ => Wording.NoticeTitle(plan.Title)),

        // Joining.
        ["lead_in"] = new TemplateFunction(3, 1, a => Wording.LeadIn((string?)a[0], (string)a[1]!, a[2] is not null, (string?)a[3])),
        ["join"] = new TemplateFunction(2, 0, a => Joining.Join(Lines(a[0]), (string)a[1]!)),
        ["close"] = new TemplateFunction(2, 0, a => Joining.Close((string)a[0]!, (string)a[1]!)),
        ["labelled"] = new TemplateFunction(3, 0, a => Wording.Labelled((string)a[0]!, (string)a[1]!, (string)a[2]!)),
        ["bracket"] = new TemplateFunction(1, 0, a => Joining.Bracket((string)a[0]!)),
        ["run_on"] = new TemplateFunction(2, 0, a => List(Wording.RunOn(Lines(a[0]), Lines(a[1])))),
        ["with_problems"] = new TemplateFunction(1, 0, a => List(Wording.WithProblems(Item(a[0])))),
        ["with_metrics"] = new TemplateFunction(1, 0, a => List(Wording.WithMetrics(Item(a[0])))),

        // Paragraphs.
        ["paragraphs"] = new TemplateFunction(1, 0, a => Paragraphs.Of(Lines(a[0]))),
        ["run_in"] = new TemplateFunction(4, 0, a => RunIn((int)a[0]!, (string)a[1]!, (string?)a[2], Lines(a[3]))),
        ["item"] = new TemplateFunction(4, 0, a => RunIn((int)a[0]!, (string)a[1]!, Wording.LeadIn(Item(a[2]), (string)a[3]!), Item(a[2]).Strings("text"))),
        ["details"] = new TemplateFunction(3, 0, a => Details((int)a[0]!, (string)a[1]!, Texts(a[2]))),
        ["measures"] = new TemplateFunction(3, 0, a => Measures((ScriptArray?)a[0] ?? [], (int)a[1]!, (string)a[2]!)),
        ["led"] = new TemplateFunction(3, 0, a => Lines(a[2]) is { Count: > 0 } texts ? Led((int)a[0]!, (string?)a[1], texts) : null),
        ["tail"] = new TemplateFunction(1, 0, a => Paragraphs.Of(duties.Brief(Item(a[0]), Duties.OfTail) is { } words ? [words] : [])),

        // What tasks and measures say of who, when and what comes of it.
        ["given"] = new TemplateFunction(2, 0, a => List(duties.Given(Item(a[0]), ((string)a[1]!).Split(' ')))),
        ["brief"] = new TemplateFunction(2, 0, a => duties.Brief(Item(a[0]), ((string)a[1]!).Split(' '))),
        ["columns"] = new TemplateFunction(2, 0, a => List(duties.Columns(plan.Tasks, (string)a[1]!)), goesThroughAll: true),
        ["value"] = new TemplateFunction(2, 0, a => duties.Value(Item(a[0]), (ScriptObject)a[1]!)),
        ["task_rows"] = new TemplateFunction(2, 0, a => List(TaskRows.Of(Item(a[0]), [.. ((ScriptArray?)a[1] ?? []).Cast<ScriptObject>()], duties, View))),

        // Where things stand.
        ["anchor"] = new TemplateFunction(1, 1, a => Anchor((a[0] as ScriptItem)?.Item, (int?)a[1] ?? 1)),
        ["sections_after"] = new TemplateFunction(1, 0, a => List(placing.SectionsAfter((string)a[0]!).Select(View)), goesThroughAll: true),
        ["place_tasks"] = new TemplateFunction(0, 0, _ => Do(placing.Begin), goesThroughAll: true),
        ["standing"] = new TemplateFunction(1, 0, a => new ScriptArray(placing.Standing(Item(a[0])).Select(View))),
        ["standing_nowhere"] = new TemplateFunction(0, 0, _ => List(placing.Nowhere.Select(View)), goesThroughAll: true),
        ["named_again"] = new TemplateFunction(1, 0, a => List(placing.NamedAgain(Item(a[0])).Select(again =>
            new ScriptObject { ["chapter"] = again.Chapter, ["task"] = View(again.Task) }))),
    };

    private Markup? RunIn(int level, string series, string? lead, IReadOnlyList<string> texts)
    {
        var paragraphs = new Paragraphs(stackalloc char[Paragraphs.UsualLength]);
        paragraphs.AddRunIn(numbering.Next(level, series), level, lead, texts);
        return paragraphs.ToMarkup();
    }

    private static Markup? Led(int level, string? lead, IReadOnlyList<string> texts)
    {
        var paragraphs = new Paragraphs(stackalloc char[Paragraphs.UsualLength]);
        paragraphs.AddRunIn(null, level, lead, texts);
        return paragraphs.ToMarkup();
    }

    private Markup? Details(int level, string series, IEnumerable<IReadOnlyList<string>> texts)
    {
        var paragraphs = new Paragraphs(stackalloc char[Paragraphs.UsualLength]);
        AddDetails(level, series, texts, ref paragraphs);
        return paragraphs.ToMarkup();
    }

    private Markup? Measures(ScriptArray measures, int level, string series)
    {
        var paragraphs = new Paragraphs(stackalloc char[Paragraphs.UsualLength]);
        foreach (var measure in measures.Select(Item))
        {
            paragraphs.AddRunIn(numbering.Next(level, series), level, Wording.LeadIn(measure, "。"), measure.Strings("text"));
            AddDetails(level + 1, series, measure.Texts("items"), ref paragraphs);
            if (duties.Brief(measure, Duties.OfTail) is { } tail)
            {
                paragraphs.Add(tail);
            }
        }

        return paragraphs.ToMarkup();
    }

    private void AddDetails(int level, string series, IEnumerable<IReadOnlyList<string>> texts, ref Paragraphs paragraphs)
    {
        foreach (var text in texts)
        {
            paragraphs.AddRunIn(numbering.Next(level, series), level, null, text);
        }
    }

    private Markup Number(int level, string series)
    {
        var number = numbering.Next(level, series);
        return new(number.Length == 0 ? "" : $"[{MarkdownText.Escape(number)}]({Documents.Dialect.NumberTarget}{level})");
    }

    /// <summary>Attributes for a heading, card or cell: the bookmark of a task, and how many rows a cell spans.</summary>
    private static Markup Anchor(Item? task, int rows)
    {
        var bookmark = task?.Line("id") is { } id ? "#" + Bookmark.Of(id) : null;
        return new((bookmark, rows > 1) switch
        {
            (null, false) => "",
            (null, true) => $"{{rows={rows}}}",
            (_, false) => $"{{{bookmark}}}",
            _ => $"{{{bookmark} rows={rows}}}",
        });
    }

    private ScriptItem View(Item item) => new(item, plan.Year);

    private static Item Item(object? argument) => ((ScriptItem)argument!).Item;

    private static IReadOnlyList<string> Lines(object? argument) => argument switch
    {
        null => [],
        string line => [line],
        IReadOnlyList<string> lines => lines,
        _ => [.. ((ScriptArray)argument).Cast<string>()],
    };

    private static IEnumerable<IReadOnlyList<string>> Texts(object? argument) => ((ScriptArray?)argument)?.Select(Lines) ?? [];

    /// <summary>An array, or null where it would be empty, so that templates can ask with a plain if.</summary>
    private static ScriptArray? List(IEnumerable<object> items)
    {
        var list = new ScriptArray(items);
        return list.Count > 0 ? list : null;
    }

    private static object? Do(Action action)
    {
        action();
        return null;
    }
}
