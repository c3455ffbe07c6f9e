using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;
using System.Xml.Linq;
using static PlanGen.Writing.Word.UserDocuments.UserNames;

namespace PlanGen.Writing.Word.UserDocuments;

/// <summary>A Word document of the user's, of which a style is made: its page, styles, headers and footers, and what it lacks of our default style.</summary>
public sealed class UserDocument
{
    /// <summary>The largest file that is read, in bytes.</summary>
    public const int MaxBytes = 64 << 20;

    private const ulong CompoundFile = 0xE11AB1A1E011CFD0; // what .doc files and encrypted ones begin with
    private static readonly string[] ThemeAttributes = ["asciiTheme", "hAnsiTheme", "eastAsiaTheme", "cstheme", "themeColor", "themeTint", "themeShade", "themeFill", "themeFillTint", "themeFillShade"];
    private static readonly string[] Embedded = ["embedRegular", "embedBold", "embedItalic", "embedBoldItalic"];

    private UserDocument(UserPackage package, WordStyle basis)
    {
        var sections = UserSections.Read(package);
        var copier = new UserPartCopier(package);
        var running = new List<WordRunning>();
        foreach (var (kind, use, id) in sections.References())
        {
            if (package.MainRelationships.FirstOrDefault(one => one.Id == id && one.Kind == kind && !one.IsExternal && package.Has(one.Target)) is { } found)
            {
                copier.Copy(found.Target, $"{kind}-{use}", "wordprocessingml." + kind, W + (kind == "header" ? "hdr" : "ftr"));
                running.Add(new(kind == "header", use, $"{kind}-{use}"));
            }
        }

        var settingsPart = package.Related("settings");
        var settings = UserSettings.Merge(UserShell.Read("word/settings.xml"), settingsPart is null ? null : package.ReadXml(settingsPart, W + "settings"), running.Count > 0);
        if (settingsPart is not null)
        {
            copier.LeaveExternal(settingsPart);
        }

        var theme = package.Related("theme");
        if (theme is not null)
        {
            copier.Copy(theme, UserShell.Theme, UserShell.Theme, A + "theme");
        }

        var stylesPart = package.Related("styles");
        var hasFooter = running.Exists(one => !one.IsHeader);
        var styles = stylesPart is null ? new(W + "styles") : Clean(package.ReadXml(stylesPart, W + "styles"), theme is not null);
        var sheet = new UserStyleSheet(styles, theme is null ? null : package.ReadXml(theme, A + "theme"), sections, Pitch(sections), basis);
        Style = new(basis, sheet, sections.Page(basis.Page, hasFooter))
        {
            Running = hasFooter ? running : [.. running, .. UserSettings.HasEvenAndOdd(settings) ? basis.Running : basis.Running.Where(one => one.Use == "default")],
            HasTitlePage = sections.HasTitlePage,
            Grid = sections.Verbatim("docGrid"),
            Borders = sections.Verbatim("pgBorders"),
            PageNumbers = hasFooter ? sections.Verbatim("pgNumType") : null, // our footer has its own dashes
            Shell = new(copier.Parts, settings, Fonts(package, basis), hasFooter),
        };
        LeftOut = [.. copier.LeftOut];
    }

    /// <summary>The style.</summary>
    public WordStyle Style { get; }

    /// <summary>What headers, footers and settings refer to and is not taken, by address or name: nothing outside the file ever is.</summary>
    public IReadOnlyList<string> LeftOut { get; }

    /// <summary>Reads a file.</summary>
    /// <exception cref="UserDocumentException">It cannot serve as a style.</exception>
    public static UserDocument Read(byte[] file)
    {
        if (file.Length > MaxBytes)
        {
            throw new UserDocumentException(UserDocumentFaults.TooLarge.With());
        }

        if (file.Length > sizeof(ulong) && BinaryPrimitives.ReadUInt64LittleEndian(file) == CompoundFile)
        {
            var isEncrypted = file.AsSpan().IndexOf(Encoding.Unicode.GetBytes("EncryptedPackage")) >= 0;
            throw new UserDocumentException((isEncrypted ? UserDocumentFaults.Encrypted : UserDocumentFaults.Old).With());
        }

        try
        {
            using var zip = new ZipArchive(new MemoryStream(file));
            return new(new UserPackage(zip), WordStyleCatalog.Default);
        }
        catch (InvalidDataException)
        {
            throw new UserDocumentException(UserDocumentFaults.NoWord.With());
        }
    }

    /// <summary>From line to line of the page's grid, in twips; 0 where text does not snap to one.</summary>
    private static int Pitch(UserSections sections) =>
        sections.Last?.Element(W + "docGrid") is { } grid && (string?)grid.Attribute(W + "type") is "lines" or "linesAndChars" or "snapToChars" ? Number(grid, "linePitch") ?? 0 : 0;

    /// <summary>The user's lists are not taken, since numbers are text or our own lists; without its theme, no style may name it.</summary>
    private static XElement Clean(XElement styles, bool hasTheme)
    {
        styles.Elements(W + "style").Where(style => (string?)style.Attribute(W + "type") == "numbering").Remove();
        styles.Descendants(W + "numPr").Remove();
        if (!hasTheme)
        {
            styles.Descendants().Attributes().Where(attribute => attribute.Name.Namespace == W && ThemeAttributes.Contains(attribute.Name.LocalName)).Remove();
        }

        return styles;
    }

    /// <summary>fontTable.xml: the user's without the fonts it carries, and ours.</summary>
    private static XElement Fonts(UserPackage package, WordStyle basis)
    {
        var own = WordStyles.BuildFonts(basis).ToXml();
        if (package.Related("fontTable") is not { } part)
        {
            return own;
        }

        var fonts = package.ReadXml(part, W + "fonts");
        fonts.Descendants().Where(one => one.Name.Namespace == W && Embedded.Contains(one.Name.LocalName)).Remove();
        var known = fonts.Elements(W + "font").Select(font => (string?)font.Attribute(W + "name")).ToHashSet();
        fonts.Add(own.Elements().Where(font => !known.Contains((string?)font.Attribute(W + "name"))));
        return fonts;
    }
}
