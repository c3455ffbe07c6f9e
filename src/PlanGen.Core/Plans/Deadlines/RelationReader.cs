namespace PlanGen.Plans.Deadlines;

/// <summary>Reads the word after a period that says how the work stands to it: 前, 前后, 起, 后, 期间.</summary>
internal sealed class RelationReader(PhraseScanner scanner)
{
    /// <summary>The relation; a period alone means within it.</summary>
    public Relation Read()
    {
        if (scanner.Accept("前后", "左右") is not null)
        {
            return Relation.Around;
        }

        if (scanner.Accept("之前", "以前", "前夕") is not null || scanner.AcceptUnless("前", "期身台沿述置提景端"))
        {
            return Relation.Before;
        }

        if (scanner.Accept("之后", "以后") is not null || scanner.AcceptUnless("后", "续期台勤盾备"))
        {
            return Relation.Past;
        }

        if (scanner.Accept("开始", "以来") is not null || scanner.AcceptUnless("起", "草诉点源动步来"))
        {
            return Relation.From;
        }

        PassWithin();
        return Relation.Within;
    }

    /// <summary>Passes a word that changes nothing: 期间, 内.</summary>
    public void PassWithin()
    {
        _ = scanner.Accept("期间", "之内", "以内") is not null || scanner.AcceptUnless("内", "部容控审设外涝");
    }
}
