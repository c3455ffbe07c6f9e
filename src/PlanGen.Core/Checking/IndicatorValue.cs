using System.Globalization;
using System.Text.RegularExpressions;

namespace PlanGen.Checking;

/// <summary>A number and its unit, as an indicator's target gives them: ≥95%, 不少于4次, 0.4个工作日.</summary>
/// <param name="Number">The number.</param>
/// <param name="Unit">What it counts; "" where that is not said.</param>
public readonly partial record struct IndicatorValue(decimal Number, string Unit)
{
    /// <summary>The value that a text as a whole is; null where it is none, or several.</summary>
    public static IndicatorValue? Parse(string text, string unit = "")
    {
        var match = Whole().Match(text.Normalize(System.Text.NormalizationForm.FormKC).Replace(" ", "", StringComparison.Ordinal));
        return match.Success ? Of(match, unit) : null;
    }

    /// <summary>The value of a match with the groups number and unit.</summary>
    public static IndicatorValue? Of(Match match, string unit = "") =>
        decimal.TryParse(match.Groups["number"].Value.Replace(",", "", StringComparison.Ordinal), NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            ? new(number, match.Groups["unit"].Length > 0 ? match.Groups["unit"].Value : unit.Trim())
            : null;

    /// <summary>Whether both count the same thing and differ. Two units are two indicators; one that is not given may be any.</summary>
    public bool Contradicts(IndicatorValue other) => Number != other.Number && (Unit == other.Unit || Unit.Length == 0 || other.Unit.Length == 0);

    /// <inheritdoc/>
    public override string ToString() => Number.ToString(CultureInfo.InvariantCulture) + Unit;

    [GeneratedRegex(@"^(?:≥|≤|>|<|=|不少于|不低于|不高于|不超过|不多于|至少|超过|高于|低于|达到|达|约)*(?<number>-?[0-9][0-9,]*(?:\.[0-9]+)?)(?<unit>[^0-9,.、;；，。（()）<>≥≤~—-]*?)(?:以上|以下|以内|及以上|及以下)?$")]
    private static partial Regex Whole();
}
