using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using PlanGen.Diagnostics;
using PlanGen.Plans.Yaml;
using PlanGen.Sources;
using PlanGen.Tests.Properties;

namespace PlanGen.Tests.Formatting;

/// <summary>
/// Writes a plan's YAML anew as anybody might: keys in any order, any indentation, scalars in any style, comments and blank lines anywhere, anchors
/// and aliases of values and keys, comments that silence findings.
/// </summary>
internal sealed partial class RandomHand
{
    private static readonly string[] Middles = ["", "a: ", "[", "'", "\""];
    private readonly Random random;
    private readonly RandomAnchors anchors;
    private readonly StringBuilder output = new();
    private readonly List<string> comments = [];

    /// <summary>Whether block text was written last, of which an indented comment would be a line.</summary>
    private bool isBelowText;

    /// <summary>Whether a comment above silences what is found on the line that is written, which is to stay one line.</summary>
    private bool isSilenced;

    /// <summary>A hand that does the same for the same seed.</summary>
    public RandomHand(int seed)
    {
        random = new(seed);
        anchors = new(random);
    }

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

        if (random.Next(6) == 0)
        {
            output.Append("---").Append(Trailing(maySilence: false)).Append('\n');
        }

        Lines(0);
        Block(root, 0, Place.Plan);
        Lines(random.Next(5));
        return random.Next(3) == 0 ? output.ToString().Replace("\n", "\r\n", StringComparison.Ordinal) : output.ToString();
    }

    [GeneratedRegex("#( plangen: ignore PLN[0-9]{2} )?注[0-9]+号 [a: '\"\\[]*末")]
    public static partial Regex Comment();

    private void Block(YamlNode node, int indent, Place place)
    {
        var parts = place.PartsOf(node).ToList();
        var isSilencedAbove = isSilenced;
        foreach (var (key, value, inner) in node is YamlMap ? parts.OrderBy(_ => random.Next()) : parts.AsEnumerable())
        {
            isSilenced = Lines(random.Next(3) == 0 ? random.Next(10) : indent) || isSilencedAbove;
            isSilencedAbove = false;
            output.Append(' ', indent).Append(key is null ? "-" : anchors.Key(key, () => Scalar(key, isKey: true)) + ":");
            isBelowText = false;
            if (anchors.Alias(value, inner) is { } alias)
            {
                output.Append(' ').Append(alias).Append(Trailing(maySilence: true)).Append('\n');
            }
            else if (value is YamlScalar scalar)
            {
                Value(scalar, indent, inner);
            }
            else if (random.Next(4) == 0 || value is YamlList { Items.Length: 0 })
            {
                var start = output.Append(' ').Length;
                Flow(value, indent + 1, inner);
                var isOnOneLine = output.ToString(start, output.Length - start).IndexOf('\n', StringComparison.Ordinal) < 0;
                output.Append(Trailing(isOnOneLine)).Append('\n');
            }
            else if (key is null && random.Next(2) == 0)
            {
                AfterDash(value, indent + 1, inner);
            }
            else
            {
                var anchor = anchors.New();
                output.Append(anchor is null ? "" : $" &{anchor}").Append(Trailing(key is not null)).Append('\n');
                Block(value, indent + (value is YamlList && key is not null && random.Next(2) == 0 ? 0 : random.Next(1, 5)), inner);
                anchors.Add(anchor, value, inner);
            }
        }
    }

    /// <summary>A block that begins on the line of its dash or, where comments came before it, on the next.</summary>
    private void AfterDash(YamlNode node, int indent, Place place)
    {
        var start = output.Length;
        var inner = indent + random.Next(1, 4);
        Block(node, inner, place);
        var block = output.ToString(start, output.Length - start);
        var isFirst = block.AsSpan(0, inner).IndexOfAnyExcept(' ') < 0 && block[inner] is not ('#' or '\n' or ' ');
        output.Length = start;
        output.Append(isFirst ? "" : "\n").Append(block.AsSpan(isFirst ? indent : 0));
    }

    private void Flow(YamlNode node, int indent, Place place, bool mayAnchor = true)
    {
        if (anchors.Alias(node, place) is { } alias)
        {
            output.Append(alias);
            return;
        }

        var anchor = mayAnchor ? anchors.New() : null;
        output.Append(anchor is null ? "" : $"&{anchor} ");
        if (node is YamlScalar scalar)
        {
            output.Append(Scalar(scalar.Value, isKey: true));
        }
        else
        {
            output.Append(node is YamlMap ? '{' : '[');
            var left = place.PartsOf(node).Count();
            foreach (var (key, value, inner) in place.PartsOf(node))
            {
                left--;
                Break(indent);
                output.Append(key is null ? "" : Scalar(key, isKey: true) + ": ");

                // Behind an anchored text in braces the parser reads no further entry.
                Flow(value, indent, inner, value is not YamlScalar || key is null || left == 0);
                output.Append(left > 0 ? ", " : "");
            }

            Break(indent);
            output.Append(node is YamlMap ? '}' : ']');
        }

        anchors.Add(anchor, node, place);
    }

    /// <summary>Between the parts of a flow collection, sometimes: a new line, after and before comments.</summary>
    private void Break(int indent)
    {
        if (!isSilenced && random.Next(6) == 0)
        {
            output.Append(Trailing(maySilence: false)).Append('\n');
            Lines(random.Next(8), maySilence: false);
            output.Append(' ', indent);
        }
    }

    private void Value(YamlScalar scalar, int indent, Place place)
    {
        var text = scalar.Value;
        var inner = new string(' ', indent + random.Next(1, 5));
        var anchor = anchors.New();
        output.Append(' ').Append(anchor is null ? "" : $"&{anchor} ");
        if (IsTame(text) && text.Length > 0 && random.Next(3) == 0)
        {
            // A space must not begin a line of a folded block, nor be lost at the end of one.
            output.Append("|>"[random.Next(2)]).Append(random.Next(2) == 0 ? "-" : "").Append(Trailing(maySilence: true)).Append('\n').Append(inner).Append(text).Append('\n');
            isBelowText = true;
        }
        else if (!isSilenced && text.Length > 3 && text.All(c => c is >= '\u4e00' and <= '\u9fa5') && random.Next(2) == 0)
        {
            output.Append(text.AsSpan(0, 2)).Append('\n').Append(inner).Append(text.AsSpan(2)).Append('\n');
        }
        else
        {
            output.Append(Scalar(text, isKey: false)).Append(Trailing(maySilence: true)).Append('\n');
        }

        anchors.Add(anchor, scalar, place);
    }

    private string Scalar(string text, bool isKey) => random.Next(isKey ? 2 : 3) switch
    {
        0 when Tame().IsMatch(text) => text,
        1 when IsTame(text) => $"'{text.Replace("'", "''", StringComparison.Ordinal)}'",
        _ => NaughtyText.Quote(text),
    };

    private string Trailing(bool maySilence) => random.Next(8) == 0 ? "  " + NewComment(maySilence && random.Next(3) == 0) : "";

    /// <summary>Sometimes blank lines and comments; whether one of these silences.</summary>
    private bool Lines(int indent, bool maySilence = true)
    {
        var silences = false;
        while (random.Next(5) == 0)
        {
            // A line of blanks below block text would be a line of it.
            var isBlank = random.Next(2) == 0;
            var isIgnore = !isBlank && maySilence && random.Next(4) == 0;
            output.Append(isBlank ? "" : new string(' ', isBelowText ? 0 : indent) + NewComment(isIgnore)).Append('\n');
            silences |= isIgnore;
        }

        return silences;
    }

    private string NewComment(bool silences)
    {
        var ignore = silences ? string.Create(CultureInfo.InvariantCulture, $" plangen: ignore PLN{random.Next(1, 12):00} ") : "";
        comments.Add(string.Create(CultureInfo.InvariantCulture, $"#{ignore}注{comments.Count}号 {Middles[random.Next(Middles.Length)]}末"));
        return comments[^1];
    }

    private static bool IsTame(string text) => text.Trim() == text && text.EnumerateRunes().All(rune => rune.Value == ' ' || Rune.IsLetterOrDigit(rune) || Rune.IsPunctuation(rune) || Rune.IsSymbol(rune));

    [GeneratedRegex("^[0-9A-Za-z\u4e00-\u9fa5][0-9A-Za-z\u4e00-\u9fa5，。（）]*$")]
    private static partial Regex Tame();
}
