using System.Text.Json;
using PlanGen.Diagnostics;

namespace PlanGen.Cli.Output.Reports;

/// <summary>GitLab's Code Quality report, a subset of the Code Climate format.</summary>
internal sealed class GitLabReport() : JsonReportFormat("gitlab")
{
    /// <inheritdoc/>
    protected override void Write(Report report, Session session, Utf8JsonWriter json)
    {
        json.WriteStartArray();
        foreach (var (finding, fingerprint) in Fingerprints.Of(report.Findings))
        {
            json.WriteStartObject();
            json.WriteString("description", $"{finding.Fault.Id}: {session.Say(finding.Fault.Message)}");
            json.WriteString("check_name", finding.Fault.Id);
            json.WriteString("fingerprint", fingerprint);
            json.WriteString("severity", finding.Fault.Severity switch { Severity.Error => "major", Severity.Warning => "minor", _ => "info" });
            json.WriteStartObject("location");
            json.WriteString("path", ReportPath.InRepository(finding.Source.Path));
            json.WriteStartObject("lines");
            json.WriteNumber("begin", finding.Start.Line);
            json.WriteNumber("end", finding.End.Line);
            json.WriteEndObject();
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
