using PlanGen.Diagnostics;
using PlanGen.Plans.Keys;
using PlanGen.Plans.Yaml;
using PlanGen.Sources;
using YamlDotNet.Core;

namespace PlanGen.Plans;

/// <summary>Reads the values that are not items: lines, texts, units, choices, maps of lines.</summary>
internal sealed class ValueReader(SourceText source, DiagnosticList report)
{
    private readonly ScalarReader scalars = new(source, report);

    /// <summary>The value of a field, typed by its kind; null where it is empty or wrong, which is then reported.</summary>
    public object? Read(Field field, YamlNode node, string name) => field.Kind switch
    {
        Kind.Line or Kind.Date => ReadLine(field, node, name),
        Kind.Text => OrNull(ReadText(field, node, name)),
        Kind.Texts => OrNull(ReadTexts(field, node, name)),
        Kind.Units or Kind.Ids => OrNull(ReadUnits(field, node, name)),
        Kind.Year => ReadYear(field, node, name),
        Kind.Choice => ReadChoice(field, node, name),
        Kind.Roles or Kind.Lists or Kind.Options => ReadMap(field, node, name),
        Kind.Lines => ReadLines(field, node, name),
        Kind.Cells => ReadCells(field, node, name) is var cells && cells.Exists(cell => cell.Count > 0) ? cells : null,
        Kind.Rows => OrNull(ReadRows(field, node, name)),
        _ => throw new System.Diagnostics.UnreachableException($"{field.Kind} is read elsewhere"),
    };

    /// <summary>The id of the word that a key means; null, and a fault, where it is none of them.</summary>
    public string? FindWord(IReadOnlyList<Word> words, YamlKey key, Phrase where)
    {
        var spelling = key.Value.Trim();
        var found = words.FirstOrDefault(word => word.Is(spelling));
        if (found is null)
        {
            var spellings = words.SelectMany(word => word.Others.Prepend(word.Id)).ToList();
            var nearest = Spelling.Nearest(spelling, spellings);
            report.Add(source, key.Span, nearest is not null
                ? FileFaults.UnknownKeyNear.With(where, spelling, nearest)
                : FileFaults.UnknownKeyOf.With(where, spelling, string.Join('、', spellings)));
        }

        return found?.Id;
    }

    /// <summary>Notes <paramref name="key"/> as the one that gives <paramref name="id"/>: true, or a fault YML04 where another gave it before.</summary>
    public bool IsFirst(Dictionary<string, YamlKey> first, string id, YamlKey key)
    {
        if (first.TryAdd(id, key))
        {
            return true;
        }

        report.Add(source, key.Span, FileFaults.Twice.With(key.Value.Trim(), source.LineOf(first[id].Span.Start), first[id].Value.Trim()));
        return false;
    }

    /// <summary>A fault YML03; YML11 where brackets that were meant as text made the value a collection.</summary>
    public void ReportType(Field field, string name, YamlNode node)
    {
        var written = source.Text.AsSpan(node.Span.Start, node.Span.Length);
        var isTrap = field.Kind is Kind.Line or Kind.Text or Kind.Units or Kind.Choice && written.Length > 0 && written[0] is '[' or '{';
        report.Add(source, node.Span, isTrap
            ? FileFaults.StartsWithMark.With(written[..1].ToString(), $"\"{written}\"")
            : FileFaults.WrongType.With(name, KindNames.Of(field.Kind), KindNames.Of(node)));
    }

    /// <summary>A fault YML11 where a lone text begins with a naming key and a full-width colon: <c>- 名称：x</c>.</summary>
    public void CheckColon(Shape shape, YamlNode node)
    {
        if (node is YamlScalar { Style: ScalarStyle.Plain } scalar && scalar.Value.IndexOf('：', StringComparison.Ordinal) is > 0 and var colon
            && shape.Find(scalar.Value[..colon]) is { Key: "id" or "name" or "title" or "when" })
        {
            report.Add(source, new(scalar.Span.Start + colon, 1), FileFaults.FullWidthColon.With(scalar.Value[..colon]));
        }
    }

    /// <summary>Notes a fault at a value.</summary>
    public void Report(YamlNode node, Fault fault) => report.Add(source, node.Span, fault);

    /// <summary>The entries of a list; else the node alone.</summary>
    public static ReadOnlySpan<YamlNode> Several(in YamlNode node) => node is YamlList list ? list.Items.AsSpan() : new(in node);

    /// <summary>A text on one line; null where it is empty or wrong.</summary>
    public string? ReadLine(Field field, YamlNode node, string name)
    {
        if (node is not YamlScalar scalar)
        {
            ReportType(field, name, node);
            return null;
        }

        return scalar.IsEmpty ? null : scalars.Line(scalar, name);
    }

    private List<List<string>> ReadTexts(Field field, YamlNode node, string name)
    {
        var several = Several(in node);
        var texts = new List<List<string>>(several.Length);
        foreach (var one in several)
        {
            if (ReadText(field, one, name) is { Count: > 0 } text)
            {
                texts.Add(text);
            }
        }

        return texts;
    }

    private List<string> ReadText(Field field, YamlNode node, string name)
    {
        if (node is YamlScalar text)
        {
            return text.IsEmpty ? [] : scalars.Paragraphs(text);
        }

        var paragraphs = new List<string>();
        foreach (var one in Several(in node))
        {
            if (one is YamlScalar scalar)
            {
                paragraphs.AddRange(scalar.IsEmpty ? [] : scalars.Paragraphs(scalar));
            }
            else
            {
                ReportType(field, name, one);
            }
        }

        return paragraphs;
    }

    private List<string> ReadUnits(Field field, YamlNode node, string name)
    {
        var several = Several(in node);
        var units = new List<string>(several.Length);
        foreach (var one in several)
        {
            if (ReadLine(field, one, name) is { } line)
            {
                units.AddRange(UnitNames.Split(line));
            }
        }

        return units;
    }

    private string? ReadYear(Field field, YamlNode node, string name)
    {
        var year = ReadLine(field, node, name);
        if (year is null || (year.Length == 4 && year.All(char.IsAsciiDigit)))
        {
            return year;
        }

        report.Add(source, node.Span, FileFaults.WrongType.With(name, KindNames.Of(Kind.Year), new Phrase($"“{year}”", $"'{year}'")));
        return null;
    }

    private string? ReadChoice(Field field, YamlNode node, string name)
    {
        var typed = ReadLine(field, node, name);
        var word = typed is null ? null : field.Words!.FirstOrDefault(word => word.Is(typed));
        if (typed is not null && word is null)
        {
            report.Add(source, node.Span, FileFaults.WrongValue.With(name, typed, string.Join('、', field.Words!.SelectMany(one => one.Others.Prepend(one.Id)))));
        }

        return word?.Id;
    }

    private object? ReadMap(Field field, YamlNode node, string name) => field.Kind switch
    {
        Kind.Roles => ReadMap(field, node, name, value => OrNull(ReadUnits(field, value, name))),
        Kind.Lists => ReadMap(field, node, name, value => ReadList(field, value, name)),
        _ => ReadMap(field, node, name, value => ReadLine(field, value, name)),
    };

    private List<string> ReadList(Field field, YamlNode node, string name)
    {
        var lines = new List<string>();
        foreach (var one in Several(in node))
        {
            if (ReadLine(field, one, name) is { } line)
            {
                lines.Add(line);
            }
        }

        return lines;
    }

    private Dictionary<string, T>? ReadMap<T>(Field field, YamlNode node, string name, Func<YamlNode, T?> read)
        where T : class
    {
        if (node is not YamlMap map)
        {
            ReportType(field, name, node);
            return null;
        }

        var first = new Dictionary<string, YamlKey>();
        var values = new Dictionary<string, T>();
        foreach (var entry in map.Entries)
        {
            scalars.CheckCharacters(entry.Key.Value, entry.Key.Span);
            var key = entry.Key.Value.Trim();
            if (IsFirst(first, key, entry.Key) && entry.Value is not YamlScalar { IsEmpty: true } && read(entry.Value) is { } value)
            {
                values.Add(key, value);
            }
        }

        return values.Count > 0 ? values : null;
    }

    private Dictionary<string, string>? ReadLines(Field field, YamlNode node, string name)
    {
        if (node is not YamlMap map)
        {
            ReportType(field, name, node);
            return null;
        }

        var first = new Dictionary<string, YamlKey>();
        var lines = new Dictionary<string, string>();
        foreach (var entry in map.Entries)
        {
            var id = FindWord(field.Words!, entry.Key, new Phrase($"“{name}”", $"'{name}'"));
            if (id is not null && IsFirst(first, id, entry.Key) && ReadLine(field, entry.Value, entry.Key.Value) is { } line)
            {
                lines[id] = line;
            }
        }

        return lines.Count > 0 ? lines : null;
    }

    private List<IReadOnlyList<IReadOnlyList<string>>> ReadRows(Field field, YamlNode node, string name)
    {
        // A single row may stand without the list around it.
        var isOneRow = node is YamlList { Items: [YamlScalar, ..] };
        var rows = new List<IReadOnlyList<IReadOnlyList<string>>>();
        foreach (var row in isOneRow ? new ReadOnlySpan<YamlNode>(in node) : Several(in node))
        {
            if (ReadCells(field, row, name) is { Count: > 0 } cells)
            {
                rows.Add(cells);
            }
        }

        return rows;
    }

    private List<IReadOnlyList<string>> ReadCells(Field field, YamlNode node, string name)
    {
        var cells = new List<IReadOnlyList<string>>();
        foreach (var cell in Several(in node))
        {
            cells.Add(ReadText(field, cell, name));
        }

        return cells;
    }

    private static List<T>? OrNull<T>(List<T> list) => list.Count > 0 ? list : null;
}
