using System.ComponentModel;
using System.Diagnostics;

namespace PlanGen.Cli.Commands.Doctor;

/// <summary>Whether LibreOffice is here, by which Word documents can be looked at and made PDF.</summary>
internal static class OfficeCheck
{
    private static readonly string[] Names = ["soffice", "libreoffice", "soffice.com"];
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    /// <summary>What was found.</summary>
    public static IEnumerable<Finding> Run(Surroundings place)
    {
        var program = place.ProgramFolders.SelectMany(folder => Names.Select(name => Path.Combine(folder, name))).FirstOrDefault(File.Exists);
        return
        [
            program is null
                ? new(State.Note, Messages.DoctorOffice, Messages.OfficeMissing.With(), Messages.OfficeUse.With())
                : new(State.Good, Messages.DoctorOffice, Messages.OfficeHere.With(Version(program) ?? "LibreOffice", program)),
        ];
    }

    /// <summary>What the program calls itself: LibreOffice 7.4; null where it does not say.</summary>
    private static string? Version(string program)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(program, ["--version"]) { RedirectStandardOutput = true, RedirectStandardError = true, CreateNoWindow = true })!;
            var line = process.StandardOutput.ReadLineAsync();
            if (!process.WaitForExit(Patience))
            {
                process.Kill(entireProcessTree: true);
                return null;
            }

            return line.Result?.Split(' ') is [var name, var version, ..] ? $"{name} {version}" : null;
        }
        catch (Exception exception) when (exception is Win32Exception or InvalidOperationException or IOException)
        {
            return null;
        }
    }
}
