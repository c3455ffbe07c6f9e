// The least that making Word files of plans takes: reads each plan of a folder event by event, then compresses and writes the parts of
// its document, which stand ready in an uncompressed zip of the same name; small parts are stored, as plangen does. Usage: floor PLANS PARTS OUT
using System.IO.Compression;
using YamlDotNet.Core;

const int WorthCompressing = 4096; // bytes
Directory.CreateDirectory(args[2]);
foreach (var path in Directory.EnumerateFiles(args[0], "*.yaml"))
{
    var parser = new Parser(new Scanner(new StringReader(File.ReadAllText(path))));
    while (parser.MoveNext())
    {
    }

    var name = Path.GetFileNameWithoutExtension(path);
    using var parts = ZipFile.OpenRead(Path.Combine(args[1], name + ".zip"));
    using var document = new MemoryStream();
    using (var zip = new ZipArchive(document, ZipArchiveMode.Create, leaveOpen: true))
    {
        foreach (var part in parts.Entries)
        {
            using var from = part.Open();
            using var to = zip.CreateEntry(part.FullName, part.Length < WorthCompressing ? CompressionLevel.NoCompression : CompressionLevel.Optimal).Open();
            from.CopyTo(to);
        }
    }

    File.WriteAllBytes(Path.Combine(args[2], name + ".docx"), document.ToArray());
}
