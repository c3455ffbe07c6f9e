using System.Text;
using PlanGen.Diagnostics;
using PlanGen.Documents;

namespace PlanGen.Writing;

/// <summary>WRITE: a document becomes a file of one format.</summary>
/// <param name="id">The format's id, which is also the file's extension.</param>
/// <param name="name">What the format is called.</param>
public abstract class DocumentWriter(string id, Phrase name)
{
    /// <summary>The format's id, which is also the file's extension: md.</summary>
    public string Id => id;

    /// <summary>What the format is called.</summary>
    public Phrase Name => name;

    /// <summary>Makes ready what all documents have in common; else the first document does so. It may run beside anything.</summary>
    public virtual void Prepare()
    {
    }

    /// <summary>Writes the document to a stream that can seek.</summary>
    public abstract void Write(Document document, Stream output);
}

/// <summary>A writer of text; it is encoded as UTF-8 without a mark, lines end in \n.</summary>
public abstract class TextDocumentWriter(string id, Phrase name) : DocumentWriter(id, name)
{
    /// <inheritdoc/>
    public sealed override void Write(Document document, Stream output)
    {
        using var encoder = new StreamWriter(output, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\n" };
        Write(document, encoder);
    }

    /// <summary>Writes the document.</summary>
    public abstract void Write(Document document, TextWriter output);
}
