using System.Runtime.InteropServices;
using PlanGen.Diagnostics;
using PlanGen.Settings;

namespace PlanGen.Cli;

/// <summary>The language of messages: --lang, else PLANGEN_LANG, else the settings, else the system's.</summary>
internal static partial class LanguageChoice
{
    private static readonly string[] Locales = ["LC_ALL", "LC_MESSAGES", "LANG"];
    private const int PrimaryLanguageMask = 0x3FF;
    private const int ChinesePrimaryLanguage = 0x04;

    /// <summary>The language to speak; a value that is none of the two is passed over here and reported with the other options.</summary>
    public static Language Of(IReadOnlyList<string> args, RepositorySettings? settings) =>
        Parse(Argument(args)) ?? Parse(Environment.GetEnvironmentVariable("PLANGEN_LANG")) ?? Parse(settings?.Language) ?? OfSystem();

    private static string? Argument(IReadOnlyList<string> args)
    {
        for (var i = 0; i < args.Count; i++)
        {
            if (args[i] == "--lang" && i + 1 < args.Count)
            {
                return args[i + 1];
            }

            if (args[i].StartsWith("--lang=", StringComparison.Ordinal))
            {
                return args[i]["--lang=".Length..];
            }
        }

        return null;
    }

    private static Language? Parse(string? text) => text switch
    {
        "zh" => Language.Chinese,
        "en" => Language.English,
        _ => null,
    };

    private static Language OfSystem()
    {
        if (OperatingSystem.IsWindows())
        {
            return (GetUserDefaultUILanguage() & PrimaryLanguageMask) == ChinesePrimaryLanguage ? Language.Chinese : Language.English;
        }

        var locale = Locales.Select(Environment.GetEnvironmentVariable).FirstOrDefault(value => !string.IsNullOrEmpty(value));
        return locale?.StartsWith("zh", StringComparison.OrdinalIgnoreCase) == true ? Language.Chinese : Language.English;
    }

    [LibraryImport("kernel32.dll")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    private static partial ushort GetUserDefaultUILanguage();
}
