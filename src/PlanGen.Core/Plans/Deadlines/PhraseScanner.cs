namespace PlanGen.Plans.Deadlines;

/// <summary>A place in a phrase, moved forward word by word; blanks between words are passed over. Every step looks at a bounded stretch.</summary>
internal sealed class PhraseScanner
{
    private const string ChineseDigits = "〇一二三四五六七八九";
    private const int LongestNumber = 4;

    /// <summary>Stands at the start of a phrase.</summary>
    public PhraseScanner(string phrase) => Text = string.Create(phrase.Length, phrase, (plain, typed) =>
    {
        for (var i = 0; i < plain.Length; i++)
        {
            plain[i] = Plain(typed[i]);
        }
    });

    /// <summary>The phrase with each character in its plainest form, one for one: half-width digits and letters, one kind of dash, blank and bracket.</summary>
    public string Text { get; }

    /// <summary>The offset of the next character.</summary>
    public int At { get; set; }

    /// <summary>Where reading ends: the end of the clause.</summary>
    public int End { get; set; }

    /// <summary>Whether nothing but blanks is left.</summary>
    public bool IsAtEnd
    {
        get
        {
            SkipBlanks();
            return At >= End;
        }
    }

    /// <summary>Passes the first of the words that stands here, and gives it; null where none does. Longer words must come before their beginnings.</summary>
    public string? Accept(params ReadOnlySpan<string> words)
    {
        var at = SkipBlanks(At);
        foreach (var word in words)
        {
            if (StandsAt(at, word))
            {
                At = at + word.Length;
                return word;
            }
        }

        return null;
    }

    /// <summary>Passes the word if it stands here.</summary>
    public bool Accept(string word)
    {
        var at = SkipBlanks(At);
        if (!StandsAt(at, word))
        {
            return false;
        }

        At = at + word.Length;
        return true;
    }

    /// <summary>Passes the word if it stands here and none of the characters <paramref name="not"/> follows, with which it would begin another word.</summary>
    public bool AcceptUnless(string word, string not)
    {
        var before = At;
        if (!Accept(word) || (At < End && not.Contains(Text[At], StringComparison.Ordinal)))
        {
            At = before;
            return false;
        }

        return true;
    }

    /// <summary>Passes what joins the ends of a range: a dash, 至 or 到.</summary>
    public bool AcceptTo()
    {
        if (!Accept("-"))
        {
            return Accept("至") || Accept("到");
        }

        while (Accept("-"))
        {
        }

        return true;
    }

    /// <summary>Passes a number, in digits (27, ２７) or in words (二十七, 二〇二七, 两); of digits up to four.</summary>
    public bool Number(out int number)
    {
        At = SkipBlanks(At);
        var start = At;
        number = 0;
        while (At < End && char.IsAsciiDigit(Text[At]) && At - start <= LongestNumber)
        {
            number = (number * 10) + Text[At++] - '0';
        }

        if (At == start)
        {
            return ChineseNumber(out number);
        }

        if (At - start <= LongestNumber)
        {
            return true;
        }

        At = start;
        return false;
    }

    /// <summary>Passes blanks.</summary>
    public void SkipBlanks() => At = SkipBlanks(At);

    private bool StandsAt(int at, string word) => at < End && Text[at] == word[0] && Text.AsSpan(at, End - at).StartsWith(word, StringComparison.Ordinal);

    private bool ChineseNumber(out int number)
    {
        var start = At;
        number = 0;
        var digits = 0;
        while (At < End && digits < LongestNumber && ChineseDigits.IndexOf(Text[At], StringComparison.Ordinal) is >= 0 and var digit)
        {
            number = (number * 10) + digit;
            digits++;
            At++;
        }

        if (digits <= 1 && At < End && Text[At] == '十')
        {
            At++;
            number = (digits == 0 ? 1 : number) * 10;
            if (At < End && ChineseDigits.IndexOf(Text[At], StringComparison.Ordinal) is > 0 and var unit)
            {
                number += unit;
                At++;
            }

            return true;
        }

        if (digits == 0 && At < End && Text[At] == '两')
        {
            At++;
            number = 2;
            return true;
        }

        if (digits is 1 or LongestNumber)
        {
            return true;
        }

        At = start;
        return false;
    }

    private int SkipBlanks(int at)
    {
        while (at < End && Text[at] == ' ')
        {
            at++;
        }

        return at;
    }

    private static char Plain(char typed) => typed switch
    {
        >= '！' and <= '～' and not '～' => Plain((char)(typed - '！' + '!')),
        '～' or '~' or '∼' or '〜' or '‐' or '‑' or '‒' or '–' or '—' or '―' or '−' or '─' or '﹣' => '-',
        '\t' or '\u3000' or '\u00A0' or '\u2002' or '\u2003' or '\u2009' or '\u200B' => ' ',
        '○' or '零' or 'Ｏ' => '〇',
        '號' or '号' => '日',
        _ => typed,
    };
}
