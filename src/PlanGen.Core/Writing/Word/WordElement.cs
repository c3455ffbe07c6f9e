using System.Globalization;
using System.Xml;
using System.Xml.Linq;
using DocumentFormat.OpenXml;

namespace PlanGen.Writing.Word;

/// <summary>
/// An element of WordprocessingML (ECMA-376 part 1, §17); once built it may stand in several places. Leaves that tables, numbering and the like alone
/// have are the SDK's own types, so that the compiler knows what each may say; to make those of every document ready took a tenth of a small run,
/// and the SDK's types for what holds them would draw its whole schema into the program, half of its size and of its start.
/// </summary>
internal sealed class WordElement
{
    private const string Namespace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private const string Relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private readonly string name;
    private readonly List<WordNode> children;
    private List<(string Name, string Value)>? attributes;

    /// <summary>An element of that local name.</summary>
    public WordElement(string name, params ReadOnlySpan<WordNode> children)
    {
        this.name = name;
        this.children = new(children.Length);
        Append(children);
    }

    /// <summary>Sets an attribute, each once and in the order of the schema; null sets none.</summary>
    public string? this[string attribute]
    {
        set
        {
            if (value is not null)
            {
                (attributes ??= new(1)).Add((attribute, value));
            }
        }
    }

    /// <summary>The part that it refers to, by the id of the relationship, its last attribute; null for none.</summary>
    public string? Relationship { get; init; }

    /// <summary>The text that it holds; null for none.</summary>
    public string? Text { get; init; }

    /// <summary>Adds a child, in the order of the schema.</summary>
    public void Append(WordNode node) => children.Add(node);

    /// <summary>Adds children, in the order of the schema.</summary>
    public void Append(params ReadOnlySpan<WordNode> nodes) => children.AddRange(nodes);

    /// <summary>Adds children, in the order of the schema.</summary>
    public void Append(IEnumerable<WordElement> elements)
    {
        foreach (var element in elements)
        {
            children.Add(element);
        }
    }

    /// <summary>A leaf that says which.</summary>
    public static WordElement Of(string name, string value) => new(name) { ["val"] = value };

    /// <summary>A leaf that says a number.</summary>
    public static WordElement Of(string name, int value) => Of(name, Number(value));

    /// <summary>A leaf that says no.</summary>
    public static WordElement Not(string name) => Of(name, "false");

    /// <summary>A number as an attribute gives it.</summary>
    public static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);

    /// <summary>Begins an element whose content is written bit by bit.</summary>
    public static void WriteStart(string name, XmlWriter xml) => xml.WriteStartElement("w", name, Namespace);

    /// <summary>Writes it and all it holds.</summary>
    public void WriteTo(XmlWriter xml)
    {
        WriteStart(name, xml);
        for (var i = 0; i < attributes?.Count; i++)
        {
            xml.WriteAttributeString("w", attributes[i].Name, Namespace, attributes[i].Value);
        }

        if (Relationship is not null)
        {
            xml.WriteAttributeString("r", "id", Relationships, Relationship);
        }

        if (Text is not null)
        {
            WriteText(Text, xml);
        }

        foreach (var child in children)
        {
            child.WriteTo(xml);
        }

        xml.WriteEndElement();
    }

    /// <summary>Writes the text of an element that was begun.</summary>
    public static void WriteText(string text, XmlWriter xml)
    {
        if (text.Length > 0 && (char.IsWhiteSpace(text[0]) || char.IsWhiteSpace(text[^1]) || text.Contains("  ", StringComparison.Ordinal)))
        {
            xml.WriteAttributeString("xml", "space", null, "preserve"); // else they would be dropped (ECMA-376 part 1, §17.3.3.31)
        }

        xml.WriteString(text);
    }

    /// <summary>The same as a tree to be changed.</summary>
    public XElement ToXml()
    {
        var document = new XDocument();
        using (var xml = document.CreateWriter())
        {
            WriteTo(xml);
        }

        return document.Root!;
    }
}

/// <summary>What a <see cref="WordElement"/> holds: another, a leaf of the SDK's, or text.</summary>
internal readonly struct WordNode
{
    private readonly object content;

    private WordNode(object content) => this.content = content;

    public static implicit operator WordNode(WordElement element) => new(element);

    public static implicit operator WordNode(OpenXmlElement leaf) => new(leaf);

    /// <summary>Text with all its blanks: most of a document is of these, and the SDK's element for it costs ten times what it says.</summary>
    public static implicit operator WordNode(string text) => new(text);

    /// <summary>Writes it.</summary>
    public void WriteTo(XmlWriter xml)
    {
        switch (content)
        {
            case WordElement element:
                element.WriteTo(xml);
                break;
            case OpenXmlElement leaf:
                leaf.WriteTo(xml);
                break;
            case string text:
                WordElement.WriteStart("t", xml);
                WordElement.WriteText(text, xml);
                xml.WriteEndElement();
                break;
        }
    }
}
