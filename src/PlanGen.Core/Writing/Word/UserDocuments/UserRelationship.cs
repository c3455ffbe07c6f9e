using System.Xml.Linq;

namespace PlanGen.Writing.Word.UserDocuments;

/// <summary>What one part of a Word file refers to.</summary>
/// <param name="Id">By which the part names it.</param>
/// <param name="Kind">header, image …: the last word of its type.</param>
/// <param name="Target">The name of a part, or, outside the file, an address.</param>
/// <param name="IsExternal">Whether it is outside the file.</param>
internal sealed record UserRelationship(string Id, string Kind, string Target, bool IsExternal)
{
    private static readonly XNamespace Namespace = "http://schemas.openxmlformats.org/package/2006/relationships";

    /// <summary>The name of the part that holds the relationships of a part; "" stands for the whole file.</summary>
    public static string PartFor(string part)
    {
        var slash = part.LastIndexOf('/') + 1;
        return $"{part[..slash]}_rels/{part[slash..]}.rels";
    }

    /// <summary>Those that the part of relationships of <paramref name="part"/> gives.</summary>
    public static IReadOnlyList<UserRelationship> Of(string part, XElement root) => [.. root.Elements(Namespace + "Relationship").Select(one =>
    {
        var target = (string?)one.Attribute("Target") ?? "";
        var isExternal = (string?)one.Attribute("TargetMode") == "External" || target.Contains(':', StringComparison.Ordinal);
        var type = (string?)one.Attribute("Type") ?? "";
        return new UserRelationship((string?)one.Attribute("Id") ?? "", type[(type.LastIndexOf('/') + 1)..], isExternal ? target : Resolve(part, target), isExternal);
    })];

    /// <summary>The part a target names, seen from another part.</summary>
    private static string Resolve(string part, string target)
    {
        var path = Uri.UnescapeDataString(target).Replace('\\', '/');
        var names = new List<string>(path.StartsWith('/') ? [] : part.Split('/')[..^1]);
        foreach (var name in path.Split('/', StringSplitOptions.RemoveEmptyEntries).Where(name => name != "."))
        {
            if (name != "..")
            {
                names.Add(name);
            }
            else if (names.Count > 0)
            {
                names.RemoveAt(names.Count - 1);
            }
        }

        return string.Join('/', names);
    }
}
