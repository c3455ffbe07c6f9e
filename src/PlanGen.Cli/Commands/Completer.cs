using System.CommandLine;
using System.CommandLine.Completions;
using System.CommandLine.Parsing;

namespace PlanGen.Cli.Commands;

/// <summary>
/// What may stand where a command line breaks off. The library's own completion offers what merely contains the word, an option's value not after
/// a part of it is typed, and the spellings of --help that are for Windows.
/// </summary>
internal static class Completer
{
    /// <summary>The words that may stand for the last one; none where that is left to the person, or is a file.</summary>
    /// <param name="root">The program's command.</param>
    /// <param name="words">The words after the program's name, the last one as far as it is typed.</param>
    public static IEnumerable<CompletionItem> Complete(Command root, IReadOnlyList<string> words)
    {
        var current = words[^1] is "\"\"" ? "" : words[^1];
        string[] before = [.. words.SkipLast(1)];
        var parsed = root.Parse(before, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (before.Contains("--"))
        {
            return StartingWith(current, Arguments(parsed));
        }

        var options = UsageErrors.AllOptions(parsed.CommandResult).Where(option => !option.Hidden).ToList();
        if (before.Length > 0 && Find(before[^1]) is { } asking)
        {
            return Values(asking, "", current);
        }

        if (current.Split('=', 2) is [var name, var value] && Find(name) is { } assigned)
        {
            return Values(assigned, name + "=", value);
        }

        return StartingWith(current, current.StartsWith('-') ? Names() : parsed.CommandResult.Command.Subcommands.Where(one => !one.Hidden).Select(Offers.Of).Concat(Arguments(parsed)));

        Option? Find(string word) => options.Find(option => option.Arity.MinimumNumberOfValues > 0 && (option.Name == word || option.Aliases.Contains(word)));

        // What is given once stays given; only options with several values come again.
        IEnumerable<CompletionItem> Names() => options
            .Where(option => parsed.GetResult(option) is null or { Implicit: true } || option.Arity.MaximumNumberOfValues > 1)
            .SelectMany(option => option.Aliases.Append(option.Name).Select(word => Offers.Of(word, option.Description)))
            .Where(offer => offer.Label.StartsWith('-') && offer.Label != "-?");
    }

    /// <summary>The values of an option; of a list with commas the last, without those that stand before it.</summary>
    private static IEnumerable<CompletionItem> Values(Option option, string prefix, string typed)
    {
        var comma = typed.LastIndexOf(',') + 1;
        return StartingWith(typed[comma..], option.GetCompletions(CompletionContext.Empty))
            .ExceptBy(typed[..comma].Split(','), offer => offer.Label)
            .Select(offer => Offers.Of(prefix + typed[..comma] + offer.Label, offer.Detail));
    }

    /// <summary>The values of the argument that comes next.</summary>
    private static IEnumerable<CompletionItem> Arguments(ParseResult parsed)
    {
        var full = parsed.CommandResult.Children.OfType<ArgumentResult>().Count(one => one.Tokens.Count >= one.Argument.Arity.MaximumNumberOfValues);
        return parsed.CommandResult.Command.Arguments.ElementAtOrDefault(full)?.GetCompletions(CompletionContext.Empty) ?? [];
    }

    private static IEnumerable<CompletionItem> StartingWith(string word, IEnumerable<CompletionItem> offers) =>
        offers.Where(offer => offer.Label.StartsWith(word, StringComparison.OrdinalIgnoreCase)).OrderBy(offer => offer.Label, StringComparer.Ordinal);
}
