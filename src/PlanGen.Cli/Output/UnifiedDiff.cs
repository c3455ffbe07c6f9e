using DiffPlex.Renderer;
using PlanGen.Plans.Keys;
using PlanGen.Sources;

namespace PlanGen.Cli.Output;

/// <summary>Shows what would change in a plan's file, as <c>diff -u</c> does.</summary>
internal static class UnifiedDiff
{
    /// <summary>The difference between two states of a file that decode without a fault.</summary>
    public static string Of(string path, ReadOnlyMemory<byte> before, ReadOnlyMemory<byte> after)
    {
        return TerminalText.Clean(UnidiffRenderer.GenerateUnidiff(Text(before), Text(after), path, path)).ReplaceLineEndings("\n");

        string Text(ReadOnlyMemory<byte> bytes) => SourceDecoder.Decode(path, bytes.Span, PlanKeys.HasKnownKey, new()).Text;
    }
}
