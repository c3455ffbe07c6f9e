using Xunit;

namespace PlanGen.Tests.Commands;

public class SchemaTests : CommandTest
{
    [Fact]
    public void It_prints_the_published_schema_in_any_language()
    {
        var published = File.ReadAllText(Repository.PathOf("samples/plan.schema.json"));
        Assert.Equal(published, Run("schema").Output);
        Assert.Equal(published, Run("schema", "--lang", "zh").Output);
    }
}
