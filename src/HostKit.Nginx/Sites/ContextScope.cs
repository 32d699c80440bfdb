namespace HostKit.Nginx;

/// <summary>A context with what surrounds it, for rules about inheritance.</summary>
internal sealed record ContextScope(NginxContext Context, string Path, ContextScope? Outer)
{
    /// <summary>The value of a directive on this level; null when it is not set.</summary>
    public object? Own(string directive)
    {
        foreach (var entry in Context.Entries)
        {
            if (entry.Name == directive)
                return entry.Value;
        }

        return null;
    }

    /// <summary>The value of a directive on the nearest level that sets it.</summary>
    public object? Effective(string directive)
    {
        for (var scope = this; scope is not null; scope = scope.Outer)
        {
            if (scope.Own(directive) is { } value)
                return value;
        }

        return null;
    }
}
