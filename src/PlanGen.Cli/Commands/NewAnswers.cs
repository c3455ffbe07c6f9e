using System.Globalization;
using PlanGen.Diagnostics;
using PlanGen.Drafting;
using PlanGen.Layout;

namespace PlanGen.Cli.Commands;

/// <summary>What <c>new</c> goes by: as given on the command line, else as a person at the terminal answers, else the default.</summary>
internal sealed class NewAnswers(Session session, NewOptions options)
{
    /// <summary>Whose plan it is where nobody says.</summary>
    public const string DefaultOrganization = "本单位";

    /// <summary>From this month on plans are made for the next year.</summary>
    private const int PlanningMonth = 10;

    private readonly StructureFinder structures = new(session);
    private readonly Questions? questions = session.Console.CanAsk && !options.IsYes && options.From != "-" ? new(session) : null;

    /// <summary>The language of keys and comments.</summary>
    public Language Keys() => options.Keys switch
    {
        null or "zh" => Language.Chinese,
        "en" => Language.English,
        _ => throw new CommandException(Messages.BadValue.With("--keys", options.Keys, "zh、en")),
    };

    /// <summary>How many tasks; null where that is not said.</summary>
    public int? TaskCount()
    {
        if (options.Tasks is null)
        {
            return null;
        }

        if (options.From is not null)
        {
            throw new CommandException(Messages.TasksAndFrom.With());
        }

        return int.TryParse(options.Tasks, NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count is >= 1 and <= DraftRequest.MaxTasks
            ? count
            : throw new CommandException(Messages.BadValue.With("--tasks", options.Tasks, Messages.NumberFromTo.With(1, DraftRequest.MaxTasks)));
    }

    /// <summary>What a plan cannot do without. What is wrong on the command line is said before anything is asked.</summary>
    public NewPlan Rest()
    {
        Check("--year", options.Year, IsYear, Messages.FourDigits);
        Check("--organization", options.Organization, IsLine, Messages.OneLine);
        Check("--title", options.Title, IsLine, Messages.OneLine);
        if (options.Structure is not null && Find(options.Structure) is null)
        {
            throw new CommandException(Messages.NoSuchStructure.With(options.Structure, structures.Names()));
        }

        var asked = options.Structure ?? AskStructure();
        var structure = Find(asked)!;
        var year = options.Year ?? Ask(Messages.AskYear, DefaultYear(), IsYear, Messages.FourDigits);
        var organization = (options.Organization ?? Ask(Messages.AskOrganization, DefaultOrganization, IsLine, Messages.OneLine)).Trim();
        var title = (options.Title ?? Ask(Messages.AskTitle, $"{(organization == DefaultOrganization ? "" : organization)}{year}年度工作计划", IsLine, Messages.OneLine)).Trim();
        return new(structure, structures.IsListed(structure) ? null : asked, year, organization, title);
    }

    private string AskStructure()
    {
        var usual = session.Settings?.Structure is { } set && Find(set) is not null ? set : StructureCatalog.DefaultId;
        questions?.List(structures.Available.Select(structure => (structure.Id, $"{structure.Name}  {session.Say(structure.Summary)}")));
        return Ask(Messages.AskStructure, usual, answer => Find(answer) is not null, new(structures.Names(), structures.Names()));
    }

    private string Ask(Phrase question, string usual, Func<string, bool> accepts, Phrase valid) => questions?.Ask(question, usual, accepts, valid) ?? usual;

    /// <summary>By id, name or folder, or by its number in the list that was shown.</summary>
    private Structure? Find(string answer) => structures.FindOne(answer)
        ?? (questions is not null && int.TryParse(answer, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? structures.Available.ElementAtOrDefault(number - 1) : null);

    private string DefaultYear()
    {
        var today = session.Console.Clock.GetLocalNow();
        return (today.Month >= PlanningMonth ? today.Year + 1 : today.Year).ToString(CultureInfo.InvariantCulture);
    }

    private static void Check(string option, string? value, Func<string, bool> accepts, Phrase valid)
    {
        if (value is not null && !accepts(value))
        {
            throw new CommandException(Messages.BadValue.With(option, value, valid));
        }
    }

    private static bool IsYear(string value) => value.Length == 4 && value[0] != '0' && value.All(char.IsAsciiDigit);

    private static bool IsLine(string value) => !string.IsNullOrWhiteSpace(value) && !value.Any(c => char.IsControl(c) || c is '\u2028' or '\u2029');
}

/// <summary>What a plan cannot do without.</summary>
/// <param name="Structure">Its structure.</param>
/// <param name="Folder">The folder of a structure that the plan cannot name, since no settings do; null for one that it can.</param>
/// <param name="Year">The plan year.</param>
/// <param name="Organization">Whose plan it is.</param>
/// <param name="Title">Its title.</param>
internal sealed record NewPlan(Structure Structure, string? Folder, string Year, string Organization, string Title);
