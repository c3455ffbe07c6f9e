using PlanGen.Diagnostics;
using PlanGen.Layout;
using PlanGen.Plans;
using PlanGen.Plans.Keys;
using PlanGen.Sources;

namespace PlanGen.Checking.Data;

/// <summary>Reads the data files that rules go by: those of this folder, which are part of the program, and those that settings add.</summary>
public static class DataFiles
{
    private const string Root = "data/";

    /// <summary>Reads a file of the user's own; null, and faults in <paramref name="report"/>, where it cannot be used.</summary>
    /// <param name="shape">What its root holds.</param>
    /// <param name="path">The path as messages name it.</param>
    /// <param name="bytes">The file as it is.</param>
    /// <param name="report">Where faults go.</param>
    public static Item? Read(Shape shape, string path, ReadOnlySpan<byte> bytes, DiagnosticList report)
    {
        var source = SourceDecoder.Decode(path, bytes, _ => true, report);
        return report.HasErrors ? null : Read(shape, source, report);
    }

    /// <summary>Reads the built-in file of this name. It is read on each call: <see cref="CheckData"/> keeps what comes of it.</summary>
    internal static Item BuiltIn(Shape shape, string name)
    {
        var report = new DiagnosticList();
        return Read(shape, new SourceText(name, BuiltInFiles.Read(Root + name)), report)
            ?? throw new InvalidDataException($"{name}: {report.Sorted()[0].Fault.Message.In(Language.English)}");
    }

    private static Item? Read(Shape shape, SourceText source, DiagnosticList report)
    {
        var root = PlanReader.ReadRoot(shape, source, [], _ => throw new IOException(), report);
        return report.HasErrors ? null : root;
    }
}
