using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using PlanGen.Diagnostics;
using PlanGen.Plans.Yaml;
using PlanGen.Sources;
using PlanGen.Tests.Properties;

namespace PlanGen.Tests.Formatting;

/// <summary>Writes a plan's YAML anew as anybody might: keys in any order, any indentation, scalars in any style, comments and blank lines anywhere.</summary>
internal sealed partial class RandomHand(int seed)
{
    private static readonly string[] Middles = ["", "a: ", "[", "'", "\""];
    private readonly Random random = new(seed);
    private readonly StringBuilder output = new();
    private readonly List<string> comments = [];
    private int anchors;

    /// <summary>Whether block text was written last, of which an indented comment would be a line.</summary>
    private bool isBelowText;

    /// <summary>The comments that were put in.</summary>
    public IReadOnlyList<string> Comments => comments;

    /// <summary>The file.</summary>
    public string Write(string yaml)
    {
        var root = (YamlMap)YamlLoader.Load(new SourceText("plan.yaml", yaml), new DiagnosticList())!;
        if (random.Next(3) == 0)
        {
            output.Append("# yaml-language-server: $schema=plan.schema.json\n");
        }

        Lines(0);
        Block(root, 0);
        Lines(random.Next(5));
        return random.Next(3) == 0 ? output.ToString().Replace("\n", "\r\n", StringComparison.Ordinal) : output.ToString();
    }

    [GeneratedRegex("#注[0-9]+号 [a: '\"\\[]*末")]
    public static partial Regex Comment();

    private void Block(YamlNode node, int indent)
    {
        IEnumerable<(string Head, YamlNode Value)> parts = node is YamlMap map
            ? map.Entries.OrderBy(_ => random.Next()).Select(entry => (Scalar(entry.Key.Value, isKey: true) + ":", entry.Value))
            : ((YamlList)node).Items.Select(item => ("-", item));
        foreach (var (head, value) in parts.ToList())
        {
            Lines(random.Next(3) == 0 ? random.Next(10) : indent);
            output.Append(' ', indent).Append(head);
            isBelowText = false;
            if (value is YamlScalar scalar)
            {
                Value(scalar.Value, indent);
            }
            else if (random.Next(4) == 0 || value is YamlList { Items.Count: 0 })
            {
                output.Append(' ');
                Flow(value, indent + 1);
                output.Append(Trailing()).Append('\n');
            }
            else if (head == "-" && random.Next(2) == 0)
            {
                AfterDash(value, indent + 1);
            }
            else
            {
                output.Append(Anchor()).Append(Trailing()).Append('\n');
                Block(value, indent + (value is YamlList && head != "-" && random.Next(2) == 0 ? 0 : random.Next(1, 5)));
            }
        }
    }

    /// <summary>A block that begins on the line of its dash or, where comments came before it, on the next.</summary>
    private void AfterDash(YamlNode node, int indent)
    {
        var start = output.Length;
        var inner = indent + random.Next(1, 4);
        Block(node, inner);
        var block = output.ToString(start, output.Length - start);
        var isFirst = block.AsSpan(0, inner).IndexOfAnyExcept(' ') < 0 && block[inner] is not ('#' or '\n' or ' ');
        output.Length = start;
        output.Append(isFirst ? "" : "\n").Append(block.AsSpan(isFirst ? indent : 0));
    }

    private void Flow(YamlNode node, int indent)
    {
        if (node is YamlScalar scalar)
        {
            output.Append(Scalar(scalar.Value, isKey: true));
            return;
        }

        output.Append(node is YamlMap ? '{' : '[');
        var isFirst = true;
        foreach (var (key, value) in node is YamlMap map ? map.Entries.Select(entry => ((string?)entry.Key.Value, entry.Value)) : ((YamlList)node).Items.Select(item => ((string?)null, item)))
        {
            output.Append(isFirst ? "" : ", ");
            Break(indent);
            output.Append(key is null ? "" : Scalar(key, isKey: true) + ": ");
            Flow(value, indent);
            isFirst = false;
        }

        Break(indent);
        output.Append(node is YamlMap ? '}' : ']');
    }

    /// <summary>Between the parts of a flow collection, sometimes: a new line, after and before comments.</summary>
    private void Break(int indent)
    {
        if (random.Next(6) == 0)
        {
            output.Append(Trailing()).Append('\n');
            Lines(random.Next(8));
            output.Append(' ', indent);
        }
    }

    private void Value(string text, int indent)
    {
        var inner = new string(' ', indent + random.Next(1, 5));
        output.Append(' ').Append(Anchor().TrimStart()).Append(output[^1] == ' ' ? "" : " ");
        if (IsTame(text) && text.Length > 0 && random.Next(3) == 0)
        {
            // A space must not begin a line of a folded block, nor be lost at the end of one.
            output.Append("|>"[random.Next(2)]).Append(random.Next(2) == 0 ? "-" : "").Append(Trailing()).Append('\n').Append(inner).Append(text).Append('\n');
            isBelowText = true;
        }
        else if (text.Length > 3 && text.All(c => c is >= '\u4e00' and <= '\u9fa5') && random.Next(2) == 0)
        {
            output.Append(text.AsSpan(0, 2)).Append('\n').Append(inner).Append(text.AsSpan(2)).Append('\n');
        }
        else
        {
            output.Append(Scalar(text, isKey: false)).Append(Trailing()).Append('\n');
        }
    }

    private string Scalar(string text, bool isKey) => random.Next(isKey ? 2 : 3) switch
    {
        0 when Tame().IsMatch(text) => text,
        1 when IsTame(text) => $"'{text.Replace("'", "''", StringComparison.Ordinal)}'",
        _ => NaughtyText.Quote(text),
    };

    private string Anchor() => random.Next(12) == 0 ? $" &名{++anchors}" : "";

    private string Trailing() => random.Next(8) == 0 ? "  " + NewComment() : "";

    /// <summary>Sometimes blank lines and comments.</summary>
    private void Lines(int indent)
    {
        while (random.Next(5) == 0)
        {
            // A line of blanks below block text would be a line of it.
            output.Append(random.Next(2) == 0 ? "" : new string(' ', isBelowText ? 0 : indent) + NewComment()).Append('\n');
        }
    }

    private string NewComment()
    {
        comments.Add(string.Create(CultureInfo.InvariantCulture, $"#注{comments.Count}号 {Middles[random.Next(Middles.Length)]}末"));
        return comments[^1];
    }

    private static bool IsTame(string text) => text.Trim() == text && text.EnumerateRunes().All(rune => rune.Value == ' ' || Rune.IsLetterOrDigit(rune) || Rune.IsPunctuation(rune) || Rune.IsSymbol(rune));

    [GeneratedRegex("^[0-9A-Za-z\u4e00-\u9fa5][0-9A-Za-z\u4e00-\u9fa5，。（）]*$")]
    private static partial Regex Tame();
}
