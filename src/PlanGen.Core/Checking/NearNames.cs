namespace PlanGen.Checking;

/// <summary>Finds names that differ from another by one character put in, left out or replaced, in a time that does not grow with their number.</summary>
public sealed class NearNames
{
    /// <summary>Shorter names differ by one character too easily: 财务 and 总务 are two units.</summary>
    private const int ShortestName = 3;

    private readonly Dictionary<string, List<string>> byShape = [];

    /// <summary>Adds a name to be found.</summary>
    public void Add(string name)
    {
        if (name.Length < ShortestName)
        {
            return;
        }

        foreach (var shape in ShapesOf(name))
        {
            if (!byShape.TryGetValue(shape, out var found))
            {
                byShape[shape] = found = [];
            }

            if (!found.Contains(name))
            {
                found.Add(name);
            }
        }
    }

    /// <summary>The names that differ by one character, each once.</summary>
    public IEnumerable<string> Find(string name) => name.Length < ShortestName
        ? []
        : ShapesOf(name).SelectMany(shape => byShape.GetValueOrDefault(shape) ?? []).Distinct().Where(other => other != name && DifferByOne(name, other));

    /// <summary>The name, and the name with each of its characters left out: two names one change apart share one of these.</summary>
    private static IEnumerable<string> ShapesOf(string name) => Enumerable.Range(0, name.Length).Select(at => name.Remove(at, 1)).Prepend(name);

    private static bool DifferByOne(string name, string other)
    {
        var (head, tail) = SharedEnds(name, other);
        return Math.Max(name.Length, other.Length) - head - tail == 1;
    }

    /// <summary>How many characters two names share at the start and, of the rest, at the end.</summary>
    public static (int Head, int Tail) SharedEnds(string name, string other)
    {
        var shorter = Math.Min(name.Length, other.Length);
        var head = 0;
        while (head < shorter && name[head] == other[head])
        {
            head++;
        }

        var tail = 0;
        while (tail < shorter - head && name[^(tail + 1)] == other[^(tail + 1)])
        {
            tail++;
        }

        return (head, tail);
    }
}
