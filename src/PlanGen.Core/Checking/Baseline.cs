using System.IO.Hashing;
using System.Text;
using System.Text.Json;
using PlanGen.Diagnostics;
using PlanGen.Plans.Yaml;

namespace PlanGen.Checking;

/// <summary>
/// Findings that are known and put up with, so that only new ones count. One is told by its file, rule, place in the plan and the value
/// there, never by its line: what moves stays known, what is edited counts anew.
/// </summary>
public sealed class Baseline
{
    private readonly Dictionary<Entry, int> counts;

    private Baseline(IEnumerable<Entry> entries) => counts = entries.GroupBy(entry => entry).ToDictionary(group => group.Key, group => group.Count());

    /// <summary>The baseline of findings, each with its file's name as the baseline is to spell it.</summary>
    public static Baseline Of(IEnumerable<(string File, Diagnostic Finding)> findings) => new(Entries(findings).Select(one => one.Entry));

    /// <summary>A baseline that was written before.</summary>
    /// <exception cref="FormatException">It is none.</exception>
    public static Baseline Read(byte[] json)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            var findings = document.RootElement.GetProperty("findings").EnumerateArray();
            return new([.. findings.Select(one => new Entry(Text(one, "file"), Text(one, "rule"), Text(one, "path"), Text(one, "hash")))]);
        }
        catch (Exception exception) when (exception is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            throw new FormatException(exception.Message, exception);
        }
    }

    /// <summary>The findings that are not known, and the rule and file of each entry that matches nothing any more.</summary>
    public (IReadOnlyList<Diagnostic> New, IReadOnlyList<string> Unmatched) Match(IEnumerable<(string File, Diagnostic Finding)> findings)
    {
        var left = new Dictionary<Entry, int>(counts);
        var fresh = new List<Diagnostic>();
        foreach (var (finding, entry) in Entries(findings))
        {
            if (left.TryGetValue(entry, out var count) && count > 0)
            {
                left[entry] = count - 1;
            }
            else
            {
                fresh.Add(finding);
            }
        }

        return (fresh, [.. left.Where(pair => pair.Value > 0).Select(pair => $"{pair.Key.File}: {pair.Key.Rule} {pair.Key.Path}").Order(StringComparer.Ordinal)]);
    }

    /// <summary>The baseline as a JSON file, sorted, so that it can be kept and compared.</summary>
    public byte[] ToJson()
    {
        using var output = new MemoryStream();
        using (var json = new Utf8JsonWriter(output, new() { Indented = true, NewLine = "\n", Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            json.WriteNumber("version", 1);
            json.WriteStartArray("findings");
            foreach (var entry in counts.OrderBy(pair => pair.Key).SelectMany(pair => Enumerable.Repeat(pair.Key, pair.Value)))
            {
                json.WriteStartObject();
                json.WriteString("file", entry.File);
                json.WriteString("rule", entry.Rule);
                json.WriteString("path", entry.Path);
                json.WriteString("hash", entry.Hash);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        output.WriteByte((byte)'\n');
        return output.ToArray();
    }

    private static IEnumerable<(Diagnostic Finding, Entry Entry)> Entries(IEnumerable<(string File, Diagnostic Finding)> findings) => findings
        .GroupBy(one => (one.File, one.Finding.Source), one => one.Finding)
        .SelectMany(file =>
        {
            var root = YamlLoader.Load(file.Key.Source, new(), isAlone: true);
            return file.Select(finding => (finding, EntryOf(file.Key.File, root, finding)));
        });

    private static Entry EntryOf(string file, YamlNode? root, Diagnostic finding)
    {
        var (path, text) = root is null ? ("", "") : PlanPath.Of(root, finding.Span.Start);
        return new(file, finding.Fault.Id, path, Convert.ToHexStringLower(XxHash64.Hash(Encoding.UTF8.GetBytes(text))));
    }

    private static string Text(JsonElement element, string name) => element.GetProperty(name).GetString() ?? throw new KeyNotFoundException(name);

    private readonly record struct Entry(string File, string Rule, string Path, string Hash) : IComparable<Entry>
    {
        public int CompareTo(Entry other)
        {
            var (mine, others) = ((string[])[File, Rule, Path, Hash], (string[])[other.File, other.Rule, other.Path, other.Hash]);
            return mine.Zip(others, string.CompareOrdinal).FirstOrDefault(order => order != 0);
        }
    }
}
