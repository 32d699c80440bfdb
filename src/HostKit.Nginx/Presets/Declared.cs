using System.Collections.Immutable;

namespace HostKit.Nginx;

/// <summary>Statements that refer to something a site declares elsewhere, together with that.</summary>
internal sealed record Declared(ImmutableArray<NginxStatement> Statements) : IStatements, IShared
{
    public ImmutableArray<SharedPart> Parts { get; init; } = [];

    public ImmutableArray<BasicAuth> Passwords { get; init; } = [];

    IEnumerable<SharedPart> IShared.Parts => Parts;

    IEnumerable<BasicAuth> IShared.Passwords => Passwords;

    /// <summary>A statement without anything else, for directives of which several follow each other.</summary>
    public static Declared Of(string name, params IEnumerable<NginxWord> words) => new([NginxStatement.Create(name, words)]);

    public Declared Followed(Declared other)
        => new([.. Statements, .. other.Statements]) { Parts = [.. Parts, .. other.Parts], Passwords = [.. Passwords, .. other.Passwords] };

    IEnumerable<NginxStatement> IStatements.ToStatements() => Statements;

    public bool Equals(Declared? other)
        => other is not null && ToString() == other.ToString() && Parts.SequenceEqual(other.Parts) && Passwords.SequenceEqual(other.Passwords);

    public override int GetHashCode() => ToString().GetHashCode(StringComparison.Ordinal);

    public override string ToString() => NginxWriter.Write(Statements);
}
