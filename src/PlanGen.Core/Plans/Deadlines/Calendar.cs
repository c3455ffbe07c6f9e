using PlanGen.Diagnostics;
using PlanGen.Sources;

namespace PlanGen.Plans.Deadlines;

/// <summary>The named days that a deadline may go by.</summary>
public sealed class Calendar
{
    private const string FileName = "calendar.yaml";

    private static readonly Lazy<Calendar> LazyBuiltIn = new(ReadBuiltIn);

    private readonly IReadOnlyList<NamedDay> days;
    private readonly Dictionary<char, (string Name, NamedDay Day)[]> byInitial;

    private Calendar(IReadOnlyList<NamedDay> days)
    {
        this.days = days;
        byInitial = days.SelectMany(day => day.Names, (day, name) => (Name: name, Day: day))
            .DistinctBy(pair => pair.Name)
            .GroupBy(pair => pair.Name[0])
            .ToDictionary(group => group.Key, group => group.OrderByDescending(pair => pair.Name.Length).ToArray());
    }

    /// <summary>The days built in.</summary>
    public static Calendar BuiltIn => LazyBuiltIn.Value;

    /// <summary>These days and <paramref name="added"/>, of which a name that is here too wins; the last of several.</summary>
    public Calendar With(IEnumerable<NamedDay> added) => new([.. added.Reverse(), .. days]);

    /// <summary>The day whose name, the longest that fits, stands at <paramref name="offset"/> of the text; null where none does.</summary>
    internal (string Name, NamedDay Day)? Find(string text, int offset)
    {
        foreach (var pair in byInitial.GetValueOrDefault(text[offset], []))
        {
            if (text.AsSpan(offset).StartsWith(pair.Name, StringComparison.Ordinal))
            {
                return pair;
            }
        }

        return null;
    }

    private static Calendar ReadBuiltIn()
    {
        using var reader = new StreamReader(typeof(Calendar).Assembly.GetManifestResourceStream(FileName)!);
        var report = new DiagnosticList();
        var days = CalendarReader.Read(new SourceText(FileName, reader.ReadToEnd()), report);
        return report.HasErrors ? throw new InvalidDataException(report.Sorted()[0].Fault.Message.In(Language.English)) : new(days);
    }
}
