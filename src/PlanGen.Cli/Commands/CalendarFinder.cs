using PlanGen.Cli.Output;
using PlanGen.Diagnostics;
using PlanGen.Plans.Deadlines;

namespace PlanGen.Cli.Commands;

/// <summary>The calendar of a run: the days built in, and those of the repository's files.</summary>
internal static class CalendarFinder
{
    /// <summary>The calendar.</summary>
    /// <exception cref="CommandException">A file cannot be read.</exception>
    /// <exception cref="FindingsException">A file has faults, which are printed.</exception>
    public static Calendar Find(Session session)
    {
        if (session.Settings is not { } settings)
        {
            return Calendar.BuiltIn;
        }

        var report = new DiagnosticList();
        try
        {
            var calendar = settings.ReadCalendar(report);
            new DiagnosticPrinter(session).Print(report.Sorted());
            return report.HasErrors ? throw new FindingsException() : calendar;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new CommandException(Messages.CannotRead.With((exception as FileNotFoundException)?.FileName ?? settings.Source.Path, FileTrouble.Reason(exception)));
        }
    }
}
