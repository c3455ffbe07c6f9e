using PlanGen.Diagnostics;
using PlanGen.Settings;
using PlanGen.Writing;
using PlanGen.Writing.Word;
using PlanGen.Writing.Word.UserDocuments;

namespace PlanGen.Cli.Commands;

/// <summary>How Word documents are to look, where the command line or the settings say so. A document that serves as the style is read once.</summary>
internal sealed class WordDressing
{
    private static readonly string[] DocumentExtensions = [".docx", ".dotx", ".docm", ".dotm", ".doc", ".dot", ".wps", ".wpt"];

    private readonly WordWriter? word;

    private WordDressing(WordWriter? word, string? file, Message? note)
    {
        this.word = word;
        File = file;
        Note = note;
    }

    /// <summary>The path of the document that serves as the style; null where none does.</summary>
    public string? File { get; }

    /// <summary>The style of Word documents.</summary>
    public WordStyle Style => (word ?? new()).Style;

    /// <summary>What to tell the user of the style; null for nothing.</summary>
    public Message? Note { get; }

    /// <summary>Settles style and numbering; what is null here the settings may give.</summary>
    /// <exception cref="CommandException">There is no such style or numbering, or the document cannot serve as a style.</exception>
    public static WordDressing Settle(string? style, string? numbering, RepositorySettings? settings)
    {
        numbering ??= settings?.Numbering;
        if (numbering is not (null or "literal" or "automatic"))
        {
            throw new CommandException(Messages.BadValue.With("--numbering", numbering, "literal、automatic"));
        }

        var asked = style ?? settings?.Style;
        var isAutomatic = numbering == "automatic";
        if (asked is null)
        {
            return new(numbering is null ? null : new WordWriter(null, isAutomatic), null, null);
        }

        if (WordStyleCatalog.BuiltIn.FirstOrDefault(one => one.Id == asked || one.Name.Chinese == asked) is { } builtIn)
        {
            return new(new(builtIn, isAutomatic), null, null);
        }

        var file = style is null && settings is not null ? settings.FromHere(asked) : asked;
        if (!System.IO.File.Exists(file) && !DocumentExtensions.Contains(Path.GetExtension(file), StringComparer.OrdinalIgnoreCase))
        {
            throw new CommandException(Messages.NoSuchStyle.With(asked, string.Join('、', WordStyleCatalog.BuiltIn.Select(one => one.Id))));
        }

        var document = Read(file);
        var note = document.LeftOut.Count > 0 ? Messages.StyleLeftOut.With(file, string.Join('、', document.LeftOut)) : null;
        return new(new(document.Style, isAutomatic), file, note);
    }

    /// <summary>The writer to use in a writer's place.</summary>
    public DocumentWriter Dress(DocumentWriter writer) => writer is WordWriter && word is not null ? word : writer;

    private static UserDocument Read(string path)
    {
        try
        {
            return UserDocument.Read(FileReader.Read(path, UserDocument.MaxBytes));
        }
        catch (UserDocumentException exception)
        {
            throw new CommandException(Messages.CannotUseStyle.With(path, exception.Text));
        }
    }
}
