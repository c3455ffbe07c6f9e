using System.CommandLine;
using PlanGen.Layout;
using PlanGen.Plans.Schema;

namespace PlanGen.Cli.Commands;

/// <summary><c>plangen schema</c>: the JSON Schema of the plan format, for editors.</summary>
internal static class SchemaCommand
{
    /// <summary>The command.</summary>
    public static Command Create(Session session)
    {
        var command = new Command("schema", session.Say(Messages.Schema));
        command.SetAction(_ =>
        {
            session.Console.Output.Write(PlanSchema.Write([.. StructureCatalog.BuiltIn.Select(structure => structure.Word)]));
            return ExitCode.Done;
        });
        return command;
    }
}
