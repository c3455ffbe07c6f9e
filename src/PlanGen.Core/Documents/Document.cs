namespace PlanGen.Documents;

/// <summary>A document, ready to be written in any format.</summary>
/// <param name="Properties">What it is.</param>
/// <param name="Blocks">What it says. Blocks may be parsed while they are gone through, and then only once: who needs them again makes a list of them.</param>
public sealed record Document(DocumentProperties Properties, IEnumerable<Block> Blocks);

/// <summary>What a document is, for the properties of a file.</summary>
/// <param name="Title">The plan's title.</param>
/// <param name="Issuer">The body whose plan it is; null where the plan does not say.</param>
/// <param name="Year">The plan's year; null where the plan does not say.</param>
public sealed record DocumentProperties(string Title, string? Issuer, int? Year);
