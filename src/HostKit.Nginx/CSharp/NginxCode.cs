namespace HostKit.Nginx;

/// <summary>Writes the C# that makes an existing configuration.</summary>
public static class NginxCode
{
    /// <summary>The expression that makes a record, such as <c>new Server { ... }</c>.</summary>
    /// <param name="context">The record.</param>
    /// <param name="options">How it is written.</param>
    /// <returns>The expression, on several lines, without a semicolon. It needs <c>using HostKit; using HostKit.Nginx;</c> and what every script has.</returns>
    public static string Of(NginxContext context, NginxCodeOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(context);
        var code = new CSharpContext(options?.Fidelity ?? default);
        return new CSharpText().Node("", code.Of(context, context.ToBody(), isTyped: true, [], []), "").ToString();
    }

    /// <summary>The expression that makes a file's content; which context that belongs to is seen from what is in it.</summary>
    /// <param name="file">The file.</param>
    /// <param name="options">How it is written.</param>
    /// <returns>The expression, on several lines, without a semicolon; comments stay comments, and an <c>include</c> stays one.</returns>
    public static string Of(NginxFile file, NginxCodeOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(file);
        var code = new CSharpContext(options?.Fidelity ?? default);
        return new CSharpText().Node("", code.Of(FileContext.Of(file.Statements), file.Statements, isTyped: true, [], StatementComments.Of(file.Trail.Span)), "").ToString();
    }

    /// <summary>The lines of a script that make a whole configuration: a variable for each server, and <c>nginx</c> for all of it, a <see cref="Main"/> (without the sites, where those are asked for).</summary>
    /// <param name="configuration">The configuration.</param>
    /// <param name="options">How it is written.</param>
    /// <returns>The lines; comments stay comments, and each file that is included is named where it begins.</returns>
    public static string Of(NginxConfiguration configuration, NginxCodeOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        return CSharpScript.Write(configuration, options ?? new());
    }
}
