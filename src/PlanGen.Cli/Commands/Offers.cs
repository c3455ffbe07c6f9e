using System.CommandLine;
using System.CommandLine.Completions;
using PlanGen.Checking;
using PlanGen.Cli.Output.Reports;
using PlanGen.Diagnostics;
using PlanGen.Writing;
using PlanGen.Writing.Word;

namespace PlanGen.Cli.Commands;

/// <summary>The values that shells offer for options and arguments, each with what it is.</summary>
internal static class Offers
{
    /// <summary>The shells.</summary>
    public static IEnumerable<CompletionItem> Shells => Shell.All.Select(shell => Of(shell.Name, null));

    /// <summary>The forms of findings.</summary>
    public static IEnumerable<CompletionItem> Reports => ReportCatalog.All.Select(form => Of(form.Name, null));

    /// <summary>The structures there are, by id and by Chinese name.</summary>
    public static IEnumerable<CompletionItem> Structures(Session session) => new StructureFinder(session).Available
        .SelectMany(structure => Both(structure.Id, structure.Name, session.Say(structure.Summary)));

    /// <summary>The styles, by id and by Chinese name.</summary>
    public static IEnumerable<CompletionItem> Styles(Session session) => WordStyleCatalog.BuiltIn.SelectMany(style => Both(style.Id, style.Name.Chinese, session.Say(style.Summary)));

    /// <summary>The formats.</summary>
    public static IEnumerable<CompletionItem> Formats(Session session) => WriterCatalog.All.Select(writer => Of(writer.Id, session.Say(writer.Name)));

    /// <summary>The rules.</summary>
    public static IEnumerable<CompletionItem> Rules(Session session) => RuleCatalog.Pages.Select(page => Of(page.Id, session.Say(page.Summary)));

    /// <summary>Words, each with what it is.</summary>
    public static IEnumerable<CompletionItem> Words(Session session, params IEnumerable<(string Word, Phrase About)> words) => words.Select(one => Of(one.Word, session.Say(one.About)));

    /// <summary>A command.</summary>
    public static CompletionItem Of(Command command) => Of(command.Name, command.Description);

    /// <summary>A word, and what it is.</summary>
    public static CompletionItem Of(string word, string? about) => new(word, detail: about);

    /// <summary>A word in both spellings.</summary>
    public static IEnumerable<CompletionItem> Both(string id, string name, string about) => [Of(id, about), Of(name, about)];
}
