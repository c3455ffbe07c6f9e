using System.Buffers.Binary;
using System.Text;

namespace PlanGen.Tests.Commands.Doctor;

/// <summary>Files with nothing of a font in them but its names.</summary>
internal static class FontFile
{
    private const int HeadLength = 12 + 16;

    /// <summary>A font with a family name in each language.</summary>
    public static byte[] Of(params string[] families) => Of(0, families);

    /// <summary>A collection of two fonts.</summary>
    public static byte[] Collection(string first, string second)
    {
        var one = Of(20, first);
        byte[] head = [.. "ttcf"u8, 0, 1, 0, 0, .. Long(2), .. Long(20), .. Long(20 + one.Length)];
        return [.. head, .. one, .. Of(20 + one.Length, second)];
    }

    private static byte[] Of(int start, params string[] families)
    {
        var texts = families.Select(Encoding.BigEndianUnicode.GetBytes).ToList();
        var table = new List<byte>([0, 0, .. Short(texts.Count), .. Short(6 + (12 * texts.Count))]);
        var at = 0;
        foreach (var text in texts)
        {
            table.AddRange([.. Short(3), .. Short(1), .. Short(0x0804), .. Short(1), .. Short(text.Length), .. Short(at)]);
            at += text.Length;
        }

        table.AddRange(texts.SelectMany(text => text));
        return [0, 1, 0, 0, .. Short(1), 0, 0, 0, 0, 0, 0, .. "name"u8, 0, 0, 0, 0, .. Long(start + HeadLength), .. Long(table.Count), .. table];
    }

    private static byte[] Short(int value) => [(byte)(value >> 8), (byte)value];

    private static byte[] Long(int value)
    {
        var bytes = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(bytes, value);
        return bytes;
    }
}
