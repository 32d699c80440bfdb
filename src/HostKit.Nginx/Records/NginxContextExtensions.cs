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
}
