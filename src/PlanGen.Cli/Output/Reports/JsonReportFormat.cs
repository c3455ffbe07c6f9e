using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using PlanGen.Diagnostics;

namespace PlanGen.Cli.Output.Reports;

/// <summary>A form that is JSON: Chinese readable, and nothing raw in it that could turn a terminal's text around.</summary>
/// <param name="name">What <c>--format</c> calls it.</param>
internal abstract class JsonReportFormat(string name) : ReportFormat(name)
{
    private static readonly JsonWriterOptions Layout = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <inheritdoc/>
    public sealed override void Write(Report report, Session session, TextWriter output)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, Layout))
        {
            Write(report, session, json);
        }

        // Such characters stand in strings only, so that an escape may stand for each.
        foreach (var character in Encoding.UTF8.GetString(bytes.GetBuffer().AsSpan(0, (int)bytes.Length)))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(character) is UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator || character is >= '\u007F' and <= '\u009F')
            {
                output.Write($"\\u{(int)character:x4}");
            }
            else
            {
                output.Write(character);
            }
        }

        output.Write('\n');
    }

    /// <summary>Writes the findings as one JSON value.</summary>
    protected abstract void Write(Report report, Session session, Utf8JsonWriter json);

    /// <summary>The file of a finding, as it was named, with /.</summary>
    protected static string FileOf(Diagnostic finding) => ReportPath.Of(finding.Source.Path);
}
