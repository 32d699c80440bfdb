namespace HostKit.Nginx;

/// <summary>What an initializer of a copy cannot say.</summary>
public static class NginxContextExtensions
{
    /// <summary>A copy with a directive set by its name, in its old place or at the end; null takes it away.</summary>
    /// <typeparam name="T">The context.</typeparam>
    /// <param name="context">The context.</param>
    /// <param name="name">The directive's name.</param>
    /// <param name="directive">Its arguments, or null.</param>
    /// <returns>The copy.</returns>
    /// <exception cref="ArgumentException">The name is empty.</exception>
    public static T WithDirective<T>(this T context, string name, RawDirective? directive)
        where T : NginxContext
    {
        ArgumentNullException.ThrowIfNull(context);
        return (T)context.WithRaw(name, directive);
    }

    /// <summary>
    /// A copy with further directives behind its own. An initializer sets each directive once; here one that is set already comes again, as it may in a file: <c>include</c>, or
    /// headers with something else in between.
    /// </summary>
    /// <typeparam name="T">The context.</typeparam>
    /// <param name="context">The context.</param>
    /// <param name="more">The further directives; its other properties, such as a location's match, are not looked at.</param>
    /// <returns>The copy.</returns>
    public static T Then<T>(this T context, T more)
        where T : NginxContext
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(more);
        return (T)context.WithEntries(more.Entries);
    }
}
