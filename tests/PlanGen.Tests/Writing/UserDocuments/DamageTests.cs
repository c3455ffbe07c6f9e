using System.IO.Compression;
using System.Xml.Linq;
using PlanGen.Documents;
using PlanGen.Writing.Word;
using PlanGen.Writing.Word.UserDocuments;
using Xunit;

namespace PlanGen.Tests.Writing.UserDocuments;

/// <summary>Whatever is missing or wrong in a document, it serves or is refused; it never brings the program down.</summary>
public class DamageTests
{
    private static readonly string[] Values = ["", "x", "-5", "99999999999999999999", "1e300", "../..", "NaN"];
    private static readonly Document Plan = new(new("题", null, null), [new Heading(1, [new Number("一、", 1), new Lead("甲", 1)], null), new Landscape([new Paragraph(Role.Signature, [new TextRun("局")])])]);

    [Fact]
    public void Without_any_one_element_or_attribute_or_with_another_value()
    {
        var file = OfficeDocument.File().Bytes();
        var tried = 0;
        foreach (var name in WordFile.Names(file).Where(name => !name.EndsWith(".PNG", StringComparison.Ordinal)))
        {
            var count = WordFile.Read(file, name).DescendantsAndSelf().Count();
            for (var i = 1; i < count; i++)
            {
                Try(file, name, i, element => element.Remove());
                Try(file, name, i, element => element.RemoveAttributes());
                foreach (var value in Values)
                {
                    Try(file, name, i, element => element.Attributes().Where(attribute => !attribute.IsNamespaceDeclaration).ToList().ForEach(attribute => attribute.Value = value));
                }

                tried++;
            }
        }

        Assert.InRange(tried, 150, int.MaxValue);
    }

    [Fact]
    public void With_bytes_gone_or_changed()
    {
        var file = OfficeDocument.File().Bytes();
        for (var i = 0; i < file.Length; i += 7)
        {
            Serve(file[..i]);
            byte[] changed = [.. file];
            changed[i] ^= 0x55;
            Serve(changed);
        }
    }

    private static void Try(byte[] file, string name, int index, Action<XElement> change)
    {
        using var copy = new MemoryStream();
        copy.Write(file);
        using (var zip = new ZipArchive(copy, ZipArchiveMode.Update, leaveOpen: true))
        {
            var root = WordFile.Read(file, name);
            change(root.DescendantsAndSelf().ElementAt(index));
            zip.GetEntry(name)!.Delete();
            using var stream = zip.CreateEntry(name).Open();
            root.Save(stream);
        }

        Serve(copy.ToArray());
    }

    private static void Serve(byte[] file)
    {
        try
        {
            Assert.NotEmpty(Pipeline.Write(Plan, new WordWriter(UserDocument.Read(file).Style, isAutomatic: true)));
        }
        catch (UserDocumentException)
        {
            // Refused, which is as good.
        }
    }
}
