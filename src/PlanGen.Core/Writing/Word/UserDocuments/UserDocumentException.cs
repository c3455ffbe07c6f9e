using PlanGen.Diagnostics;

namespace PlanGen.Writing.Word.UserDocuments;

/// <summary>A file cannot serve as a style.</summary>
#pragma warning disable CA1032 // never without a message in both languages
public sealed class UserDocumentException(Message message) : Exception(message.In(Language.English))
#pragma warning restore CA1032
{
    /// <summary>Why not, to follow the file's name.</summary>
    public Message Text => message;
}

/// <summary>Why a file cannot serve as a style.</summary>
internal static class UserDocumentFaults
{
    public static readonly Phrase NoWord = new("不是 Word 文档（.docx）", "it is no Word document (.docx)");
    public static readonly Phrase Old = new("是旧格式的文档（.doc）；请在 Word 或 WPS 中另存为 .docx", "it is a document of the old kind (.doc); save it as .docx in Word or WPS");
    public static readonly Phrase Encrypted = new("文档加了密码；请去掉密码后另存", "it is protected by a password; save it without one");
    public static readonly Phrase HasMacros = new("文档带有宏；请另存为不带宏的 .docx", "it holds macros; save it as .docx, without them");
    public static readonly Phrase Strict = new("是“Strict Open XML 文档”；请另存为普通的“Word 文档（.docx）”", "it is a Strict Open XML document; save it as an ordinary Word document (.docx)");
    public static readonly Phrase Damaged = new("文档已损坏（{0}）；请在 Word 中打开后另存", "it is damaged ({0}); open it in Word and save it anew");
    public static readonly Phrase TooLarge = new("文件太大", "it is too large");
    public static readonly Phrase PartTooLarge = new("其中的 {0} 太大", "{0} in it is too large");
    public static readonly Phrase NoRoom = new("页面设置中没有给文字留下宽度", "its page leaves no room for text");
}
