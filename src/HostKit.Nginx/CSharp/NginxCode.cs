namespace HostKit.Nginx;

/// <summary>Writes the C# that makes an existing configuration.</summary>
public static class NginxCode
{
    /// <summary>The expression that makes a record, such as <c>new Server { ... }</c>.</summary>
    /// <param name="context">The record.</param>
    /// <param name="fidelity">Whether values may be spelled otherwise.</param>
    /// <returns>The expression, on several lines, without a semicolon. It needs <c>using HostKit; using HostKit.Nginx;</c> and what every script has.</returns>
    public static string Of(NginxContext context, NginxFidelity fidelity = NginxFidelity.Meaning)
    {
        ArgumentNullException.ThrowIfNull(context);
        var code = new CSharpContext(fidelity, new Dictionary<NginxStatement, string>(), new Dictionary<NginxStatement, IReadOnlyList<string>>());
        return new CSharpText().Node("", code.Of(context, context.ToBody(), isTyped: true, [], []), "").ToString();
    }

    /// <summary>The expression that makes a file's content.</summary>
    /// <param name="file">The file. Which context it belongs to is seen from what is in it.</param>
    /// <param name="fidelity">Whether values may be spelled otherwise.</param>
    /// <returns>The expression, on several lines, without a semicolon; comments stay comments, and an <c>include</c> stays one.</returns>
    public static string Of(NginxFile file, NginxFidelity fidelity = NginxFidelity.Meaning)
    {
        ArgumentNullException.ThrowIfNull(file);
        var code = new CSharpContext(fidelity, new Dictionary<NginxStatement, string>(), new Dictionary<NginxStatement, IReadOnlyList<string>>());
        return new CSharpText().Node("", code.Of(FileContext.Of(file.Statements), file.Statements, isTyped: true, [], StatementComments.Of(file.Trail.Span)), "").ToString();
    }
}
