namespace PlanGen.Checking;

/// <summary>Follows numbers that should count up. Starting again at one is allowed, and so is going on through all sections.</summary>
/// <param name="last">The number it goes on from; 0 where it begins.</param>
internal sealed class NumberSequence(int last)
{
    private int? expected;

    /// <summary>The number that should stand here; null where <paramref name="number"/> is right. After a wrong one, going on from it and going on as it should have been are both right.</summary>
    public int? Next(int number)
    {
        var wanted = last + 1;
        if (number == 1 || number == wanted || number == expected)
        {
            (last, expected) = (number, null);
            return null;
        }

        (last, expected) = (number, wanted + 1);
        return wanted;
    }
}
