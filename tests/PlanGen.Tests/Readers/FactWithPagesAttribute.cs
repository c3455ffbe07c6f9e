using Xunit;

namespace PlanGen.Tests.Readers;

/// <summary>A test that looks at pages, and is skipped where LibreOffice, poppler or the open fonts are missing.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class FactWithPagesAttribute : FactAttribute
{
    private static readonly Lazy<string?> Missing = new(() =>
    {
        var programs = new[] { "soffice", "pdftotext", "pdftohtml", "pdftoppm", "fc-list" }.Where(program => Programs.Find(program) is null).ToList();
        var missing = programs.Count > 0 ? programs : [.. LibreOffice.OpenFonts.Where(font => Programs.Run(Programs.Find("fc-list")!, [font]).Length == 0)];
        return missing.Count > 0 ? $"not installed: {string.Join(", ", missing)}" : null;
    });

    public FactWithPagesAttribute() => Skip = Missing.Value;
}
