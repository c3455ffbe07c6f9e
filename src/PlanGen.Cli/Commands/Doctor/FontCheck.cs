using PlanGen.Writing.Word;

namespace PlanGen.Cli.Commands.Doctor;

/// <summary>Whether the fonts that a style names are on this machine, and what its pages are shown with where they are not.</summary>
internal static class FontCheck
{
    /// <summary>Free fonts of each kind, by what the names of that kind hold; the first that fits.</summary>
    private static readonly (string[] Kind, string[] Free)[] FreeFonts =
    [
        (["仿"], ["FandolFang", "FandolFang R", "Zhuque Fangsong (technical preview)", "cwTeX Q Fangsong"]),
        (["楷"], ["FandolKai", "AR PL KaitiM GB", "AR PL UKai CN", "LXGW WenKai"]),
        (["宋"], ["Noto Serif CJK SC", "Noto Serif SC", "Source Han Serif SC", "Source Han Serif CN", "AR PL UMing CN"]),
        (["黑", "等线"], ["Noto Sans CJK SC", "Noto Sans SC", "Source Han Sans SC", "Source Han Sans CN", "WenQuanYi Zen Hei"]),
        (["Times"], ["Liberation Serif"]),
        (["Arial"], ["Liberation Sans"]),
    ];

    /// <summary>What was found, a line a font; the last that another stands in for says what that means.</summary>
    public static IEnumerable<Finding> Run(WordStyle style, Surroundings place)
    {
        var here = FontNames.In(place.FontFolders);
        var findings = style.FontChoices.Select(names => Look(names, here)).ToList();
        var last = findings.FindLastIndex(one => one.State == State.Note);
        return findings.Select((one, i) => i == last ? one with { Advice = Messages.FontElsewhere.With() } : one);
    }

    private static Finding Look(IReadOnlyList<string> names, HashSet<string> here)
    {
        var free = FreeFonts.FirstOrDefault(one => Array.Exists(one.Kind, names[0].Contains)).Free ?? [];
        return here.Contains(names[0]) ? new(State.Good, Messages.DoctorFont, Messages.FontHere.With(names[0]))
            : names.Skip(1).Concat(free).FirstOrDefault(here.Contains) is { } standIn
                ? new(State.Note, Messages.DoctorFont, Messages.FontStandIn.With(names[0], standIn))
                : new(State.Warning, Messages.DoctorFont, Messages.FontMissing.With(names[0]), Messages.FontInstall.With(string.Join('、', names.Concat(free.Take(1)))));
    }
}
