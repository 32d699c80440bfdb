using System.Reflection;

namespace HostKit.Nginx.Tests;

/// <summary>Every directive of nginx's own is a property wherever nginx allows it.</summary>
public sealed class CatalogueTests
{
    [Fact]
    public void Every_directive_has_a_property_in_every_context_that_has_it()
    {
        var missing = new List<string>();
        var seen = 0;
        foreach (var (context, create) in SampleContexts.All)
        {
            var record = create();
            foreach (var row in DirectiveTable.All.Where(row => !row.IsThirdParty && row.Contexts.HasFlag(context)))
            {
                seen++;
                if (record.PropertyOf(row.Name) is not { } name || record.GetType().GetProperty(name) is null)
                    missing.Add($"{row.Name} in {context}");
            }
        }

        Assert.Empty(missing);
        Assert.InRange(seen, 1_800, 2_500);
    }

    [Fact]
    public void Every_property_is_a_directive_that_its_context_has()
    {
        var wrong = new List<string>();
        foreach (var (context, create) in SampleContexts.All)
        {
            foreach (var property in SampleContexts.Properties(create()))
            {
                var record = create();
                var directive = SampleContexts.DirectiveOf(record, property);
                SampleContexts.Set(record, property, SampleValues.Of(directive, property.PropertyType, context));
                if (record.Entries.All(entry => entry.Name != directive) || !DirectiveTable.Find(directive).Any(row => row.Contexts.HasFlag(context)))
                    wrong.Add($"{context}.{property.Name} sets {directive}");
                else if (!NginxFile.Parse(record.ToString()).Statements.Any(s => Has(s, directive)))
                    wrong.Add($"{context}.{property.Name} writes {record}");
            }
        }

        Assert.Empty(wrong);
    }

    /// <summary>A family of directives is written as any of its members.</summary>
    private static bool Has(NginxStatement statement, string directive)
        => statement.Name == directive || statement.Block.Any(inner => Has(inner, directive)) || (directive == "rewrite" && statement.Block.Any(inner => inner.Name == "if"));

    [Fact]
    public void Numbers_sizes_and_times_are_checked_where_they_are_assigned()
    {
        var seen = 0;
        foreach (var (_, create) in SampleContexts.All)
        {
            foreach (var property in SampleContexts.Properties(create()))
            {
                object[] refused = property.PropertyType == typeof(int?) ? [-21] : property.PropertyType == typeof(ByteSize?) ? [new ByteSize(-1)]
                    : property.PropertyType == typeof(TimeSpan?) ? [TimeSpan.FromSeconds(-1), TimeSpan.FromTicks(1), TimeSpan.FromDays(30_000)] : property.PropertyType == typeof(string) ? ["a\0b"] : [];
                foreach (var value in refused)
                {
                    seen++;
                    Assert.ThrowsAny<ArgumentException>(() => SampleContexts.Set(create(), property, value));
                }
            }
        }

        Assert.InRange(seen, 900, 3_000);
    }

    [Fact]
    public void A_whole_configuration_is_written_as_it_is_said() => Expectation.Matches("main.conf", SampleMain.Create().ToString());
}
