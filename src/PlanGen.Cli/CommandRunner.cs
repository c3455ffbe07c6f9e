using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using PlanGen.Cli.Commands;
using PlanGen.Cli.Output;
using PlanGen.Diagnostics;
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
        return Run(args, create, new(input, output, error, isTerminal, mayColor && !Console.IsErrorRedirected, mayColor && isTerminal)
        {
            CanAsk = !Console.IsInputRedirected && !Console.IsErrorRedirected,

            // Elsewhere a terminal speaks UTF-8, and asking would change its mode.
            InputEncoding = OperatingSystem.IsWindows() ? Console.InputEncoding : System.Text.Encoding.UTF8,
        });
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
        var isWrong = UsageErrors.UnknownOption(parsed) is not null || UsageErrors.OptionForValue(parsed, args) is not null;
        if (parsed.Action is ParseErrorAction || (parsed.Action is not HelpText && isWrong))
        {
            Fail(session, UsageErrors.Explain(parsed, args));
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
