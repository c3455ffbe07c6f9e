using PlanGen.Diagnostics;
using PlanGen.Layout;
using PlanGen.Plans;
using PlanGen.Sources;
using Scriban;
using Scriban.Parsing;
using Scriban.Syntax;
using Xunit;

namespace PlanGen.Tests.Layout;

/// <summary>What the template engine says in the cases below is put in words of ours, and no words are kept for what it does not say.</summary>
public class TemplateMessageTests
{
    /// <summary>A template, and what of its faults is said in English; each message of the table comes up, and each way to it.</summary>
    public static TheoryData<string, string> Cases => new()
    {
        { "{{ nosuch }}", "there is no variable or function 'nosuch'" },
        { "{{ x = \"甲\"; x.nosuch }}", "there is no 'nosuch' in it" },
        { "{{ plan.document.issuer }}", "'plan.document' is empty, so nothing can be had of it" },
        { "{{ if plan.title }}x", "an end is missing for an if, for or the like" },
        { "{{ end }}", "this end has no if or for" },
        { "{{ if true }}{{ else }}{{ else }}{{ end }}", "this else has no if, for or case" },
        { "{{ case 1 }}{{ else }}{{ when 1 }}{{ end }}", "this else has no if, for or case" },
        { "{{ case 1 }}{{ y }}{{ when 1 }}{{ end }}", "a case holds only when and else" },
        { "{{ \"abc }}", "a quote does not pair here" },
        { "{{ $\"a{1\n}\" }}", "a quote does not pair here" },
        { "{{ number }}", "the function 'number' takes 1 arguments, not 0" },
        { "{{ number 1 2 3 }}", "the function 'number' takes 2 arguments, not 3" },
        { "{{ plan.title = 1 }}", "a template cannot change the plan's values" },
        { "{{ func f; f; end; f }}", "functions call one another too deeply" },
        { "{{ x = \"x\" * 2000000000 }}", "a text of more than " },
        { "{{ x = \"x\" * 600000; while true; capture y; x; end; end }}", "a text of more than " },
        { "{{ x = 1..2000000000 }}", "a list of more than " },
        { "{{ x = [1] * 2000000000 }}", "a list of more than " },
        { "{{ x = {}; x.x = x; \"\" + x }}", "this nests too deeply" },
        { $"{{{{ {new string('(', 300)} }}}}", "this nests too deeply" },
        { "{{ for t plan.tasks }}{{ end }}", "'plan' cannot stand here" },
        { "{{ [1, }}", "'}}' cannot stand here" },
        { "{{ ( }}", "'}}' cannot stand here" },
        { "{{ plan.tasks[0.name }}", "'}}' cannot stand here" },
        { "{{ for x in plan.tasks limit }}{{ end }}", "'limit' cannot stand here" },
        { "{{ ? }}", "the line breaks off" },
        { "{{ 1 // 0 }}", "Attempted to divide by zero." },
    };

    [Theory, MemberData(nameof(Cases))]
    public void A_fault_of_a_template_is_said_in_our_words(string template, string expected) =>
        Assert.Contains(Said(template), message => message.In(Language.English).StartsWith(expected, StringComparison.Ordinal));

    [Fact]
    public void No_words_are_kept_for_what_the_engine_does_not_say()
    {
        var said = Cases.SelectMany(row => Said((string)row[0])).Select(message => message.Phrase).ToHashSet(ReferenceEqualityComparer.Instance);
        Assert.Empty(TemplateMessages.Table.Phrases.Where(phrase => !said.Contains(phrase)).Select(phrase => phrase.English));
    }

    /// <summary>What the engine itself says; what is ours from the first is not.</summary>
    private static List<Message> Said(string text)
    {
        var template = Template.Parse(text);
        if (template.HasErrors)
        {
            return [.. template.Messages.Where(message => message.Type == ParserMessageType.Error).Select(message => TemplateMessages.Table.Translate(message.Message))];
        }

        var plan = PlanReader.Read(new SourceText("plan.yaml", "标题: 题\n任务: [甲]\n"), [], _ => throw new FileNotFoundException(), new())!;
        var structure = StructureCatalog.BuiltIn[0];
        var context = new MeteredContext(new TemplateFunctions(plan, structure, new(structure, null)).ToScript(), MarkdownText.Escape, TemplateBudget.For(plan.Root));
        var exception = Assert.Throws<ScriptRuntimeException>(() => template.Render(context));
        return [TemplateMessages.Table.Translate(exception.OriginalMessage)];
    }
}
