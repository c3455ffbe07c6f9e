using PlanGen.Documents;

namespace PlanGen.Writing.Word;

/// <summary>Goes through blocks one by one, each with what stands before and after it; no others are held.</summary>
internal sealed class BlockCursor : IDisposable
{
    private readonly IEnumerator<Block> rest;

    /// <summary>Stands before the first of <paramref name="blocks"/>.</summary>
    public BlockCursor(IEnumerable<Block> blocks)
    {
        rest = blocks.GetEnumerator();
        Next = Take();
    }

    /// <summary>How many blocks stand before the current one.</summary>
    public int Index { get; private set; } = -1;

    /// <summary>The block before; null at the first.</summary>
    public Block? Previous { get; private set; }

    /// <summary>The block itself; null before the first.</summary>
    public Block? Current { get; private set; }

    /// <summary>The block after; null at the last.</summary>
    public Block? Next { get; private set; }

    /// <summary>Whether the block is the issuer's name, or only paragraphs stand between that and it.</summary>
    public bool FollowsIssuer { get; private set; }

    /// <summary>Goes on to the next block; false where there is none, and the last stays the current one.</summary>
    public bool MoveNext()
    {
        if (Next is null)
        {
            return false;
        }

        (Previous, Current, Next) = (Current, Next, Take());
        FollowsIssuer = Current is Paragraph { Role: var role } && (FollowsIssuer || role == Role.Issuer);
        Index++;
        return true;
    }

    /// <inheritdoc/>
    public void Dispose() => rest.Dispose();

    private Block? Take() => rest.MoveNext() ? rest.Current : null;
}
