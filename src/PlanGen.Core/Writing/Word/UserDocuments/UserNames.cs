using System.Xml.Linq;

namespace PlanGen.Writing.Word.UserDocuments;

/// <summary>The names of elements and attributes.</summary>
internal static class UserNames
{
    /// <summary>WordprocessingML.</summary>
    public static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    /// <summary>DrawingML, in which themes are written.</summary>
    public static readonly XNamespace A = "http://schemas.openxmlformats.org/drawingml/2006/main";

    /// <summary>By which elements name relationships.</summary>
    public static readonly XNamespace R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    /// <summary>Puts a child where the schema wants it: behind the last of the children that come before it.</summary>
    /// <param name="parent">What it is put in; a child of the same name goes.</param>
    /// <param name="order">The names of children in the order of the schema, as far as its own.</param>
    /// <param name="child">The child.</param>
    public static void Put(XElement parent, IReadOnlyList<string> order, XElement child)
    {
        parent.Element(child.Name)?.Remove();
        var before = parent.Elements().LastOrDefault(one => order.TakeWhile(name => name != child.Name.LocalName).Contains(one.Name.LocalName));
        if (before is null)
        {
            parent.AddFirst(child);
        }
        else
        {
            before.AddAfterSelf(child);
        }
    }

    /// <summary>Whether an element switches something on: it is there, and does not say that it is off.</summary>
    public static bool IsOn(XElement? element) => element is not null && (string?)element.Attribute(W + "val") is not ("0" or "false" or "off");

    /// <summary>An attribute's whole number; null where there is none.</summary>
    public static int? Number(XElement? element, string attribute) =>
        double.TryParse((string?)element?.Attribute(W + attribute), System.Globalization.CultureInfo.InvariantCulture, out var number) && Math.Abs(number) < 1e6
            ? (int)Math.Round(number) : null;
}
