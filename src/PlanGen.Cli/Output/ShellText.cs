using System.Buffers;

namespace PlanGen.Cli.Output;

/// <summary>Commands as they are typed into a shell.</summary>
internal static class ShellText
{
    /// <summary>What a shell would not take as it is.</summary>
    private static readonly SearchValues<char> NeedQuotes = SearchValues.Create(" '\"$&()*?;|<>`!#~\\[]{}");

    /// <summary>The words as one line, those in quotes that need them.</summary>
    public static string Line(IEnumerable<string> words) => string.Join(' ', words.Select(word => word.AsSpan().ContainsAny(NeedQuotes)
        ? $"'{word.Replace("'", "'\\''", StringComparison.Ordinal)}'"
        : word));
}
