namespace PlanGen.Formatting;

/// <summary>The comments at the top of a file that are about the file and stay there, whatever comes to stand below them.</summary>
/// <param name="Comments">The comments.</param>
/// <param name="IsApart">Whether a blank line follows them.</param>
internal sealed record FileHeader(List<SyntaxComment> Comments, bool IsApart)
{
    /// <summary>
    /// Takes them from the first entry: all where the first of them is an editor's modeline, else those up to the last blank line; the others are about
    /// that entry, and so is what speaks to plangen.
    /// </summary>
    public static FileHeader Take(SyntaxPart first)
    {
        var comments = first.Above;
        var end = comments.FindIndex(comment => comment.IsForPlanGen) is >= 0 and var found ? found : comments.Count;
        while (end > 0 && !IsApart(end) && !comments.Exists(comment => comment.IsModeline))
        {
            end--;
        }

        var header = new FileHeader(comments[..end], IsApart(end));
        comments.RemoveRange(0, end);
        if (comments.Count > 0)
        {
            comments[0] = comments[0] with { IsApart = false };
        }
        else
        {
            first.IsApart = false;
        }

        return header;

        bool IsApart(int index) => index < comments.Count ? comments[index].IsApart : first.IsApart;
    }
}
