using System.Text.RegularExpressions;
using PlanGen.Checking;
using PlanGen.Diagnostics;
using PlanGen.Plans.Deadlines;
using PlanGen.Plans.Keys;

namespace PlanGen.Rolling;

/// <summary>Moves the years of a plan's texts on, and notes those that a person must decide about.</summary>
/// <param name="plan">The old plan.</param>
/// <param name="from">Its year.</param>
/// <param name="to">The year of the new plan.</param>
/// <param name="draft">Where changes and notes go.</param>
internal sealed partial class TextRoller(CheckedPlan plan, int from, int to, RollDraft draft)
{
    private readonly DeadlineContext context = new(from, null, plan.Request.Data.Calendar);
    private readonly DayRoller days = new(from, to, plan.Request.Data.Calendar, draft);

    /// <summary>The titles of the plan and its annexes, which are its own to change wherever it names them.</summary>
    private readonly HashSet<string> ownTitles = [plan.Plan.Title, .. plan.Plan.Root.Items("annexes").Select(annex => annex.Line("title")).OfType<string>()];

    /// <summary>Rolls one paragraph.</summary>
    public void Roll(PlanText text)
    {
        var times = IsTime(text) ? DeadlineParser.Parse(text.Text, context).Milestones : [];
        var spans = YearMentions.Spans(text.Text).Where(span => !IsOwnTime(span.Index)).ToList();
        foreach (var span in spans)
        {
            RollSpan(text, span);
        }

        foreach (var year in YearMentions.In(text.Text).Where(year => !spans.Exists(span => year.Index >= span.Index && year.Index < span.Index + span.Length)))
        {
            if (IsOwnTime(year.Index))
            {
                Move(text, year, year.Year == from ? null : RollWords.BeyondYear);
            }
            else
            {
                RollYear(text, year);
            }
        }

        days.Roll(text);
        foreach (Match found in Passing().Matches(text.Text).Where(found => !text.IsInTitle(found.Index)))
        {
            RollPassing(text, found);
        }

        bool IsOwnTime(int at) => times.Any(time => at >= time.Offset && at < time.Offset + time.Length);
    }

    /// <summary>The tenth five-year plan ended in 2005: the eleventh, 十一五, five years later, and so on.</summary>
    private const int EndOfTenth = 2005;

    private static bool IsTime(PlanText text) =>
        text.Field.Kind is Kind.Deadline or Kind.Period || (text.Owner.Shape == PlanKeys.Milestone && text.Field.Key == "when");

    /// <summary>A programme's period stays; within the name of a document it matters only where it is over.</summary>
    private void RollSpan(PlanText text, Match span)
    {
        if (!text.IsInTitle(span.Index) || int.Parse(span.Groups["to"].ValueSpan, System.Globalization.CultureInfo.InvariantCulture) < to)
        {
            draft.Decide(text.SpanOf(span.Index, span.Length).Start, RollWords.Span.With(span.Value));
        }
    }

    private void RollYear(PlanText text, YearMention year)
    {
        var place = text.SpanOf(year.Index, 4).Start;
        var isTitle = text.IsInTitle(year.Index);
        if (year.Form == YearForm.Number || (isTitle && !IsOwnTitle(text.Text, year.Index)))
        {
            if (year.Year == from)
            {
                draft.Decide(place, RollWords.NamedYear.With(isTitle ? TitleAround(text.Text, year.Index) : $"〔{year.Year}〕"));
            }
        }
        else if (year.Form == YearForm.Bare && text.Field.Key is not ("title" or "subtitle"))
        {
            // A number of four digits within other words counts something; alone, or in a deadline, it may be a year.
            if (year.Year == from && (text.Text.Length == 4 || IsTime(text)))
            {
                draft.Decide(place, RollWords.BareYear.With(year.Year));
            }
        }
        else if (year.Year == from && About().Match(text.Text, year.Index) is { Success: true } about)
        {
            draft.Decide(place, RollWords.AboutYear.With(about.Value));
        }
        else if (year.Year == from)
        {
            Move(text, year, null);
        }
        else if (text.Owner.Shape != PlanKeys.Background && text.Field.Key != "background")
        {
            draft.Decide(place, RollWords.OtherYear.With(OldAndNew(text.Text, year)));
        }
    }

    private void RollPassing(PlanText text, Match found)
    {
        var place = text.SpanOf(found.Index, found.Length).Start;
        if (!found.Groups["plan"].Success)
        {
            draft.Decide(place, (found.Value == "去年" ? RollWords.LastYear : RollWords.Counted).With(found.Value));
        }
        else if (EndOfTenth + (5 * YearMentions.Numerals.IndexOf(found.Groups["plan"].Value, StringComparison.Ordinal)) is var end && (end < to || found.Groups["edge"].Success))
        {
            draft.Decide(place, RollWords.FiveYears.With($"十{found.Groups["plan"].Value}五", end));
        }
    }

    private void Move(PlanText text, YearMention year, Phrase? reason)
    {
        var place = text.EditableSpanOf(year.Index, 4);
        if (place is { } span)
        {
            draft.Change(span, year.Write(text.Text, year.Year + to - from));
        }

        if (place is null || reason is not null)
        {
            draft.Decide(text.SpanOf(year.Index, 4).Start, (place is null ? RollWords.ByHand : reason!).With(OldAndNew(text.Text, year)));
        }
    }

    private bool IsOwnTitle(string text, int at) => ownTitles.Contains(TitleAround(text, at)[1..^1]);

    private static string TitleAround(string text, int at) => TitleMarks.Find(text).First(title => at >= title.Start && at < title.End) is var title ? text.Substring(title.Start, title.Length) : "";

    /// <summary>The year with the 年 behind it, or with the rest of the date, as it is and as it would be moved on.</summary>
    private object[] OldAndNew(string text, YearMention year)
    {
        var rest = Rest().Match(text[(year.Index + 4)..]).Value;
        return [text.Substring(year.Index, 4 + rest.Length), year.Write(text, year.Year + to - from) + rest];
    }

    [GeneratedRegex("^(?: ?年|[-/.](?:[QHqh]?[0-9]{1,2})(?:[-/.][0-9]{1,2})?)?")]
    private static partial Regex Rest();

    /// <summary>What is said of the year itself: 2027年是新馆启用后的第一年.</summary>
    [GeneratedRegex(@"\G.{4}年度?(?:是|系|正值|恰逢|适逢|迎来|作为)")]
    private static partial Regex About();

    /// <summary>What passes with the years: the five-year plan, an anniversary or session, last year.</summary>
    [GeneratedRegex("[“\"]?十(?<plan>[一二三四五六七八九])五[”\"](?<edge>.{0,4}(?:开局|收官|中期))?|十(?<plan>[一二三四五六七八九])五(?=规划|时期|期间|计划)(?<edge>.{0,4}(?:开局|收官|中期))?|[0-9一二三四五六七八九十百]+周年|第[0-9一二三四五六七八九十百]+届|去年")]
    private static partial Regex Passing();
}
