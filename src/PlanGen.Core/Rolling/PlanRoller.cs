using PlanGen.Checking;
using PlanGen.Diagnostics;
using PlanGen.Layout;
using PlanGen.Plans;
using PlanGen.Plans.Keys;
using PlanGen.Plans.Yaml;
using PlanGen.Sources;

namespace PlanGen.Rolling;

/// <summary>
/// ROLL: this year's plan becomes the draft of another year's. Years that are the plan's own time move on, everything else in the file stays as it is,
/// and what a person must decide is said in a comment above it.
/// </summary>
public static class PlanRoller
{
    /// <summary>How a comment begins where a person must decide; the same in every language, to be searched for.</summary>
    public const string Mark = "# 待确认:";

    /// <summary>Rolls a plan.</summary>
    /// <param name="input">The plan's file.</param>
    /// <param name="available">The structures there are.</param>
    /// <param name="request">The year, and which tasks stay.</param>
    /// <exception cref="RollException">It cannot be done as asked.</exception>
    public static RolledPlan Roll(PlanInput input, IReadOnlyList<Structure> available, RollRequest request)
    {
        var report = new DiagnosticList();
        var source = SourceDecoder.Decode(input.Path, input.Bytes.Span, PlanKeys.HasKnownKey, report);
        var plan = report.HasErrors ? null : Read(source, available, input, report);
        if (plan is null || report.HasErrors)
        {
            return new(default, 0, [], report.Sorted());
        }

        var from = plan.Year ?? throw new RollException(RollWords.NoYear.With());
        if (request.Year <= from)
        {
            throw new RollException(RollWords.NotLater.With(from, request.Year));
        }

        var draft = new RollDraft(source, new(plan.Root.Node!, source));
        var files = new NamedFiles(request.Moved, draft);
        files.Move(plan, source);
        Change(new(plan, source, request.Checks), from, request, draft);
        var rolled = input with { ReadBeside = path => input.ReadBeside(files.OldPath(path)) };
        NoteNewFindings(input, rolled, source, available, request, draft);

        var language = ((YamlMap)plan.Root.Node!).Entries.Any(entry => entry.Key.Value.Any(character => character >= 0x2E80)) ? Language.Chinese : Language.English;
        var (text, places) = draft.Finish(language);

        // Invariant: a rolled plan reads.
        var check = new DiagnosticList();
        return Read(new(input.Path, text), available, rolled, check) is not null && !check.HasErrors
            ? new(SourceDecoder.EncodeLike(text, input.Bytes.Span), from, places, [])
            : throw new InvalidOperationException($"the rolled plan does not read: {check.Sorted()[0].Fault.Message.In(Language.English)} (line {check.Sorted()[0].Start.Line})");
    }

    private static Plan? Read(SourceText source, IReadOnlyList<Structure> available, PlanInput input, DiagnosticList report) =>
        PlanReader.Read(source, [.. available.Select(structure => structure.Word)], input.ReadBeside, report, input.IsAlone);

    private static void Change(CheckedPlan plan, int from, RollRequest request, RollDraft draft)
    {
        if (plan.Plan.Root.EntryOf("year")?.Value is YamlScalar year)
        {
            var typed = new PlanText(plan.Plan.Root, PlanKeys.Plan.Find("year")!, year.Value.IndexOf(year.Value.Trim(), StringComparison.Ordinal), year.Value.Trim(), new(plan.Source, year));
            draft.Change(typed.EditableSpanOf(0, 4) ?? year.Span, $"{request.Year}");
        }

        var roller = new TextRoller(plan, from, request.Year, draft);
        foreach (var text in plan.Texts.Where(text => !(text.Owner.Shape == PlanKeys.Document && EmptiedFields.Keys.Contains(text.Field.Key))))
        {
            roller.Roll(text);
        }

        EmptiedFields.Empty(plan.Plan, plan.Source, draft);
        var dropped = TaskChoice.Dropped(plan, request);
        new OpenItems(plan.Plan, from, draft).Note(dropped);
        foreach (var span in dropped.Count > 0 ? new TaskRemoval(plan.Plan, plan.Source).Of(dropped) : [])
        {
            draft.Remove(span);
        }
    }

    /// <summary>What a check finds in the new plan and did not find in the old one is to be decided too: a weekday, a law that is repealed by then.</summary>
    private static void NoteNewFindings(PlanInput input, PlanInput rolled, SourceText source, IReadOnlyList<Structure> available, RollRequest request, RollDraft draft)
    {
        var (text, oldOffset) = draft.Changed();
        var known = PlanGenerator.Check(input, available, request.Checks).Select(found => (found.Fault.Id, found.Span.Start)).ToHashSet();
        var changed = rolled with { Bytes = SourceDecoder.EncodeLike(text, input.Bytes.Span) };
        foreach (var found in PlanGenerator.Check(changed, available, request.Checks))
        {
            var offset = Math.Clamp(oldOffset(found.Span.Start), 0, source.Text.Length);
            if (!known.Contains((found.Fault.Id, offset)) && !draft.IsOpen(offset))
            {
                draft.Decide(offset, found.Fault.Message);
            }
        }
    }
}
