using System.CommandLine;
using PlanGen.Cli.Output;
using PlanGen.Diagnostics;
using PlanGen.Layout;

namespace PlanGen.Cli.Commands;

/// <summary><c>plangen structures</c>: what structures there are, a line each, or which fields of a plan they show.</summary>
internal static class StructuresCommand
{
    /// <summary>The command.</summary>
    public static Command Create(Session session)
    {
        var fields = new Option<string?>("--fields") { Description = session.Say(Messages.StructuresFields), HelpName = "ID|DIR", Arity = ArgumentArity.ZeroOrOne };
        var command = new Command("structures", session.Say(Messages.Structures)) { fields };
        command.SetAction(parsed =>
        {
            var finder = new StructureFinder(session);
            var rows = parsed.GetResult(fields) is null
                ? finder.Available.Select(one => new[] { one.Id, one.Name, session.Say(one.Summary) })
                : Fields(session, finder.Find(parsed.GetValue(fields) ?? "all"));
            session.Console.Print(TextTable.Of([.. rows]));
            return ExitCode.Done;
        });
        return command;
    }

    /// <summary>A row a field, a column a structure.</summary>
    private static IEnumerable<string[]> Fields(Session session, IReadOnlyList<Structure> structures)
    {
        var report = new DiagnosticList();
        var columns = structures.Select(structure => ShownFields.Of(structure, report)).ToList();
        if (report.HasErrors)
        {
            new DiagnosticPrinter(session).Print(report.Sorted());
            throw new FindingsException();
        }

        return columns[0].Select((row, i) => columns.Select(column => Mark(column[i].Extent)).Prepend(NameOf(row)).ToArray())
            .Prepend([session.Say(Messages.FieldWord), .. structures.Select(structure => structure.Id)]);

        string NameOf(ShownField row) => string.Join('.', row.Path.Select(field => session.Say(new Phrase(field.Chinese[0], field.Key))));
    }

    private static string Mark(Extent extent) => extent switch
    {
        Extent.All => "✓",
        Extent.Part => "~",
        _ => "-",
    };
}
