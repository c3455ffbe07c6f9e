namespace PlanGen.Cli.Commands.Doctor;

/// <summary>Whether the terminal shows what is printed, which is always UTF-8.</summary>
internal static class TerminalCheck
{
    /// <summary>What was found.</summary>
    public static IEnumerable<Finding> Run(Surroundings place) =>
    [
        place.Encoding == "utf-8"
            ? new(State.Good, Messages.DoctorTerminal, Messages.TerminalEncoding.With("UTF-8"))
            : new(State.Warning, Messages.DoctorTerminal, place.Encoding.Length == 0 ? Messages.TerminalUnset.With() : Messages.TerminalEncoding.With(place.Encoding),
                (place.IsWindows ? Messages.TerminalOnWindows : Messages.TerminalElsewhere).With()),
    ];
}
