namespace PlanGen.Writing.Word.UserDocuments;

/// <summary>A part to be put in every document.</summary>
/// <param name="Name">Its name in the document.</param>
/// <param name="ContentType">What kind it is, as a media type; null for relationships, which need none.</param>
/// <param name="Bytes">What it holds.</param>
internal sealed record UserPart(string Name, string? ContentType, byte[] Bytes);
