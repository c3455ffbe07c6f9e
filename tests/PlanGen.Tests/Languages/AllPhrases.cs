using System.Collections;
using System.Reflection;
using System.Runtime.CompilerServices;
using PlanGen.Cli;
using PlanGen.Diagnostics;
using PlanGen.Plans;
using PlanGen.Plans.Yaml;
using PlanGen.Sources;

namespace PlanGen.Tests.Languages;

/// <summary>Every phrase that anything static in the program leads to: tables of messages, rules, structures, styles, formats, keys.</summary>
internal static class AllPhrases
{
    /// <summary>Data of files, not of the program.</summary>
    private static readonly Type[] NotOurs = [typeof(Item), typeof(SourceText), typeof(YamlNode)];

    /// <summary>The phrases, each with the way to it: Messages.About, RuleCatalog.All.Summary.</summary>
    public static IReadOnlyList<(string Way, Phrase Phrase)> Find()
    {
        var found = new List<(string, Phrase)>();
        var seen = new HashSet<object>(ReferenceEqualityComparer.Instance);
        foreach (var type in new[] { typeof(Phrase), typeof(Messages) }.SelectMany(one => one.Assembly.GetTypes()).Where(type => !type.ContainsGenericParameters))
        {
            foreach (var (name, value) in Statics(type))
            {
                Walk($"{type.Name}.{name}", value);
            }
        }

        return found;

        void Walk(string way, object? value)
        {
            if (value is null or string or Delegate or Type || value.GetType().IsPrimitive || value.GetType().IsEnum || NotOurs.Any(type => type.IsInstanceOfType(value)) || !seen.Add(value))
            {
                return;
            }

            if (value is Phrase phrase)
            {
                found.Add((way, phrase));
            }
            else if (value is IEnumerable many)
            {
                foreach (var one in many)
                {
                    Walk(way, one);
                }
            }
            else if (value is ITuple tuple)
            {
                for (var i = 0; i < tuple.Length; i++)
                {
                    Walk(way, tuple[i]);
                }
            }
            else if (IsLed(value.GetType()))
            {
                foreach (var property in value.GetType().GetProperties(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic).Where(one => one.CanRead && one.GetIndexParameters().Length == 0))
                {
                    Walk($"{way}.{property.Name}", property.GetValue(value));
                }
            }
        }
    }

    private static IEnumerable<(string Name, object? Value)> Statics(Type type)
    {
        const BindingFlags All = BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;
        var fields = type.GetFields(All).Where(field => !field.IsLiteral && !field.Name.Contains('<', StringComparison.Ordinal)).Select(field => (field.Name, field.GetValue(null)));
        var properties = type.GetProperties(All).Where(one => one.CanRead && IsLed(one.PropertyType)).Select(one => (one.Name, one.GetValue(null)));
        return fields.Concat(properties);
    }

    /// <summary>Whether there may be a phrase in it: what is ours, and what holds others.</summary>
    private static bool IsLed(Type type) =>
        type.Namespace?.StartsWith("PlanGen", StringComparison.Ordinal) == true || typeof(IEnumerable).IsAssignableFrom(type) || typeof(ITuple).IsAssignableFrom(type)
        || (type.IsGenericType && (type.GetGenericTypeDefinition() == typeof(Lazy<>) || type.GetGenericTypeDefinition() == typeof(KeyValuePair<,>)));
}
