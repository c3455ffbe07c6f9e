using System.CommandLine;
using PlanGen.Cli.Commands;

namespace PlanGen.Cli;

/// <summary>The command <c>plangen</c>.</summary>
internal static class Program
{
    private static int Main(string[] args) => CommandRunner.Run(args, CreateRoot);

    /// <summary>Its commands, a line each.</summary>
    public static RootCommand CreateRoot(Session session) => new(session.Say(Messages.About))
    {
        RenderCommand.Create(session),
        StructuresCommand.Create(session),
        StylesCommand.Create(session),
    };
}
