using System.Text.Json;
using PlanGen.Diagnostics;

namespace PlanGen.Cli.Output.Reports;

/// <summary>For programs: one object, whose keys do not change with the language.</summary>
internal sealed class JsonReport() : JsonReportFormat("json")
{
    /// <inheritdoc/>
    protected override void Write(Report report, Session session, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteNumber("version", 1);
        json.WriteStartArray("findings");
        foreach (var finding in report.Findings)
        {
            Write(finding, session, json);
        }

        json.WriteEndArray();
        json.WriteStartObject("summary");
        json.WriteNumber("files", report.Plans.Count);
        json.WriteNumber("errors", report.Count(Severity.Error));
        json.WriteNumber("warnings", report.Count(Severity.Warning));
        json.WriteNumber("infos", report.Count(Severity.Info));
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void Write(Diagnostic finding, Session session, Utf8JsonWriter json)
    {
        var (start, end) = (finding.Start, finding.End);
        json.WriteStartObject();
        json.WriteString("file", FileOf(finding));
        json.WriteNumber("line", start.Line);
        json.WriteNumber("column", start.Column);
        json.WriteNumber("endLine", end.Line);
        json.WriteNumber("endColumn", end.Column);
        json.WriteString("rule", finding.Fault.Id);
        json.WriteString("severity", finding.Fault.Severity.ToString().ToLowerInvariant());
        json.WriteString("message", session.Say(finding.Fault.Message));
        json.WriteString("help", finding.Fault.Help is { } help ? session.Say(help) : null);
        json.WriteBoolean("fixable", finding.Fix is not null);
        json.WriteEndObject();
    }
}
