using System.Globalization;
using PlanGen.Cli.Output;
using PlanGen.Diagnostics;

namespace PlanGen.Cli.Commands;

/// <summary>Asks a person at a terminal; the end of input (Ctrl-D, Ctrl-Z) ends the command.</summary>
#pragma warning disable CA1001 // standard input is not ours to close
internal sealed class Questions(Session session)
#pragma warning restore CA1001
{
    private readonly StreamReader input = new(session.Console.Input, session.Console.InputEncoding);

    /// <summary>Shows what there is to choose from, numbered.</summary>
    public void List(IEnumerable<(string Id, string About)> choices)
    {
        session.Console.Error.Write(TerminalText.Clean(TextTable.Of(
            [.. choices.Select((choice, at) => new[] { $"{(at + 1).ToString(CultureInfo.InvariantCulture)}.", choice.Id, choice.About })])));
    }

    /// <summary>The answer; <paramref name="usual"/> for an empty one. One that will not do is asked for again.</summary>
    /// <exception cref="OperationCanceledException">There is no more input.</exception>
    public string Ask(Phrase question, string usual, Func<string, bool> accepts, Phrase valid)
    {
        while (true)
        {
            session.Console.Error.Write(TerminalText.Clean($"{session.Say(question)} [{usual}]: "));
            var answer = input.ReadLine();
            if (answer is null)
            {
                session.Console.Error.WriteLine();
                throw new OperationCanceledException();
            }

            answer = answer.Trim();
            if (answer.Length == 0 || accepts(answer))
            {
                return answer.Length == 0 ? usual : answer;
            }

            session.Console.Error.WriteLine(TerminalText.Clean(session.Say(Messages.AskAgain.With(answer, valid))));
        }
    }
}
