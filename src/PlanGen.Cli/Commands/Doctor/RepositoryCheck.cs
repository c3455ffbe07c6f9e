using PlanGen.Settings;

namespace PlanGen.Cli.Commands.Doctor;

/// <summary>The repository's settings, the plans it holds and the documents it declares. Faults of plangen.yaml itself ended the run before.</summary>
internal static class RepositoryCheck
{
    /// <summary>What was found.</summary>
    public static IEnumerable<Finding> Run(Session session) => session.Settings is { } settings
        ? [Settings(session, settings), Plans(settings.FromHere("."), settings), .. Outputs(settings)]
        : [new(State.Note, Messages.DoctorSettings, Messages.SettingsMissing.With(RepositorySettings.FileName)), Plans(".", null)];

    /// <summary>Reads all that the settings name.</summary>
    private static Finding Settings(Session session, RepositorySettings settings)
    {
        try
        {
            var structures = new StructureFinder(session);
            CheckRequests.Of(session, [], []);
            DeclaredOutputs.Jobs(settings, structures);
            WordDressing.Settle(null, null, settings);
            structures.Find(settings.Structure);
            return new(State.Good, Messages.DoctorSettings, Messages.SettingsHere.With(settings.Source.Path));
        }
        catch (CommandException exception)
        {
            return new(State.Bad, Messages.DoctorSettings, Messages.SettingsBad.With(settings.Source.Path), exception.Text);
        }
        catch (FindingsException)
        {
            return new(State.Bad, Messages.DoctorSettings, Messages.SettingsBad.With(settings.Source.Path), Messages.SeeAbove.With());
        }
    }

    private static Finding Plans(string folder, RepositorySettings? settings)
    {
        try
        {
            return new(State.Good, Messages.DoctorPlans, Messages.PlansHere.With(new PlanFinder(settings).Find(folder).Count));
        }
        catch (CommandException exception)
        {
            return new(State.Note, Messages.DoctorPlans, exception.Text, Messages.PlansAdvice.With());
        }
    }

    private static IEnumerable<Finding> Outputs(RepositorySettings settings)
    {
        var missing = settings.Outputs.Select(output => settings.FromHere(output.Line("plan")!)).FirstOrDefault(plan => !File.Exists(plan));
        var unmade = settings.Outputs.Select(output => settings.FromHere(output.Line("path")!)).Where(path => !File.Exists(path)).ToList();
        return settings.Outputs.Count == 0 ? []
            : missing is not null ? [new(State.Warning, Messages.DoctorOutputs, Messages.NotFound.With(missing), Messages.OutputsPlan.With(settings.Source.Path))]
            : unmade.Count > 0 ? [new(State.Warning, Messages.DoctorOutputs, Messages.OutputsUnmade.With(settings.Outputs.Count, string.Join('、', unmade)), Messages.OutputsMake.With())]
            : [new(State.Good, Messages.DoctorOutputs, Messages.OutputsHere.With(settings.Outputs.Count))];
    }
}
