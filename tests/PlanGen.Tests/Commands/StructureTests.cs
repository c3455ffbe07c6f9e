using PlanGen.Layout;
using Xunit;

namespace PlanGen.Tests.Commands;

public class StructureTests : CommandTest
{
    [Fact]
    public void A_structure_goes_by_its_id_its_Chinese_name_the_plan_and_the_settings_in_that_order()
    {
        var list = Markdown("-s", "task-list");
        Assert.Equal(list, Markdown("-s", "任务清单式"));
        Assert.NotEqual(list, Markdown());

        Write("plangen.yaml", "结构: task-list\n");
        Assert.Equal(list, Markdown());
        var action = Markdown("-s", "action");
        Write("plan.yaml", Plan + "结构: 专项行动式\n");
        Assert.Equal(action, Markdown());
        Assert.Equal(list, Markdown("-s", "task-list"));
    }

    [Fact]
    public void A_folder_is_a_structure_of_its_own()
    {
        Write("own/structure.yaml", "名称: 便笺\n编号: {text: [1.]}\n");
        Write("own/document.sbn", "# {{ plan.title }}\n\n{{ for task in plan.tasks }}\n{{ number 1 }}{{ task.name }}\n\n{{ end }}\n");
        Assert.Equal("# 档案工作计划\n\n1.整理归档\n", Markdown("-s", "own"));
    }

    [Theory]
    [InlineData("gb18030", 0)]
    [InlineData("utf-16", 0)]
    [InlineData("utf-8", 0)]
    [InlineData("utf-32", 1)]
    public void Its_files_are_read_in_the_encodings_of_plans(string encoding, int code)
    {
        var writer = System.Text.CodePagesEncodingProvider.Instance.GetEncoding(encoding) ?? System.Text.Encoding.GetEncoding(encoding);
        Directory.CreateDirectory("own");
        File.WriteAllText("own/structure.yaml", "名称: 便笺\r\n编号: {text: [第一项：]}\r\n", writer);
        File.WriteAllText("own/document.sbn", "# {{ plan.title }}要点\r\n\r\n{{ for task in plan.tasks }}\r\n{{ number 1 }}{{ task.name }}\r\n\r\n{{ end }}\r\n", writer);
        var ended = Run("render", "plan.yaml", "-s", "own", "-t", "md", "-o", "-");
        Assert.Equal((code, code == 0 ? "# 档案工作计划要点\n\n第一项：整理归档\n" : ""), (ended.Code, ended.Output));
        Assert.Equal(code == 1, ended.Error.StartsWith("own/structure.yaml:1:1: error YML06: ", StringComparison.Ordinal));
    }

    [Fact]
    public void A_character_that_no_document_can_hold_is_found_in_a_template_too()
    {
        Write("own/structure.yaml", "名称: 便笺\n编号: {text: [1.]}\n");
        Write("own/document.sbn", "# {{ plan.title }}\n\nA\uFFFE1\n");
        Assert.StartsWith("own/document.sbn:3:2: error YML08: ", Run("render", "plan.yaml", "-s", "own").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void The_settings_name_a_folder_of_structures()
    {
        Write("structures/own/structure.yaml", "名称: 便笺\n编号: {text: [1.]}\n");
        Write("structures/own/document.sbn", "# {{ plan.title }}\n");
        Write("plangen.yaml", "结构目录: structures\n");
        Assert.Contains("own         便笺", Run("structures").Output, StringComparison.Ordinal);
        Assert.Equal("# 档案工作计划\n", Markdown("-s", "便笺", "--quiet"));
    }

    [Fact]
    public void A_fault_of_its_template_is_a_finding_with_its_place()
    {
        Write("own/structure.yaml", "名称: 便笺\n编号: {text: [1.]}\n");
        Write("own/document.sbn", "# {{ plan.title }}\n\n  {{ nosuch }}\n");
        var ended = Run("render", "plan.yaml", "-s", "own");
        Assert.Equal(1, ended.Code);
        Assert.StartsWith("own/document.sbn:3:6: error TPL01: the template fails: ", ended.Error, StringComparison.Ordinal);
        Write("own/document.sbn", "# {{ plan.title }}\n\n- {{ plan.tasks[0].name }}\n");
        Assert.StartsWith("own/document.sbn:3:1: error TPL02: ", Run("render", "plan.yaml", "-s", "own").Error, StringComparison.Ordinal);
        Write("own/document.sbn", "# {{ plan.title }}\n\n{{ plan.tasks[0].name }}\n[a](b)\n");
        Assert.StartsWith("own/document.sbn:3:4: error TPL02: ", Run("render", "plan.yaml", "-s", "own").Error, StringComparison.Ordinal);
        Assert.DoesNotContain("plan.docx", Files());
    }

    [Theory]
    [InlineData("""{{ "甲\u0001" }}""", "U+0001")]
    [InlineData("""甲{{ "\ud83d" }}""", "U+D83D")]
    [InlineData("甲&#1;", "U+0001")]
    public void A_character_that_no_document_can_hold_is_a_fault_of_the_template_that_wrote_it(string line, string name)
    {
        Write("own/structure.yaml", "名称: 便笺\n编号: {text: [1.]}\n");
        Write("own/document.sbn", $"# {{{{ plan.title }}}}\n\n甲\n\n{line}\n");
        foreach (var format in new[] { "docx", "html", "md" })
        {
            var ended = Run("render", "plan.yaml", "-s", "own", "-t", format);
            Assert.Equal(1, ended.Code);
            Assert.Contains("own/document.sbn:5:", ended.Error, StringComparison.Ordinal);
            Assert.Contains($"error TPL02: the template made something outside the dialect on line 5 of its output: {name}", ended.Error, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void An_unknown_structure_is_answered_with_those_there_are()
    {
        var ended = Run("render", "plan.yaml", "-s", "clasic", "--lang", "zh");
        Assert.Equal(2, ended.Code);
        Assert.StartsWith("plangen: 没有结构“clasic”", ended.Error, StringComparison.Ordinal);
        Assert.All(StructureCatalog.BuiltIn, structure => Assert.Contains(structure.Id, ended.Error, StringComparison.Ordinal));
    }

    [Fact]
    public void A_folder_without_structure_is_said_to_be_none()
    {
        Directory.CreateDirectory("empty");
        var ended = Run("render", "plan.yaml", "-s", "empty");
        Assert.Equal((2, "plangen: cannot read empty/structure.yaml: no such file\n"), (ended.Code, ended.Error.Replace('\\', '/')));
    }

    [Fact]
    public void The_structures_are_listed_a_line_each()
    {
        var lines = Run("structures").Output.TrimEnd('\n').Split('\n');
        Assert.Equal(StructureCatalog.BuiltIn.Select(structure => structure.Id), lines.Select(line => line.Split(' ')[0]));
        Assert.All(StructureCatalog.BuiltIn.Zip(lines), pair => Assert.Contains(pair.First.Name, pair.Second, StringComparison.Ordinal));
    }

    [Fact]
    public void An_ejected_structure_renders_the_same_and_what_is_deleted_falls_back()
    {
        Assert.All(StructureCatalog.BuiltIn, structure =>
        {
            var folder = $"own/my-{structure.Id}";
            Assert.Equal(0, Run("eject", structure.Name, folder).Code);
            Assert.Equal(Markdown("-s", structure.Id), Markdown("-s", folder));
            foreach (var name in Directory.GetFiles(folder, "*.sbn").Select(Path.GetFileName))
            {
                File.Delete($"{folder}/{name}");
                Assert.Equal(Markdown("-s", structure.Id), Markdown("-s", folder));
            }
        });
    }

    [Fact]
    public void Ejecting_overwrites_nothing_and_names_a_structure_there_is_not()
    {
        Write("own/document.sbn", "mine");
        var ended = Run("eject", "classic", "own");
        Assert.Equal((2, "plangen: own/document.sbn is there already and was left as it is\n"), (ended.Code, ended.Error));
        Assert.Equal("mine", File.ReadAllText("own/document.sbn"));
        Assert.False(File.Exists("own/structure.yaml"));
        Assert.Equal(2, Run("eject", "clasic", "other").Code);
    }

    [Fact]
    public void A_base_that_is_no_structure_is_a_fault_at_its_place()
    {
        Write("own/structure.yaml", "名称: 便笺\nbase: clasic\n编号: {text: [1.]}\n");
        Assert.StartsWith("own/structure.yaml:2:7: error YML03: 'base' cannot be 'clasic'", Run("render", "plan.yaml", "-s", "own").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Fields_are_listed_with_how_much_of_them_each_structure_shows()
    {
        Write("own/structure.yaml", "名称: 便笺\n编号: {text: [1.]}\n");
        Write("own/document.sbn", "# {{ plan.title }}\n\n{{ for task in plan.tasks }}{{ number 1 }}{{ task.name }}\n\n{{ if task.aim }}{{ task.aim[0] }}{{ end }}\n\n{{ end }}");
        var rows = Run("structures", "--fields", "own").Output.TrimEnd('\n').Split('\n').Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries)).ToList();
        Assert.Equal(["field", "own"], rows[0]);
        Assert.Equal(["title", "tasks.name"], rows.Where(row => row[1] == "✓").Select(row => row[0]));
        Assert.Equal(["tasks.aim"], rows.Where(row => row[1] == "~").Select(row => row[0]));
        Assert.Contains(rows, row => row is ["tasks.measures.deadline", "-"]);
        Assert.Contains("主要任务.任务目标", Run("structures", "--fields", "own", "--lang", "zh").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_structures_built_in_show_every_field()
    {
        var ended = Run("structures", "--fields");
        var lines = ended.Output.TrimEnd('\n').Split('\n');
        Assert.Equal(StructureCatalog.BuiltIn.Select(structure => structure.Id), lines[0].Split(' ', StringSplitOptions.RemoveEmptyEntries)[1..]);
        Assert.All(lines[1..], line => Assert.Equal(StructureCatalog.BuiltIn.Count, line.Count(c => c == '✓')));
        Assert.Contains(lines, line => line.StartsWith("document.notice ", StringComparison.Ordinal));
    }

    [Fact]
    public void Fields_of_a_structure_whose_template_fails_are_a_finding()
    {
        Write("own/structure.yaml", "名称: 便笺\n编号: {text: [1.]}\n");
        Write("own/document.sbn", "# {{ plan.titel }}\n");
        var ended = Run("structures", "--fields", "own");
        Assert.Equal((1, ""), (ended.Code, ended.Output));
        Assert.StartsWith("own/document.sbn:1:", ended.Error, StringComparison.Ordinal);
        Assert.Equal(2, Run("structures", "--fields", "nosuch").Code);
    }

    private static string Markdown(params string[] options)
    {
        var ended = Run(["render", "plan.yaml", "-t", "md", "-o", "-", .. options]);
        Assert.Equal((0, ""), (ended.Code, ended.Error));
        return ended.Output;
    }
}
