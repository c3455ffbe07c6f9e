using PlanGen.Documents;

namespace PlanGen.Writing.Word;

/// <summary>Where the elements of an official document stand on the page (GB/T 9704—2012 §7.2, §7.3.4, §7.3.5).</summary>
internal static class WordFrame
{
    private const double TwipsPerMillimetre = 1440 / 25.4;

    /// <summary>From the top of the page to the top of the issuer's name: 37 mm and 35 mm (§5.2.1, §7.2.4), in GB/T 33476.2 34.58 mm and 37.42 mm.</summary>
    private const double IssuerDepth = 72 * TwipsPerMillimetre;

    /// <summary>From the number of the document to the rule below it (§7.2.7).</summary>
    private const double RuleDepth = 4 * TwipsPerMillimetre;

    /// <summary>The most that Word leaves between a line and its border, in points.</summary>
    private const int MostRuleDepth = 31;

    // An exact line has four fifths of its height above the base line, a Chinese character 0.86 of its size.
    private const double LineAbove = 0.8;
    private const double CharacterAbove = 0.86;

    /// <summary>The colour of the rule between head and body.</summary>
    public const string RuleColor = "FF0000";

    /// <summary>Its thickness, in eighths of a point.</summary>
    public const uint RuleSize = 12;

    /// <summary>What the place of a paragraph asks, from the paragraphs before and after it.</summary>
    public static WordPlace PlaceOf(WordStyle style, BlockCursor at)
    {
        var role = RoleOf(at.Current);
        var next = RoleOf(at.Next);
        var place = IsKept(at) ? WordPlace.Plain with { IsKept = true } : WordPlace.Plain;
        if (role == Role.Issuer)
        {
            var look = style.Of("issuer")!;
            var above = (LineAbove * look.Line) - (CharacterAbove * look.Size!.Value * 10);
            place = place with { Before = Math.Max(0, (int)(IssuerDepth - style.Page.Top - (at.Index * style.Line) - above)) };
        }

        return role switch
        {
            Role.Issuer or Role.Number or Role.Signer when at.FollowsIssuer && next is not (Role.Number or Role.Signer) => place with { Rule = Rule(style, role.Value) },
            Role.AnnexNote => OfAnnexNote(style, at, place),
            Role.Signature or Role.Date => place with { Indents = OfSignature(style, at) },
            _ => place,
        };
    }

    /// <summary>Two blank lines stand between the red rule and the title (§7.3.1).</summary>
    public static int? BeforeTitle(WordStyle style, BlockCursor at) =>
        RoleOf(at.Previous) is Role.Issuer or Role.Number or Role.Signer ? 2 * style.Line : null;

    /// <summary>
    /// A name without a text heads what follows it; and neither signature, date and notes nor the list of annexes stand alone on a page. But
    /// the first page shows text of the body (§7.3.3), so that its first paragraph is not drawn to the next.
    /// </summary>
    private static bool IsKept(BlockCursor at) =>
        (RoleOf(at.Next) is Role.Signature or Role.AnnexNote && RoleOf(at.Previous) is not (null or Role.Recipients))
        || RoleOf(at.Next) is Role.Date or Role.Note or Role.Publicity
        || (at.Next is Paragraph or Table && ((Paragraph)at.Current!).Inlines is [.., Lead]);

    /// <summary>How far the rule stands below the line, in points: less than below its characters.</summary>
    private static int Rule(WordStyle style, Role role)
    {
        var look = style.Of(role.ToString().ToLowerInvariant())!;
        var below = ((1 - LineAbove) * look.Line) - ((1 - CharacterAbove) * look.Size!.Value * 10);
        return Math.Clamp((int)Math.Round((RuleDepth - below) / 20), 0, MostRuleDepth);
    }

    /// <summary>Two characters in; wrapped lines begin below the first character of the title (§7.3.4).</summary>
    private static WordPlace OfAnnexNote(WordStyle style, BlockCursor at, WordPlace place)
    {
        var isFurther = RoleOf(at.Previous) == Role.AnnexNote;
        var text = DocumentText.Of(((Paragraph)at.Current!).Inlines);
        var label = text.StartsWith("附件：", StringComparison.Ordinal) ? 300 : 0;
        var rest = text.AsSpan(label / 100);
        var digits = Math.Max(0, rest.IndexOfAnyExceptInRange('0', '9'));
        var number = digits > 0 && digits < rest.Length && rest[digits] == '.' ? (digits * 50) + 50 : 0;
        var left = 200 + (isFurther ? 300 : label) + number;
        return place with
        {
            Before = isFurther ? 0 : style.Line,
            Indents = new("ind")
            {
                ["left"] = Twips(style, left),
                ["leftChars"] = WordElement.Number(left),
                ["hanging"] = Twips(style, label + number),
                ["hangingChars"] = WordElement.Number(label + number),
            },
        };
    }

    /// <summary>Without a seal the issuer stands two characters from the right, the date two to the right of it; a longer date stands two from the right itself (§7.3.5.2).</summary>
    private static WordElement OfSignature(WordStyle style, BlockCursor at)
    {
        var isDate = RoleOf(at.Current) == Role.Date;
        var issuer = WidthOf(isDate ? at.Previous : at.Current, Role.Signature);
        var date = WidthOf(isDate ? at.Current : at.Next, Role.Date);
        var right = (issuer, date) switch
        {
            (null, _) or (_, null) => 200,
            ({ } i, { } d) when d > i => isDate ? 200 : 400 + d - i,
            ({ } i, { } d) => isDate ? Math.Max(0, i - d) : 200,
        };
        return new("ind") { ["right"] = Twips(style, right), ["rightChars"] = WordElement.Number(right), ["firstLine"] = "0", ["firstLineChars"] = "0" };
    }

    private static int? WidthOf(Block? block, Role role) => block is Paragraph paragraph && paragraph.Role == role ? TextWidth.Of(DocumentText.Of(paragraph.Inlines)) : null;

    private static Role? RoleOf(Block? block) => (block as Paragraph)?.Role;

    private static string Twips(WordStyle style, int hundredths) => WordElement.Number(hundredths * ((style.Of("body")!.Size!.Value * 10) + style.Spacing + 1) / 100);
}
