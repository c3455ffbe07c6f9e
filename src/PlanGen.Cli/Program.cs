using System.CommandLine;
using PlanGen.Cli;
using PlanGen.Cli.Commands;

HeapMemory.Prepare();
return CommandRunner.Run(args, CreateRoot);

/// <summary>The program: a table of contents of its commands.</summary>
internal sealed partial class Program
{
    /// <summary>The root command, in the language of the session.</summary>
    internal static RootCommand CreateRoot(Session session) => new(session.Say(Messages.About))
    {
        NewCommand.Create(session),
        RenderCommand.Create(session),
        CheckCommand.Create(session),
        FormatCommand.Create(session),
        RulesCommand.Create(session),
        StructuresCommand.Create(session),
        EjectCommand.Create(session),
        StylesCommand.Create(session),
        ExplainCommand.Create(session),
        SchemaCommand.Create(session),
        RollCommand.Create(session),
        CompletionCommand.Create(session),
        DoctorCommand.Create(session),
    };
}
