using System.CommandLine;
using System.Text;
using PlanGen.Cli.Output;
using PlanGen.Layout;

namespace PlanGen.Cli.Commands;

/// <summary><c>plangen eject</c>: puts the files of a built-in structure in a folder, to be made one's own.</summary>
internal static class EjectCommand
{
    /// <summary>The command.</summary>
    public static Command Create(Session session)
    {
        var structure = new Argument<string>("structure") { Description = session.Say(Messages.EjectStructure), HelpName = "STRUCTURE" };
        var folder = new Argument<string>("folder") { Description = session.Say(Messages.EjectFolder), HelpName = "DIR" };
        structure.CompletionSources.Add(_ => StructureCatalog.BuiltIn.SelectMany(one => Offers.Both(one.Id, one.Name, session.Say(one.Summary))));
        var command = new Command("eject", session.Say(Messages.Eject)) { structure, folder };
        command.SetAction(parsed => Run(session, parsed.GetValue(structure)!, parsed.GetValue(folder)!, parsed.GetValue(session.QuietOption)));
        return command;
    }

    private static int Run(Session session, string name, string folder, bool isQuiet)
    {
        var structure = StructureCatalog.Find(name)
            ?? throw new CommandException(Messages.NoSuchStructure.With(name, string.Join('、', StructureCatalog.BuiltIn.Select(one => $"{one.Id}（{one.Name}）"))));
        var files = StructureCatalog.FilesOf(structure.Id).Select(file => (Path: Path.Combine(folder, file.Name).Replace('\\', '/'), file.Text)).ToList();
        if (files.Find(file => File.Exists(file.Path)) is { Path: { } taken })
        {
            throw new CommandException(Messages.InTheWay.With(taken));
        }

        var isNamedAlike = Path.GetFileName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder))) == structure.Id;
        foreach (var (path, text) in files)
        {
            var own = isNamedAlike || !path.EndsWith(".yaml", StringComparison.Ordinal) ? text : $"base: {structure.Id}\n{text}";
            FileSink.Write(path, Encoding.UTF8.GetBytes(own));
            if (!isQuiet)
            {
                session.Console.Error.WriteLine(TerminalText.Clean(session.Say(Messages.PutThere.With(path))));
            }
        }

        if (!isQuiet)
        {
            session.Console.Error.WriteLine(TerminalText.Clean(session.Say(Messages.EjectNext.With(folder))));
        }

        return ExitCode.Done;
    }
}
