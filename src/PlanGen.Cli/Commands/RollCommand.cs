using System.CommandLine;
using System.Globalization;
using System.Text.RegularExpressions;
using PlanGen.Cli.Output;
using PlanGen.Diagnostics;
using PlanGen.Plans;
using PlanGen.Rolling;

namespace PlanGen.Cli.Commands;

/// <summary><c>plangen roll</c>: drafts another year's plan from this year's.</summary>
internal static class RollCommand
{
    /// <summary>The command.</summary>
    public static Command Create(Session session)
    {
        var plan = new Argument<string>("plan") { Description = session.Say(Messages.RollPlan), HelpName = "PLAN" };
        var year = new Option<string>("--year") { Description = session.Say(Messages.RollYear), HelpName = "YEAR", Required = true };
        var drop = new Option<string[]>("--drop") { Description = session.Say(Messages.RollDrop), HelpName = "ID|UNIT" };
        var keep = new Option<string[]>("--keep") { Description = session.Say(Messages.RollKeep), HelpName = "ID|UNIT" };
        var output = new Option<string>("--output", "-o") { Description = session.Say(Messages.RollOutput), HelpName = "FILE" };
        var command = new Command("roll", session.Say(Messages.Roll)) { plan, year, drop, keep, output };
        command.SetAction(parsed => Run(session, parsed.GetValue(plan)!, parsed.GetValue(output), parsed.GetValue(session.QuietOption),
            new(YearOf(parsed.GetValue(year)!), Words(parsed.GetValue(drop)), Words(parsed.GetValue(keep)), CheckRequests.Of(session, [], []), NewPlace.From(parsed.GetValue(plan)!, parsed.GetValue(output)))));
        return command;
    }

    private static int Run(Session session, string path, string? output, bool isQuiet, RollRequest request)
    {
        var input = new PlanInput(path, path == "-" ? FileReader.Read(session.Console.Input) : FileReader.Read(path), FileReader.Beside(path), IsAlone: true);
        var rolled = Roll(input, new StructureFinder(session), request);
        if (rolled.Diagnostics.Count > 0)
        {
            new DiagnosticPrinter(session).Print(rolled.Diagnostics);
            Say(Messages.RollRefused.With(path));
            return ExitCode.Findings;
        }

        output ??= RolledName.Of(path, rolled.From, request.Year);
        if (output == "-")
        {
            FileSink.Write(session.Console.Output, rolled.Bytes);
        }
        else if (File.Exists(output))
        {
            throw new CommandException(Messages.InTheWay.With(output));
        }
        else
        {
            FileSink.Write(output, rolled.Bytes);
        }

        if (!isQuiet)
        {
            Tell(output, rolled.Places);
        }

        return ExitCode.Done;

        void Tell(string written, IReadOnlyList<OpenPlace> places)
        {
            if (written != "-")
            {
                Say(Messages.PutThere.With(written));
            }

            foreach (var place in places)
            {
                session.Console.Error.WriteLine(TerminalText.CleanLine($"{written}:{place.Line}: {session.Say(place.Reason)}"));
            }

            if (places.Count > 0)
            {
                Say(Messages.RollSummary.With(places.Count, PlanRoller.Mark));
            }

            if (written != "-")
            {
                Say(Messages.RollNext.With(written));
            }
        }

        void Say(Message message) => session.Console.Error.WriteLine(TerminalText.CleanLine(session.Say(message)));
    }

    private static RolledPlan Roll(PlanInput input, StructureFinder structures, RollRequest request)
    {
        try
        {
            return PlanRoller.Roll(input, structures.Available, request);
        }
        catch (RollException exception)
        {
            throw new CommandException(exception.Text);
        }
    }

    private static int YearOf(string typed) => typed.Length == 4 && int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out var year)
        ? year
        : throw new CommandException(Messages.BadValue.With("--year", typed, Messages.FourDigits));

    private static List<string> Words(string[]? typed) =>
        [.. (typed ?? []).SelectMany(one => one.Split([',', '，'], StringSplitOptions.RemoveEmptyEntries)).SelectMany(UnitNames.Split)];
}

/// <summary>What a rolled plan's file is called.</summary>
internal static class RolledName
{
    /// <summary>The old name with its year changed, 2026.yaml to 2027.yaml; where it has none, the new year is added to it. Standard input goes to standard output.</summary>
    public static string Of(string path, int from, int to)
    {
        var name = Path.GetFileNameWithoutExtension(path);
        var moved = Regex.Replace(name, $"(?<![0-9]){from}(?![0-9])", $"{to}");
        return path == "-" ? path : Path.Combine(Path.GetDirectoryName(path) ?? "", (moved == name ? $"{name}.{to}" : moved) + Path.GetExtension(path));
    }
}
