namespace HostKit.Nginx;

public sealed partial record Location
{
    /// <summary>Reads a <c>location</c> with its block.</summary>
    /// <param name="statement">The statement.</param>
    /// <param name="fidelity">Whether values may be spelled otherwise.</param>
    /// <returns>The location with typed values; what no type can say is kept as it is, under its name in the indexer.</returns>
    /// <exception cref="ArgumentException">The statement is no location.</exception>
    public static Location Read(NginxStatement statement, NginxFidelity fidelity = NginxFidelity.Meaning)
    {
        ArgumentNullException.ThrowIfNull(statement);
        return (statement.Name == "location" ? ValueReading.Location(new StatementText(new Server(), statement, fidelity)) : null)
            ?? throw new ArgumentException($"'{statement.Name}' in line {statement.Line} is no location with a block.", nameof(statement));
    }
}
