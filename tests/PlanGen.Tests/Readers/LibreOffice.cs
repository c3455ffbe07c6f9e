using System.Text;

namespace PlanGen.Tests.Readers;

/// <summary>LibreOffice with open fonts in place of those our styles name, so that no machine's fonts decide what a test sees.</summary>
internal static class LibreOffice
{
    /// <summary>The open font for each that a style names; what stands for 小标宋 and 仿宋 must differ.</summary>
    private static readonly (string Named, string Open)[] Fonts =
    [
        ("方正小标宋简体", Sans), ("黑体", Sans), ("微软雅黑", Sans),
        ("仿宋_GB2312", Serif), ("宋体", Serif),
        ("楷体_GB2312", Kai),
    ];

    private const string Sans = "Noto Sans CJK SC";
    private const string Serif = "Noto Serif CJK SC";
    private const string Kai = "AR PL KaitiM GB";

    /// <summary>The open fonts.</summary>
    public static IEnumerable<string> OpenFonts => Fonts.Select(font => font.Open).Distinct();

    /// <summary>Turns files into another format, all in one process; what comes of them stands in the folder.</summary>
    public static void Convert(TemporaryFolder folder, string format, IEnumerable<string> paths) => Programs.Run(
        Programs.Find("soffice")!,
        [
            "-env:UserInstallation=" + new Uri(Path.Combine(folder.Path, "profile")).AbsoluteUri,
            "--headless", "--convert-to", format, "--outdir", folder.Path, .. paths,
        ],
        ("FONTCONFIG_FILE", folder.Write("fonts.conf", Encoding.UTF8.GetBytes(FontSettings))));

    private static string FontSettings =>
        $"""
        <?xml version="1.0"?>
        <!DOCTYPE fontconfig SYSTEM "fonts.dtd">
        <fontconfig>
          <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
          {string.Concat(Fonts.Select(font => $"<alias binding=\"strong\"><family>{font.Named}</family><prefer><family>{font.Open}</family></prefer></alias>"))}
        </fontconfig>
        """;
}
