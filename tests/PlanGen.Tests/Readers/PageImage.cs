using System.Globalization;
using System.Text;

namespace PlanGen.Tests.Readers;

/// <summary>The pixels of a page, where its rules are found.</summary>
internal sealed class PageImage
{
    /// <summary>Pixels per inch.</summary>
    public const int Resolution = 144;

    private const int Ink = 128;
    private const double MillimetresPerPixel = 25.4 / Resolution;
    private readonly byte[] file;
    private readonly int start;
    private readonly int width;
    private readonly int height;

    /// <summary>Reads a portable pixmap: P6, width and height, 255, each on a line, then three bytes a pixel.</summary>
    public PageImage(byte[] file)
    {
        this.file = file;
        for (var line = 0; line < 3; line++)
        {
            var end = Array.IndexOf(file, (byte)'\n', start);
            var words = Encoding.ASCII.GetString(file, start, end - start).Split(' ');
            if (line == 1)
            {
                (width, height) = (int.Parse(words[0], CultureInfo.InvariantCulture), int.Parse(words[1], CultureInfo.InvariantCulture));
            }

            start = end + 1;
        }
    }

    /// <summary>The horizontal lines at least so long, from top to bottom; those of a red or those of a black.</summary>
    public IReadOnlyList<PageLine> Lines(bool isRed, double length)
    {
        var lines = new List<PageLine>();
        for (var y = 0; y < height; y++)
        {
            var (from, to) = LongestRun(y, isRed);
            var (top, bottom) = (y * MillimetresPerPixel, (y + 1) * MillimetresPerPixel);
            if ((to - from) * MillimetresPerPixel < length)
            {
                continue;
            }

            if (lines.Count > 0 && Math.Abs(lines[^1].Bottom - top) < MillimetresPerPixel / 2)
            {
                lines[^1] = lines[^1] with { Bottom = bottom };
            }
            else
            {
                lines.Add(new(top, bottom, from * MillimetresPerPixel, to * MillimetresPerPixel));
            }
        }

        return lines;
    }

    private (int From, int To) LongestRun(int y, bool isRed)
    {
        var best = (From: 0, To: 0);
        var from = 0;
        for (var x = 0; x <= width; x++)
        {
            if (x < width && Is(isRed, start + (((y * width) + x) * 3)))
            {
                continue;
            }

            best = x - from > best.To - best.From ? (from, x) : best;
            from = x + 1;
        }

        return best;
    }

    private bool Is(bool isRed, int at) => (file[at] > Ink) == isRed && file[at + 1] < Ink && file[at + 2] < Ink;
}

/// <summary>A horizontal line, in millimetres from the upper left corner of the page.</summary>
internal sealed record PageLine(double Top, double Bottom, double Left, double Right);
