using System.Reflection;

namespace PlanGen.Layout;

/// <summary>The files that are part of the program: the folder <c>templates</c>, and the data of the checks below <c>data</c>.</summary>
internal static class BuiltInFiles
{
    private static readonly Assembly Assembly = typeof(BuiltInFiles).Assembly;

    /// <summary>Their paths from that folder, with /.</summary>
    public static IReadOnlyList<string> Names { get; } = Assembly.GetManifestResourceNames();

    /// <summary>One file's text, line ends as \n.</summary>
    public static string Read(string name)
    {
        using var reader = new StreamReader(Assembly.GetManifestResourceStream(name) ?? throw new FileNotFoundException(null, name));
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
