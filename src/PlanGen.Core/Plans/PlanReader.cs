using PlanGen.Diagnostics;
using PlanGen.Plans.Keys;
using PlanGen.Plans.Yaml;
using PlanGen.Sources;

namespace PlanGen.Plans;

/// <summary>READ: the text of a file becomes a plan, and every fault of the families YML and REF is found in one pass.</summary>
public static class PlanReader
{
    /// <summary>Reads a plan. Null where the file is no plan at all; with errors in <paramref name="report"/> the plan is not to be used.</summary>
    /// <param name="source">The file.</param>
    /// <param name="structures">The structures that settings may be given for.</param>
    /// <param name="readBeside">Reads a file that the plan names, by its path from the plan's folder; fails with an <see cref="IOException"/>.</param>
    /// <param name="report">Where faults go.</param>
    /// <param name="isAlone">Whether no other plan is read at the same time, so that a core is free.</param>
    public static Plan? Read(SourceText source, IEnumerable<Word> structures, Func<string, byte[]> readBeside, DiagnosticList report, bool isAlone = false)
    {
        var root = ReadRoot(PlanKeys.Plan, source, structures, readBeside, report, isAlone);
        if (root is null)
        {
            return null;
        }

        var plan = new Plan(root);
        References.Check(plan, source, report);
        return plan;
    }

    /// <summary>Reads the root of any file that is one item of <paramref name="shape"/>.</summary>
    internal static Item? ReadRoot(
        Shape shape, SourceText source, IEnumerable<Word> structures, Func<string, byte[]> readBeside, DiagnosticList report, bool isAlone = false)
    {
        var readable = Characters.Report(source, report);
        var root = YamlLoader.Load(readable, report, isAlone);
        if (root is not YamlMap map)
        {
            ReportNoMap(shape, root, readable, report);
            return null;
        }

        var item = new Item(shape, map);
        new ItemReader(readable, report, structures, readBeside).ReadEntries(item, map);
        return item;
    }

    private static void ReportNoMap(Shape shape, YamlNode? root, SourceText source, DiagnosticList report)
    {
        if (report.HasErrors || PlainTraps.FindInText(source, report))
        {
            return;
        }

        if (root is null or YamlScalar { IsEmpty: true })
        {
            foreach (var field in shape.Fields.Where(field => field.IsRequired))
            {
                report.Add(source, default, FileFaults.Missing.With(shape.Name, field.Chinese[0]));
            }
        }
        else
        {
            report.Add(source, root.Span, FileFaults.WrongType.With(shape.Name, KindNames.Of(Kind.Item), KindNames.Of(root)));
        }
    }
}
