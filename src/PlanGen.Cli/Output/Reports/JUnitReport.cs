using System.Globalization;
using System.Xml;
using PlanGen.Diagnostics;

namespace PlanGen.Cli.Output.Reports;

/// <summary>
/// JUnit's XML as Jenkins reads it: a suite a plan, a case a finding, one that passes for a plan without any. A case fails where its
/// finding fails the run; other findings pass and are told in its output.
/// </summary>
internal sealed class JUnitReport() : ReportFormat("junit")
{
    private static readonly XmlWriterSettings Layout = new() { Indent = true, NewLineChars = "\n", NewLineHandling = NewLineHandling.Entitize };

    /// <inheritdoc/>
    public override void Write(Report report, Session session, TextWriter output)
    {
        var findings = report.Findings.ToLookup(finding => finding.Source.Path);
        using var xml = XmlWriter.Create(output, Layout);
        xml.WriteStartElement("testsuites");
        xml.WriteAttributeString("name", "plangen");
        foreach (var plan in report.Plans.Union(report.Findings.Select(finding => finding.Source.Path)))
        {
            Write(plan, [.. findings[plan]], report, session, xml);
        }

        foreach (var (plan, reason) in report.Troubles)
        {
            StartSuite(plan, 1, 0, 1, xml);
            StartCase(TerminalText.CleanLine(plan), plan, xml);
            Write("error", "read", session.Say(reason), "", xml);
            xml.WriteEndElement();
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
        xml.Flush();
        output.Write('\n');
    }

    private static void Write(string plan, List<Diagnostic> findings, Report report, Session session, XmlWriter xml)
    {
        StartSuite(plan, Math.Max(1, findings.Count), findings.Count(report.Fails), 0, xml);
        foreach (var finding in findings)
        {
            StartCase($"{finding.Fault.Id} {finding.Start.Line}:{finding.Start.Column}", plan, xml);
            var message = session.Say(finding.Fault.Message);
            var help = finding.Fault.Help is { } text ? $"\n{session.Say(Messages.Hint)}: {session.Say(text)}" : "";
            var body = $"{TerminalText.CleanLine(plan)}:{finding.Start.Line}:{finding.Start.Column}: {finding.Fault.Severity.ToString().ToLowerInvariant()} {finding.Fault.Id}: {message}{help}";
            if (report.Fails(finding))
            {
                Write("failure", finding.Fault.Id, message, body, xml);
            }
            else
            {
                xml.WriteElementString("system-out", TerminalText.Clean(body));
            }

            xml.WriteEndElement();
        }

        if (findings.Count == 0)
        {
            StartCase(TerminalText.CleanLine(plan), plan, xml);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static void StartSuite(string plan, int tests, int failures, int errors, XmlWriter xml)
    {
        xml.WriteStartElement("testsuite");
        Attribute("name", TerminalText.CleanLine(ReportPath.Of(plan)), xml);
        Attribute("tests", tests.ToString(CultureInfo.InvariantCulture), xml);
        Attribute("failures", failures.ToString(CultureInfo.InvariantCulture), xml);
        Attribute("errors", errors.ToString(CultureInfo.InvariantCulture), xml);
    }

    private static void StartCase(string name, string plan, XmlWriter xml)
    {
        xml.WriteStartElement("testcase");
        Attribute("name", name, xml);
        Attribute("classname", TerminalText.CleanLine(ReportPath.Of(plan)), xml);
    }

    private static void Write(string element, string type, string message, string body, XmlWriter xml)
    {
        xml.WriteStartElement(element);
        Attribute("type", type, xml);
        Attribute("message", message, xml);
        xml.WriteString(TerminalText.Clean(body));
        xml.WriteEndElement();
    }

    /// <summary>What is cleaned for a terminal is clean for XML too.</summary>
    private static void Attribute(string name, string value, XmlWriter xml) => xml.WriteAttributeString(name, TerminalText.Clean(value));
}
