using PlanGen.Writing;
using PlanGen.Writing.Word;

namespace PlanGen.Cli.Commands;

/// <summary>How Word documents are to look, where the command line or the settings say so.</summary>
internal sealed class WordDressing
{
    private readonly WordWriter? word;

    private WordDressing(WordWriter? word) => this.word = word;

    /// <summary>Settles style and numbering.</summary>
    /// <exception cref="CommandException">There is no such style or numbering.</exception>
    public static WordDressing Settle(string? style, string? numbering)
    {
        if (numbering is not (null or "literal" or "automatic"))
        {
            throw new CommandException(Messages.BadValue.With("--numbering", numbering, "literal、automatic"));
        }

        if (style is null && numbering is null)
        {
            return new(null);
        }

        var chosen = style is null ? null : WordStyleCatalog.BuiltIn.FirstOrDefault(one => one.Id == style || one.Name.Chinese == style)
            ?? throw new CommandException(Messages.NoSuchStyle.With(style, string.Join('、', WordStyleCatalog.BuiltIn.Select(one => one.Id))));
        return new(new WordWriter(chosen, numbering == "automatic"));
    }

    /// <summary>The writer to use in a writer's place.</summary>
    public DocumentWriter Dress(DocumentWriter writer) => writer is WordWriter && word is not null ? word : writer;
}
