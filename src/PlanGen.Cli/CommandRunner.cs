using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using System.CommandLine.Parsing;
using PlanGen.Cli.Commands;
using PlanGen.Cli.Output;
using PlanGen.Diagnostics;
using PlanGen.Plans.Keys;
using PlanGen.Settings;

namespace PlanGen.Cli;

/// <summary>Runs one command line: language, usage errors, exceptions and exit codes are dealt with here for all commands.</summary>
internal static class CommandRunner
{
    /// <summary>Runs the program on the process's own streams.</summary>
    public static int Run(string[] args, Func<Session, RootCommand> create)
    {
        using var input = Console.OpenStandardInput();
        using var output = Console.OpenStandardOutput();
        using var error = new StreamWriter(Console.OpenStandardError(), new System.Text.UTF8Encoding(false)) { AutoFlush = true };
        var mayColor = string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")) && Environment.GetEnvironmentVariable("TERM") != "dumb";
        var isTerminal = !Console.IsOutputRedirected;
        return Run(args, create, new(input, output, error, isTerminal, mayColor && !Console.IsErrorRedirected, mayColor && isTerminal));
    }

    /// <summary>Runs the program on the streams given.</summary>
    public static int Run(string[] args, Func<Session, RootCommand> create, StandardStreams console)
    {
        var session = new Session(LanguageChoice.Of(args, null), null, console);
        try
        {
            var report = new DiagnosticList();
            var settings = FindSettings(report);
            session = new Session(LanguageChoice.Of(args, settings), settings, console);
            if (report.HasErrors)
            {
                new DiagnosticPrinter(session).Print(report.Sorted());
                return ExitCode.Findings;
            }

            return Invoke(args, create(session), session);
        }
        catch (FindingsException)
        {
            return ExitCode.Findings;
        }
        catch (CommandException exception)
        {
            Fail(session, exception.Text);
            return ExitCode.Failed;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // Files are dealt with where they are read and written: this is a standard stream.
            Fail(session, Messages.CannotWrite.With(Messages.StandardOutput, FileTrouble.Reason(exception)));
            return ExitCode.Failed;
        }
        catch (OperationCanceledException)
        {
            return ExitCode.Interrupted;
        }
    }

    /// <summary>The settings of the working directory; null where there are none, or where they have faults, which go to <paramref name="report"/>.</summary>
    /// <exception cref="CommandException">They cannot be read.</exception>
    public static RepositorySettings? FindSettings(DiagnosticList report)
    {
        try
        {
            return RepositorySettings.Find(Environment.CurrentDirectory, report);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new CommandException(Messages.CannotRead.With(RepositorySettings.FileName, FileTrouble.Reason(exception)));
        }
    }

    private static int Invoke(string[] args, RootCommand root, Session session)
    {
        session.LangOption.CompletionSources.Add(_ => Offers.Words(session, ("zh", Messages.OfferChinese), ("en", Messages.OfferEnglish)));
        root.Options.Add(session.LangOption);
        root.Options.Add(session.QuietOption);
        root.Options.Add(session.VerboseOption);
        foreach (var option in root.Options)
        {
            if (option is HelpOption help)
            {
                help.Description = session.Say(Messages.Help);
                help.Action = new HelpText(session);
            }
            else if (option is VersionOption version)
            {
                version.Description = session.Say(Messages.Version);
            }
        }

        var parsed = root.Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (parsed.Action is ParseErrorAction || (parsed.Action is not HelpText && UsageErrors.UnknownOption(parsed) is not null))
        {
            Fail(session, UsageErrors.Explain(parsed));
            session.Console.Error.WriteLine(session.Say(Messages.SeeHelp.With(HelpText.PathOf(parsed.CommandResult))));
            return ExitCode.Failed;
        }

        CheckLang(parsed.GetValue(session.LangOption));
        using var text = new StreamWriter(session.Console.Output, new System.Text.UTF8Encoding(false), leaveOpen: true);
        return parsed.Invoke(new InvocationConfiguration { EnableDefaultExceptionHandler = false, Output = text, Error = session.Console.Error });
    }

    private static void CheckLang(string? lang)
    {
        if (lang is not (null or "zh" or "en"))
        {
            throw new CommandException(Messages.BadValue.With("--lang", lang, "zh、en"));
        }
    }

    private static void Fail(Session session, Message message)
    {
        try
        {
            session.Console.Error.WriteLine($"plangen: {TerminalText.Clean(session.Say(message))}");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // Standard error is gone too; the exit code still tells.
        }
    }
}

/// <summary>Usage errors in words of our own; the parser's come in English only.</summary>
internal static class UsageErrors
{
    /// <summary>What is wrong with the command line, the first thing only.</summary>
    public static Message Explain(ParseResult parsed)
    {
        if ((UnknownOption(parsed) ?? (parsed.UnmatchedTokens is [var token, ..] ? token : null)) is { } unknown)
        {
            var command = parsed.CommandResult.Command;
            var known = command.Subcommands.Select(one => one.Name)
                .Concat(AllOptions(parsed.CommandResult).SelectMany(option => option.Aliases.Prepend(option.Name)));
            var nearest = Spelling.Nearest(unknown, known);
            return nearest is null ? Messages.UnknownWord.With(unknown) : Messages.UnknownWordNear.With(unknown, nearest);
        }

        var error = parsed.Errors[0];
        return error.SymbolResult switch
        {
            OptionResult { Tokens.Count: 0 } option => Messages.MissingValue.With(option.Option.Name),
            OptionResult { Tokens.Count: > 1 } option => Messages.GivenTwice.With(option.Option.Name),
            ArgumentResult { Tokens.Count: 0 } argument => Messages.MissingArgument.With(argument.Argument.HelpName ?? argument.Argument.Name),
            _ when parsed.CommandResult.Command.Subcommands.Count > 0 => Messages.MissingCommand.With(),
            _ => new Phrase("{0}", "{0}").With(error.Message),
        };
    }

    /// <summary>An option that is not known, which the parser takes for one more plan; null where there is none. What follows -- is never one.</summary>
    public static string? UnknownOption(ParseResult parsed)
    {
        var arguments = parsed.CommandResult.Children.OfType<ArgumentResult>().SelectMany(argument => argument.Tokens).ToHashSet();
        return parsed.Tokens.TakeWhile(token => token.Type != TokenType.DoubleDash)
            .FirstOrDefault(token => token.Value.StartsWith('-') && token.Value.Length > 1 && arguments.Contains(token))?.Value;
    }

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
}
