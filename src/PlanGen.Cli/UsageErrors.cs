using System.CommandLine;
using System.CommandLine.Completions;
using System.CommandLine.Parsing;
using PlanGen.Diagnostics;
using PlanGen.Plans.Keys;

namespace PlanGen.Cli;

/// <summary>Usage errors in words of our own; the parser's come in English only, and are never shown.</summary>
internal static class UsageErrors
{
    /// <summary>What is wrong with the command line, the first thing only.</summary>
    public static Message Explain(ParseResult parsed, IReadOnlyList<string> args)
    {
        if (OptionForValue(parsed, args) is var (lacking, next) && lacking.Arity.MinimumNumberOfValues > 0)
        {
            var isKnown = AllOptions(parsed.CommandResult).Any(option => option.Name == next || option.Aliases.Contains(next));
            return isKnown ? Messages.MissingValue.With(lacking.Name) : Messages.MissingValueJoin.With(lacking.Name, next);
        }

        if ((OptionForValue(parsed, args)?.Value ?? UnknownOption(parsed) ?? (parsed.UnmatchedTokens is [var token, ..] ? token : null)) is { } unknown)
        {
            var command = parsed.CommandResult.Command;
            var known = command.Subcommands.Where(one => !one.Hidden).Select(one => one.Name)
                .Concat(AllOptions(parsed.CommandResult).SelectMany(option => option.Aliases.Prepend(option.Name)));
            var nearest = Spelling.Nearest(unknown, known);
            return nearest is null ? Messages.UnknownWord.With(unknown) : Messages.UnknownWordNear.With(unknown, nearest);
        }

        return parsed.Errors[0].SymbolResult switch
        {
            OptionResult result => OfOption(result),
            ArgumentResult { Parent: OptionResult result } => OfOption(result),
            ArgumentResult { Tokens.Count: 0 } result => Messages.MissingArgument.With(NameOf(result.Argument)),
            ArgumentResult result => Wrong(result.Argument, NameOf(result.Argument), result.Tokens),
            _ => OfCommand(parsed),
        };
    }

    /// <summary>An option that is not known, which the parser takes for one more plan; null where there is none. What follows -- is never one.</summary>
    public static string? UnknownOption(ParseResult parsed)
    {
        var arguments = parsed.CommandResult.Children.OfType<ArgumentResult>().SelectMany(argument => argument.Tokens).ToHashSet();
        return parsed.Tokens.TakeWhile(token => token.Type != TokenType.DoubleDash)
            .FirstOrDefault(token => token.Value.StartsWith('-') && token.Value.Length > 1 && arguments.Contains(token))?.Value;
    }

    /// <summary>
    /// An option whose value was left out, so that the parser took the option after it for the value; null where there is none. A value that begins
    /// with - is joined to its option, as in --title=-1, and - alone is a value.
    /// </summary>
    public static (Option Option, string Value)? OptionForValue(ParseResult parsed, IReadOnlyList<string> args) => AllOptions(parsed.CommandResult)
        .SelectMany(option => parsed.GetResult(option)?.Tokens.Select(token => (Option: option, token.Value)) ?? [])
        .Where(one => one.Value.StartsWith('-') && one.Value.Length > 1 && args.Contains(one.Value))
        .Select(one => ((Option, string)?)one)
        .FirstOrDefault();

    /// <summary>The options of a command and those of the commands above it.</summary>
    public static IEnumerable<Option> AllOptions(CommandResult? command)
    {
        for (var at = command; at is not null; at = at.Parent as CommandResult)
        {
            foreach (var option in at.Command.Options.Where(option => at == command || option.Recursive))
            {
                yield return option;
            }
        }
    }

    private static Message OfOption(OptionResult result) => result switch
    {
        { Implicit: true } => Messages.MissingOption.With(result.Option.Name),
        { Tokens.Count: 0 } => Messages.MissingValue.With(result.Option.Name),
        { Tokens.Count: > 1 } when result.Option.Arity.MaximumNumberOfValues == 1 => Messages.GivenTwice.With(result.Option.Name),
        _ => Wrong(result.Option, result.Option.Name, result.Tokens),
    };

    private static Message OfCommand(ParseResult parsed)
    {
        var command = parsed.CommandResult.Command;
        return command.Options.FirstOrDefault(option => option.Required && parsed.GetResult(option) is null or { Implicit: true }) is { } missing ? Messages.MissingOption.With(missing.Name)
            : command.Arguments.FirstOrDefault(argument => argument.Arity.MinimumNumberOfValues > 0 && parsed.GetResult(argument) is null or { Tokens.Count: 0 }) is { } wanting ? Messages.MissingArgument.With(NameOf(wanting))
            : command.Subcommands.Count > 0 ? Messages.MissingCommand.With()
            : Messages.NotUnderstoodLine.With();
    }

    /// <summary>A value that cannot be: the values that can, where they are known, or that a number belongs there.</summary>
    private static Message Wrong(Symbol symbol, string name, IReadOnlyList<Token> tokens)
    {
        var (type, phrase) = symbol is Option option ? (option.ValueType, Messages.BadValue) : (((Argument)symbol).ValueType, Messages.BadArgument);
        var possible = string.Join('、', symbol.GetCompletions(CompletionContext.Empty).Select(offer => offer.Label));
        var value = tokens[^1].Value;
        return possible.Length > 0 ? phrase.With(name, value, possible)
            : type == typeof(int) ? phrase.With(name, value, Messages.WholeNumber)
            : Messages.BadValueOnly.With(name, value);
    }

    private static string NameOf(Argument argument) => argument.HelpName ?? argument.Name;
}
