using System.Text;
using PlanGen.Cli.Output;
using PlanGen.Diagnostics;
using PlanGen.Drafting;
using PlanGen.Layout;
using PlanGen.Plans.Schema;

namespace PlanGen.Cli.Commands;

/// <summary>One run of <c>plangen new</c>: what is in the way is named first, then what is missing asked for, then everything written.</summary>
internal sealed class NewRun(Session session, NewOptions options)
{
    /// <summary>The exit code.</summary>
    public int Run()
    {
        var answers = new NewAnswers(session, options);
        var language = answers.Keys();
        var count = answers.TaskCount();
        if (options is { IsRepository: true, File: "-" })
        {
            throw new CommandException(Messages.RepositoryToOutput.With());
        }

        var folder = options.File ?? "";
        var plan = options.IsRepository ? null : PlanPath();
        if (plan is not (null or "-") && !FileSink.IsFree(plan))
        {
            throw new CommandException(Messages.InTheWay.With(plan));
        }

        var table = options.From is null ? null : ReadTable(options.From);
        var settled = answers.Rest();
        plan ??= Path.Combine(folder, "plans", $"{settled.Year}.yaml").Replace('\\', '/');
        var schema = plan == "-" ? null : options.IsRepository ? Path.Combine(folder, SchemaFile.Place).Replace('\\', '/') : SchemaFile.For(plan);
        var text = Draft(new(
            settled.Structure, language, settled.Year, settled.Organization, settled.Title, count, table, schema is null ? null : SchemaFile.From(plan, schema)) { NamesStructure = settled.Folder is null });
        if (schema is null)
        {
            FileSink.Write(session.Console.Output, Encoding.UTF8.GetBytes(text));
            return ExitCode.Done;
        }

        var laidOut = options.IsRepository ? PlanRepository.Files(language).Select(file => (Path.Combine(folder, file.Path).Replace('\\', '/'), Bytes(file.Text))) : [];
        Write([(plan, Bytes(text)), .. laidOut], schema);
        SayNext(plan, folder, settled.Folder);
        return ExitCode.Done;
    }

    private static ReadOnlyMemory<byte> Bytes(string text) => Encoding.UTF8.GetBytes(text);

    private string PlanPath()
    {
        var file = options.File ?? "plan.yaml";
        if (file == "-")
        {
            return file;
        }

        var path = Directory.Exists(file) || Path.EndsInDirectorySeparator(file) ? Path.Combine(file, "plan.yaml").Replace('\\', '/') : file;
        return Path.GetExtension(path).ToUpperInvariant() is ".YAML" or ".YML" ? path : throw new CommandException(Messages.NotYaml.With(path + ".yaml"));
    }

    private TaskTable ReadTable(string path)
    {
        var bytes = path == "-" ? FileReader.Read(session.Console.Input) : FileReader.Read(path);
        var table = TaskTable.Read(path, bytes, out var refusal) ?? throw new CommandException(Messages.NotATable.With(path, refusal!));
        Say(Messages.TasksTaken.With(path, table.Count));
        foreach (var remark in table.Remarks)
        {
            Say(remark);
        }

        return table;
    }

    private string Draft(DraftRequest request)
    {
        var report = new DiagnosticList();
        var text = PlanDrafter.Draft(request, report);
        new DiagnosticPrinter(session).Print(report.Sorted());
        return text ?? throw new FindingsException();
    }

    /// <summary>Writes the files, none of which may be there, and the schema, which is the program's own and replaced where it is another version's.</summary>
    private void Write(IReadOnlyList<(string Path, ReadOnlyMemory<byte> Bytes)> files, string schema)
    {
        FileSink.WriteNew(files);
        foreach (var (path, _) in files)
        {
            Say(Messages.PutThere.With(path));
        }

        var bytes = PlanSchema.Write([.. StructureCatalog.BuiltIn.Select(structure => structure.Word)]);
        var isThere = File.Exists(schema);
        if (!isThere || !FileReader.Read(schema).AsSpan().SequenceEqual(bytes))
        {
            FileSink.Write(schema, bytes);
            Say(isThere ? Messages.SchemaReplaced.With(schema) : Messages.PutThere.With(schema));
        }
    }

    private void SayNext(string plan, string folder, string? structure)
    {
        if (options.IsRepository)
        {
            Say(Messages.NextForRepository.With(Path.Combine(folder, ".github/workflows/plans.yml").Replace('\\', '/')));
        }

        Say(Messages.NextCommands.With());
        SayLine("  " + ShellText.Line(["plangen", "check", Named(plan)]));
        SayLine("  " + ShellText.Line(["plangen", "render", Named(plan), .. structure is null ? [] : new[] { "-s", Named(structure) }]));

        static string Named(string path) => path.StartsWith('-') ? $"./{path}" : path;
    }

    private void Say(Message message) => SayLine(session.Say(message));

    private void SayLine(string line)
    {
        if (!options.IsQuiet)
        {
            session.Console.Error.WriteLine(TerminalText.Clean(line));
        }
    }
}
