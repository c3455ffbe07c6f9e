using PlanGen.Layout;
using PlanGen.Plans.Schema;
using PlanGen.Settings;

namespace PlanGen.Cli.Commands.Doctor;

/// <summary>Whether the schema by which editors complete plans is that of this version, where the repository has one.</summary>
internal static class SchemaCheck
{
    private const string SchemaFile = ".plangen/plan.schema.json";

    /// <summary>What was found; nothing where there is no schema.</summary>
    public static IEnumerable<Finding> Run(RepositorySettings? settings)
    {
        var path = settings?.FromHere(SchemaFile) ?? SchemaFile;
        if (!File.Exists(path))
        {
            return [];
        }

        try
        {
            return FileReader.Read(path).AsSpan().SequenceEqual(PlanSchema.Write([.. StructureCatalog.BuiltIn.Select(structure => structure.Word)]).AsSpan())
                ? [new(State.Good, Messages.DoctorSchema, Messages.SchemaCurrent.With(path))]
                : [new(State.Warning, Messages.DoctorSchema, Messages.SchemaOld.With(path), Messages.SchemaAnew.With(path))];
        }
        catch (CommandException exception)
        {
            return [new(State.Warning, Messages.DoctorSchema, exception.Text)];
        }
    }
}
