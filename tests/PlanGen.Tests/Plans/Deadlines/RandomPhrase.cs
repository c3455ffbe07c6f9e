using System.Globalization;
using PlanGen.Plans.Deadlines;

namespace PlanGen.Tests.Plans.Deadlines;

/// <summary>Phrases made by the grammar of deadlines, each with what it was made to mean, and texts made of its words at random.</summary>
internal sealed class RandomPhrase(Random random)
{
    public const int Year = 2027;

    /// <summary>Words of the grammar, and marks that part or bracket them.</summary>
    public static readonly string[] Pieces =
    [
        "第", "一", "十", "二〇二七", "2027", "年", "6", "13", "月", "31", "日", "底", "前", "后", "初", "中", "上旬", "季度", "半年", "全年", "每", "隔", "两", "次", "至", "—", "～", "..", "-", "Q", "/", "、", "，", "；",
        "。", "（", "）", "《", "》", "“", "”", "…", "寒假", "五一", "春节", "国庆节", "待定", "持续", "印发", "之日起", "个工作日", "个月", "内", "到", "截至", "起", "前后", "此后", "其中", "于", "9999年", "0001年", "次年", "去年", "999", "99999999", " ", "\t", "\u3000", "完成", "周五",
    ];

    private static readonly string[] Dashes = ["-", "–", "—", "——", "～", "~", "至", "到"];
    private static readonly string[] Befores = ["前", "之前", "以前"];
    private static readonly string[] Works = ["完成自查", "公布目录", "报送总结", "组织一次听证会"];
    private static readonly string[] Marks = ["；", "，", "。", ";", "\n"];

    /// <summary>One to five milestones: the phrase, and of each its text, kind, days and work.</summary>
    public (string Text, IReadOnlyList<(string Time, DeadlineKind Kind, DateOnly? Start, DateOnly? End, string What)> Parts) Phrase()
    {
        var parts = Enumerable.Range(0, random.Next(1, 6)).Select(_ => Time()).Select(time => (time.Text, time.Kind, time.Start, time.End, Pick(Works))).ToList();
        return (string.Join(Pick(Marks), parts.Select(part => part.Text + part.Item5)), parts);
    }

    /// <summary>Anything at all.</summary>
    public string Noise() => string.Concat(Enumerable.Range(0, random.Next(12)).Select(_ => Pick(Pieces)));

    private (string Text, DeadlineKind Kind, DateOnly? Start, DateOnly? End) Time()
    {
        var (month, later) = (random.Next(1, 12), random.Next(1, 12));
        (month, later) = (Math.Min(month, later), Math.Max(month, later) + 1);
        var (day, number) = (Day(month), random.Next(1, 5));
        return random.Next(11) switch
        {
            0 => (day.Text + Pick(Befores), DeadlineKind.By, null, day.Date),
            1 => ($"{month}月底{Pick(Befores)}", DeadlineKind.By, null, Last(month)),
            2 => Day(later) is var to ? (day.Text + Pick(Dashes) + to.Text, DeadlineKind.During, day.Date, to.Date) : default,
            3 => ($"{month}{Pick(Dashes)}{later}月", DeadlineKind.During, First(month), Last(later)),
            4 => ($"第{Chinese(number)}季度", DeadlineKind.During, First((number * 3) - 2), Last(number * 3)),
            5 => number > 2 ? ("上半年", DeadlineKind.During, First(1), Last(6)) : ("下半年", DeadlineKind.During, First(7), Last(12)),
            6 => ($"{month}月中旬", DeadlineKind.During, new(Year, month, 11), new(Year, month, 20)),
            7 => ($"{month}月下旬", DeadlineKind.During, new(Year, month, 21), Last(month)),
            8 => (Pick("全年", "贯穿全年", "长期坚持"), DeadlineKind.Throughout, First(1), Last(12)),
            9 => (Pick("每月", "每季度", "每半年", "每两月", "每周"), DeadlineKind.Every, First(1), Last(12)),
            _ => (Pick("待定", "适时"), DeadlineKind.Open, null, null),
        };
    }

    private (string Text, DateOnly Date) Day(int month)
    {
        var day = random.Next(1, 29);
        return (random.Next(4) switch
        {
            0 => $"{month}月{day}日",
            1 => $"{Year}年{month}月{day}号",
            2 => $"{Chinese(month)}月{Chinese(day)}日",
            _ => $"{Wide(month)} 月 {Wide(day)} 日",
        }, new(Year, month, day));
    }

    private string Pick(params string[] words) => words[random.Next(words.Length)];

    private static DateOnly First(int month) => new(Year, month, 1);

    private static DateOnly Last(int month) => new(Year, month, DateTime.DaysInMonth(Year, month));

    private static string Chinese(int number)
    {
        const string digits = "〇一二三四五六七八九";
        var tens = number < 10 ? "" : number < 20 ? "十" : digits[number / 10] + "十";
        return tens + (number % 10 == 0 ? "" : digits[number % 10].ToString());
    }

    private static string Wide(int number) => string.Concat(number.ToString(CultureInfo.InvariantCulture).Select(digit => (char)(digit - '0' + '０')));
}
