using System.Collections;
using System.Globalization;
using PlanGen.Diagnostics;
using PlanGen.Layout;
using PlanGen.Plans.Keys;
using Scriban.Runtime;

namespace PlanGen.Drafting;

/// <summary>What the templates of drafts may use: the answers of the request, and every key of the plan format as <c>shape.key</c> in its language.</summary>
/// <param name="request">What is to be drafted.</param>
internal sealed class DraftFunctions(DraftRequest request)
{
    /// <summary>Everything under the name by which templates call it.</summary>
    public ScriptObject ToScript()
    {
        var script = new ScriptObject
        {
            ["title"] = request.Title,
            ["organization"] = request.Organization,
            ["year"] = request.Year,
            ["structure"] = !request.NamesStructure ? null : request.Language == Language.Chinese ? request.Structure.Name : request.Structure.Id,

            // A comment in the language of the keys.
            ["note"] = new TemplateFunction(2, 0, a => new Markup("# " + new Phrase((string)a[0]!, (string)a[1]!).In(request.Language))),

            // The tasks of the request, else as many as it asks for: out of those of the template, then by turns of its patterns.
            ["tasks"] = new TemplateFunction(4, 0, a => new Markup(Tasks((ScriptArray)a[0]!, (int)a[1]!, (ScriptArray)a[2]!, (IEnumerable)a[3]!)), goesThroughAll: true),
        };
        foreach (var shape in PlanKeys.All)
        {
            // "the goals" is goals, "a goal" is goal.
            script[shape.Name.English.Split(' ')[1]] = Keys(shape);
        }

        return script;
    }

    private ScriptObject Keys(Shape shape)
    {
        var keys = new ScriptObject();
        foreach (var field in shape.Fields)
        {
            keys[field.Key] = field.SpellingIn(request.Language == Language.Chinese);
        }

        return keys;
    }

    private string Tasks(ScriptArray bank, int usual, ScriptArray patterns, IEnumerable rare)
    {
        var count = request.TaskCount ?? usual;
        var tasks = request.Table?.Tasks ??
        [
            .. bank.Take(count).Select(task => DraftItem.Of(task, PlanKeys.Task)),
            .. Enumerable.Range(bank.Count + 1, Math.Max(0, count - bank.Count))
                .Select(number => DraftItem.Of(patterns[number % patterns.Count], PlanKeys.Task, number.ToString(CultureInfo.InvariantCulture))),
        ];
        var examples = rare.Cast<ScriptArray>().Select(one => (PlanKeys.Task.Find((string)one[0]!)!, (string)one[1]!));
        return new TaskWriter(request.Language).Write(tasks, [.. examples], request.Table?.After ?? []);
    }
}
