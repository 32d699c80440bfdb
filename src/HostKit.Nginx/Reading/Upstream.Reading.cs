namespace HostKit.Nginx;

public sealed partial record Upstream
{
    /// <summary>Reads an <c>upstream</c> with its block.</summary>
    /// <param name="statement">The statement.</param>
    /// <param name="fidelity">Whether values may be spelled otherwise.</param>
    /// <returns>The upstream with typed values; what no type can say is kept as it is, under its name in the indexer.</returns>
    /// <exception cref="ArgumentException">The statement is no upstream.</exception>
    public static Upstream Read(NginxStatement statement, NginxFidelity fidelity = NginxFidelity.Meaning)
    {
        ArgumentNullException.ThrowIfNull(statement);
        return (statement.Name == "upstream" ? ValueReading.Upstream(new StatementText(new Http(), statement, fidelity)) : null)
            ?? throw new ArgumentException($"'{statement.Name}' in line {statement.Line} is no upstream with a block.", nameof(statement));
    }
}
