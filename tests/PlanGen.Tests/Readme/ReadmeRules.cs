using PlanGen.Checking;
using PlanGen.Diagnostics;

namespace PlanGen.Tests.Readme;

/// <summary>The README's table of rules: the one that grows most, so that SNAPSHOT_ACCEPT=1 writes it anew.</summary>
internal static class ReadmeRules
{
    /// <summary>The table as the registry has it.</summary>
    public static string Table(Language language) => string.Join('\n', RuleCatalog.Pages.Select(page => Row(page, language)).Prepend("| --- | --- | --- |").Prepend(Head(language)));

    /// <summary>The README, with the table of rules put right on request.</summary>
    public static string Accept(string readme, string text)
    {
        var language = readme == "README.md" ? Language.English : Language.Chinese;
        var start = text.IndexOf("\n" + Head(language) + "\n", StringComparison.Ordinal) + 1;
        if (Environment.GetEnvironmentVariable("SNAPSHOT_ACCEPT") != "1" || start == 0)
        {
            return text;
        }

        var end = text.IndexOf("\n\n", start, StringComparison.Ordinal);
        var mended = text[..start] + Table(language) + text[end..];
        File.WriteAllText(Repository.PathOf(readme), mended);
        return mended;
    }

    private static string Head(Language language) => language == Language.Chinese ? "| 规则 | 级别 | 查什么 |" : "| rule | severity | finds |";

    private static string Row(RulePage page, Language language) =>
        $"| `{page.Id}` | {(page.IsOn ? page.Severity.ToString().ToLowerInvariant() : "off")}{(page.IsFixable ? ", `--fix`" : "")} | {page.Summary.In(language).Replace("|", "\\|", StringComparison.Ordinal)} |";
}
