using System.CommandLine;
using PlanGen.Diagnostics;
using PlanGen.Settings;

namespace PlanGen.Cli;

/// <summary>One run of the program: its language, its settings and where it speaks.</summary>
/// <param name="Language">The language of messages.</param>
/// <param name="Settings">The settings of the folder it runs in; null where there are none.</param>
/// <param name="Console">The standard streams.</param>
internal sealed record Session(Language Language, RepositorySettings? Settings, StandardStreams Console)
{
    /// <summary>A phrase in the language of this run.</summary>
    public string Say(Phrase phrase) => phrase.In(Language);

    /// <summary>A message in the language of this run.</summary>
    public string Say(Message message) => message.In(Language);

    /// <summary>The option by which to say less.</summary>
    public Option<bool> QuietOption { get; } = new("--quiet", "-q") { Description = Messages.Quiet.In(Language), Recursive = true };

    /// <summary>The option by which to say more.</summary>
    public Option<bool> VerboseOption { get; } = new("--verbose") { Description = Messages.Verbose.In(Language), Recursive = true };

    /// <summary>The option that chose the language; it is read before the others, so that they can be described in it.</summary>
    public Option<string> LangOption { get; } = new("--lang") { Description = Messages.Lang.In(Language), Recursive = true, HelpName = "zh|en" };
}

/// <summary>The standard streams and the clock, or a test's.</summary>
/// <param name="Input">Standard input.</param>
/// <param name="Output">Standard output, as bytes.</param>
/// <param name="Error">Standard error.</param>
/// <param name="IsOutputTerminal">Whether standard output is shown on a terminal.</param>
/// <param name="HasColor">Whether standard error shows colours.</param>
/// <param name="HasOutputColor">Whether standard output shows colours.</param>
internal sealed record StandardStreams(Stream Input, Stream Output, TextWriter Error, bool IsOutputTerminal, bool HasColor, bool HasOutputColor)
{
    /// <summary>What day it is.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>Whether there is a person to ask: standard input and standard error are a terminal.</summary>
    public bool CanAsk { get; init; }

    /// <summary>The encoding of what is typed on the terminal.</summary>
    public System.Text.Encoding InputEncoding { get; init; } = System.Text.Encoding.UTF8;

    /// <summary>Writes text to standard output as UTF-8.</summary>
    public void Print(string text) => Output.Write(new System.Text.UTF8Encoding(false).GetBytes(text));
}
