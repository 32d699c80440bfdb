using HostKit.Nginx.Tests.CSharp;

namespace HostKit.Nginx.Tests.Reading;

/// <summary>What can be set can be read: every property of every context, there and back.</summary>
public sealed class PropertyTests
{
    [Fact]
    public void Every_property_is_read_from_what_it_writes()
    {
        var wrong = new List<string>();
        foreach (var record in Records(separate: true))
        {
            var read = ContextReader.Entries(record, record.ToBody(), NginxFidelity.Tokens).Select(entry => entry.Directive);
            // An if inside of an if is nothing nginx has; it stays as it is.
            if (!read.SequenceEqual(record.Entries) && !(record is ServerIf or LocationIf && record.ToBody() is [{ Name: "if" }]))
                wrong.Add($"{record.GetType().Name}: {string.Join(' ', record.ToBody())}");
        }

        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }

    [Fact]
    public void The_code_of_every_property_makes_its_value()
    {
        var records = Records(separate: false).ToList();

        var made = MadeCode.Run([.. records.Select(record => NginxCode.Of(record, new() { Fidelity = NginxFidelity.Tokens }))]);

        foreach (var (record, again) in records.Zip(made))
            Assert.Null(NginxMeaning.DifferentTokens(record.ToBody(), again.ToBody()));
    }

    [Fact]
    public void The_code_of_a_configuration_makes_an_equal_record()
    {
        var main = SampleMain.Create();

        Assert.Equal(main, Assert.Single(MadeCode.Run([NginxCode.Of(main)])));
        Assert.Equal(main, Main.Read(main.ToBody()));
    }

    /// <summary>Records with one property each, or one record of each context with all of them.</summary>
    private static IEnumerable<NginxContext> Records(bool separate)
    {
        foreach (var (context, create) in SampleContexts.All)
        {
            var record = create();
            foreach (var property in SampleContexts.Properties(record))
            {
                if (separate)
                    record = create();
                SampleContexts.Set(record, property, SampleValues.Of(SampleContexts.DirectiveOf(record, property), property.PropertyType, context));
                if (separate)
                    yield return record;
            }

            if (!separate)
                yield return record;
        }
    }
}
