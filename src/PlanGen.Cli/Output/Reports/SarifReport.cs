using System.Text.Json;
using PlanGen.Checking;
using PlanGen.Diagnostics;
using PlanGen.Sources;

namespace PlanGen.Cli.Output.Reports;

/// <summary>SARIF 2.1.0, the OASIS format in which code scanning services take findings. Its text is in the language of the run, its ids are not.</summary>
internal sealed class SarifReport() : JsonReportFormat("sarif")
{
    /// <inheritdoc/>
    protected override void Write(Report report, Session session, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
        json.WriteString("version", "2.1.0");
        json.WriteStartArray("runs");
        json.WriteStartObject();
        var rules = RuleCatalog.Pages.ToList();
        SarifRules.Write(rules, session, json);
        WriteInvocation(report, session, json);
        json.WriteString("columnKind", "unicodeCodePoints");
        json.WriteStartArray("results");
        foreach (var (finding, fingerprint) in Fingerprints.Of(report.Findings))
        {
            json.WriteStartObject();
            json.WriteString("ruleId", finding.Fault.Id);
            json.WriteNumber("ruleIndex", rules.FindIndex(rule => rule.Id == finding.Fault.Id));
            json.WriteString("level", SarifRules.Level(finding.Fault.Severity));
            WriteText("message", TextOf(finding, session), json);
            json.WriteStartArray("locations");
            json.WriteStartObject();
            json.WriteStartObject("physicalLocation");
            WriteFile(finding.Source.Path, json);
            WriteRegion("region", finding.Source, finding.Span, json);
            json.WriteEndObject();
            json.WriteEndObject();
            json.WriteEndArray();
            json.WriteStartObject("partialFingerprints");
            json.WriteString("plangen/v1", fingerprint);
            json.WriteEndObject();
            WriteFix(finding, json);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <summary>A property that holds a text, as SARIF's messages do.</summary>
    internal static void WriteText(string name, string text, Utf8JsonWriter json)
    {
        json.WriteStartObject(name);
        json.WriteString("text", text);
        json.WriteEndObject();
    }

    private static string TextOf(Diagnostic finding, Session session)
    {
        var message = session.Say(finding.Fault.Message);
        return finding.Fault.Help is { } help ? $"{message}\n{session.Say(Messages.Hint)}: {session.Say(help)}" : message;
    }

    /// <summary>Whether all plans could be read, and which could not.</summary>
    private static void WriteInvocation(Report report, Session session, Utf8JsonWriter json)
    {
        json.WriteStartArray("invocations");
        json.WriteStartObject();
        json.WriteBoolean("executionSuccessful", report.Troubles.Count == 0);
        json.WriteStartArray("toolExecutionNotifications");
        foreach (var (_, reason) in report.Troubles)
        {
            json.WriteStartObject();
            json.WriteString("level", "error");
            WriteText("message", session.Say(reason), json);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void WriteFile(string path, Utf8JsonWriter json)
    {
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", ReportPath.AsUri(path));
        json.WriteEndObject();
    }

    private static void WriteRegion(string name, SourceText source, TextSpan span, Utf8JsonWriter json)
    {
        var (start, end) = (source.PositionOf(span.Start), source.PositionOf(span.End));
        json.WriteStartObject(name);
        json.WriteNumber("startLine", start.Line);
        json.WriteNumber("startColumn", start.Column);
        json.WriteNumber("endLine", end.Line);
        json.WriteNumber("endColumn", end.Column);
        json.WriteEndObject();
    }

    private static void WriteFix(Diagnostic finding, Utf8JsonWriter json)
    {
        if (finding.Fix is not { Count: > 0 } edits)
        {
            return;
        }

        json.WriteStartArray("fixes");
        json.WriteStartObject();
        json.WriteStartArray("artifactChanges");
        json.WriteStartObject();
        WriteFile(finding.Source.Path, json);
        json.WriteStartArray("replacements");
        foreach (var edit in edits)
        {
            json.WriteStartObject();
            WriteRegion("deletedRegion", finding.Source, edit.Span, json);
            WriteText("insertedContent", edit.Text, json);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
    }
}
