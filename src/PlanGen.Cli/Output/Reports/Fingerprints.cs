using System.Globalization;
using System.IO.Hashing;
using System.Text;
using PlanGen.Diagnostics;

namespace PlanGen.Cli.Output.Reports;

/// <summary>
/// What services know a finding by from one run to the next: its file, rule, words and value, and which of several alike it is. It changes
/// neither with its line nor with the language.
/// </summary>
internal static class Fingerprints
{
    /// <summary>Each finding with its fingerprint, no two the same.</summary>
    public static IEnumerable<(Diagnostic Finding, string Fingerprint)> Of(IEnumerable<Diagnostic> findings)
    {
        var counts = new Dictionary<string, int>();
        foreach (var finding in findings)
        {
            var value = finding.Source.Text.AsSpan(finding.Span.Start, finding.Span.Length);
            var known = string.Join('\0', ReportPath.InRepository(finding.Source.Path), finding.Fault.Id, Words(finding.Fault.Message), value.ToString());
            var count = counts[known] = counts.GetValueOrDefault(known) + 1;
            var hash = XxHash128.Hash(Encoding.UTF8.GetBytes(known + '\0' + count.ToString(CultureInfo.InvariantCulture)));
            yield return (finding, Convert.ToHexStringLower(hash));
        }
    }

    /// <summary>The message but for its numbers: most are lines.</summary>
    private static string Words(object part) => part switch
    {
        Message message => string.Join('\0', message.Values.Select(Words).Prepend(message.Phrase.English)),
        Phrase phrase => phrase.English,
        string text => text,
        _ => "",
    };
}
