using PlanGen.Plans;
using PlanGen.Plans.Keys;
using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;

namespace PlanGen.Layout;

/// <summary>An item of the plan as templates see it: a thin view that copies nothing. A field not given is null, a name that is no field an error.</summary>
internal sealed class ScriptItem(Item item, int? planYear) : IScriptObject
{
    /// <summary>What is looked at.</summary>
    public Item Item => item;

    /// <inheritdoc/>
    public int Count => item.Shape.Fields.Length;

    /// <inheritdoc/>
    public bool IsReadOnly { get => true; set => throw new NotSupportedException(); }

    /// <inheritdoc/>
    public IEnumerable<string> GetMembers() => item.Shape.Fields.Select(field => field.Key);

    /// <inheritdoc/>
    public bool Contains(string member) => item.Shape.Find(member)?.Key == member;

    /// <inheritdoc/>
    public bool TryGetValue(TemplateContext? context, SourceSpan span, string member, out object? value)
    {
        if (item.Shape.Find(member) is not { } field || field.Key != member)
        {
            throw new TemplateException(span, TemplateFaults.NoField.With(item.Shape.Name, member, string.Join(' ', GetMembers())));
        }

        value = item[member] is { } given ? View(field.Kind, given) : null;
        return true;
    }

    /// <inheritdoc/>
    public bool CanWrite(string member) => false;

    /// <inheritdoc/>
    public bool TrySetValue(TemplateContext? context, SourceSpan span, string member, object? value, bool readOnly) => false;

    /// <inheritdoc/>
    public bool Remove(string member) => false;

    /// <inheritdoc/>
    public void SetReadOnly(string member, bool readOnly) => throw new NotSupportedException();

    /// <inheritdoc/>
    public IScriptObject Clone(bool deep) => this;

    private object View(Kind kind, object given) => kind switch
    {
        Kind.Units => string.Join('、', (IEnumerable<string>)given),
        Kind.Date => DateForm.SayInFull((string)given),
        Kind.Deadline or Kind.Period => Joining.Milestones((IReadOnlyList<Item>)given, planYear, kind == Kind.Period),
        Kind.Item => new ScriptItem((Item)given, planYear),
        _ => List(given),
    };

    /// <summary>Lists as arrays, to any depth; all else as it is.</summary>
    private object List(object given) => given switch
    {
        IReadOnlyList<Item> items => new ScriptArray(items.Select(one => (object)new ScriptItem(one, planYear))),
        IReadOnlyList<string> lines => new ScriptArray(lines),
        IReadOnlyList<object> lists => new ScriptArray(lists.Select(List)),
        _ => given,
    };
}
