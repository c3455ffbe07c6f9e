using PlanGen.Diagnostics;
using PlanGen.Layout;

namespace PlanGen.Drafting;

/// <summary>What a repository of plans has besides its plans: settings, CI, a check before each commit. The files are those of <c>templates/repository/</c>.</summary>
public static class PlanRepository
{
    /// <summary>The files, by their paths from the repository's folder.</summary>
    /// <param name="language">The language of keys and comments.</param>
    public static IEnumerable<(string Path, string Text)> Files(Language language)
    {
        var root = $"repository/{(language == Language.Chinese ? "zh" : "en")}/";
        return BuiltInFiles.Names.Where(name => name.StartsWith(root, StringComparison.Ordinal)).Order(StringComparer.Ordinal)
            .Select(name => (name[root.Length..], BuiltInFiles.Read(name)));
    }
}
