using System.Xml.Linq;
using static PlanGen.Writing.Word.UserDocuments.UserNames;

namespace PlanGen.Writing.Word.UserDocuments;

/// <summary>Fields that read a file or an address when Word updates them: what they last gave stays as text, the field goes.</summary>
internal static class UserFields
{
    private static readonly string[] ReadingOutside = ["INCLUDEPICTURE", "INCLUDETEXT", "INCLUDE", "IMPORT", "LINK", "DDE", "DDEAUTO", "DATABASE", "RD", "MACROBUTTON", "ADDIN"];

    /// <summary>Drops them.</summary>
    public static void DropReading(XElement root)
    {
        foreach (var field in root.Descendants(W + "fldSimple").Where(field => IsReading((string?)field.Attribute(W + "instr"))).Reverse().ToList())
        {
            field.ReplaceWith(field.Nodes());
        }

        var open = new Stack<List<XElement>>();
        foreach (var element in root.Descendants().Where(one => one.Name == W + "fldChar" || one.Name == W + "instrText").ToList())
        {
            var type = (string?)element.Attribute(W + "fldCharType");
            if (type == "begin")
            {
                open.Push([]);
            }

            if (open.Count == 0)
            {
                continue;
            }

            open.Peek().Add(element);
            if (type == "end" && open.Pop() is var field && IsReading(string.Concat(field.Where(one => one.Name == W + "instrText").Select(one => one.Value))))
            {
                field.Remove();
            }
        }
    }

    private static bool IsReading(string? instruction) =>
        ReadingOutside.Contains((instruction ?? "").Split([' ', '\t', '\r', '\n', '"'], StringSplitOptions.RemoveEmptyEntries).FirstOrDefault(), StringComparer.OrdinalIgnoreCase);
}
