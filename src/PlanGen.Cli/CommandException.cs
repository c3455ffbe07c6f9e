using PlanGen.Diagnostics;

namespace PlanGen.Cli;

/// <summary>What was asked for cannot be done at all; ends the command with <see cref="ExitCode.Failed"/> and a plain message.</summary>
#pragma warning disable CA1032 // never without a message in both languages
internal sealed class CommandException(Message message) : Exception(message.In(Language.English))
#pragma warning restore CA1032
{
    /// <summary>What to tell the user.</summary>
    public Message Text => message;
}
