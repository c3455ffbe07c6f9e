using System.CommandLine;
using PlanGen.Cli;
using PlanGen.Cli.Commands;

return CommandRunner.Run(args, session => new RootCommand(session.Say(Messages.About))
{
    RenderCommand.Create(session),
    StructuresCommand.Create(session),
    StylesCommand.Create(session),
});
