using System.Text.Json;
using PlanGen.Checking;
using PlanGen.Diagnostics;

namespace PlanGen.Cli.Output.Reports;

/// <summary>The part of SARIF that says what tool ran and what its rules are; the version is left out, so that the output depends on the input alone.</summary>
internal static class SarifRules
{
    /// <summary>Writes the property <c>tool</c>.</summary>
    public static void Write(IEnumerable<RulePage> rules, Session session, Utf8JsonWriter json)
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "PlanGen");
        json.WriteString("language", session.Language == Language.Chinese ? "zh-CN" : "en-US");
        json.WriteStartArray("rules");
        foreach (var rule in rules)
        {
            json.WriteStartObject();
            json.WriteString("id", rule.Id);
            SarifReport.WriteText("shortDescription", session.Say(rule.Summary), json);
            SarifReport.WriteText("fullDescription", session.Say(rule.Why), json);
            SarifReport.WriteText("help", rule.Bad.Length == 0 ? session.Say(rule.Why) : session.Say(Messages.RuleExamples.With(rule.Bad, rule.Good)).TrimEnd(), json);
            json.WriteStartObject("defaultConfiguration");
            json.WriteBoolean("enabled", rule.IsOn);
            json.WriteString("level", Level(rule.Severity));
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    /// <summary>The severity in SARIF's words.</summary>
    public static string Level(Severity severity) => severity switch { Severity.Error => "error", Severity.Warning => "warning", _ => "note" };
}
