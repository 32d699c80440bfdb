using System.Collections.Immutable;
using System.Reflection;

namespace HostKit.Nginx.Tests;

/// <summary>One record of each context, and the properties that are directives.</summary>
internal static class SampleContexts
{
    public static readonly ImmutableArray<(DirectiveContexts Context, Func<NginxContext> Create)> All =
    [
        (DirectiveContexts.Main, () => new Main()), (DirectiveContexts.Events, () => new Events()), (DirectiveContexts.Http, () => new Http()),
        (DirectiveContexts.Server, () => new Server()), (DirectiveContexts.Location, () => new Location("/x")), (DirectiveContexts.ServerIf, () => new ServerIf(If.IsSet(Var.Host))),
        (DirectiveContexts.LocationIf, () => new LocationIf(If.IsSet(Var.Host))), (DirectiveContexts.LimitExcept, () => new LimitExcept("GET")),
        (DirectiveContexts.Upstream, () => new Upstream("u") { Servers = ["127.0.0.1:1"] }), (DirectiveContexts.Mail, () => new Mail()), (DirectiveContexts.MailServer, () => new MailServer()),
        (DirectiveContexts.Stream, () => new StreamBlock()), (DirectiveContexts.StreamServer, () => new StreamServer()),
        (DirectiveContexts.StreamUpstream, () => new StreamUpstream("u") { Servers = ["127.0.0.1:1"] }),
    ];

    private static readonly string[] Arguments = ["Match", "Condition", "Methods", "Name"];

    private static readonly ImmutableArray<string> Names = [.. DirectiveTable.All.Where(row => !row.IsThirdParty).Select(row => row.Name).Distinct()];

    public static IEnumerable<PropertyInfo> Properties(NginxContext record)
        => record.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly).Where(p => p.CanWrite && !Arguments.Contains(p.Name));

    /// <summary>Sets a property by reflection, so that what it throws is its own.</summary>
    public static void Set(NginxContext record, PropertyInfo property, object value)
    {
        try
        {
            property.SetValue(record, value);
        }
        catch (TargetInvocationException e) when (e.InnerException is not null)
        {
            throw e.InnerException;
        }
    }

    /// <summary>The directive a property is for; of a family that shares one, the one it is called after.</summary>
    public static string DirectiveOf(NginxContext record, PropertyInfo property)
    {
        var names = Names.Where(name => record.PropertyOf(name) == property.Name).ToList();
        return names.Find(name => name is "allow" or "rewrite") ?? names.Single();
    }
}
