using System.Collections;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;

namespace HostKit.Nginx;

/// <summary>
/// A directive the catalogue does not know, set by its name: <c>["brotli"] = "on"</c>, or with several arguments
/// <c>["brotli_types"] = ["text/css", "text/plain"]</c>. Each text becomes exactly one word, quoted where needed; what nginx does with it, variables
/// included, is the directive's business.
/// </summary>
[CollectionBuilder(typeof(RawDirective), nameof(Create))]
public sealed class RawDirective : IEquatable<RawDirective>, IEnumerable<string>
{
    private readonly ImmutableArray<string> _arguments;
    private readonly ImmutableArray<NginxStatement> _block;
    private readonly ImmutableArray<RawDirective> _repeated;

    private RawDirective(ImmutableArray<string> arguments, ImmutableArray<NginxStatement> block, ImmutableArray<RawDirective> repeated)
    {
        _arguments = arguments;
        _block = block;
        _repeated = repeated;
    }

    /// <summary>One argument.</summary>
    /// <param name="argument">The argument.</param>
    public static implicit operator RawDirective(string argument) => Create([argument]);

    /// <summary>One argument.</summary>
    /// <param name="argument">The argument.</param>
    /// <returns>The directive.</returns>
    public static RawDirective FromString(string argument) => Create([argument]);

    /// <summary>Any number of arguments; none is a directive without arguments.</summary>
    /// <param name="arguments">The arguments.</param>
    /// <returns>The directive.</returns>
    /// <exception cref="ArgumentException">An argument contains NUL.</exception>
    public static RawDirective Create(ReadOnlySpan<string> arguments)
    {
        foreach (var argument in arguments)
        {
            ArgumentNullException.ThrowIfNull(argument, nameof(arguments));
            NginxText.WithoutNul(argument);
        }

        return new([.. arguments], default, default);
    }

    /// <summary>The same directive several times.</summary>
    /// <param name="directives">The arguments of each.</param>
    /// <returns>The directives.</returns>
    public static RawDirective Repeat(params ReadOnlySpan<RawDirective> directives) => new([], default, [.. directives]);

    /// <summary>A directive with a block. A block of one line is laid out like everything else; one of several lines stays as it is written.</summary>
    /// <param name="block">The block's content in nginx's own syntax, without its braces.</param>
    /// <param name="arguments">The arguments before the block.</param>
    /// <returns>The directive.</returns>
    /// <exception cref="SyntaxException">nginx could not read the block.</exception>
    public static RawDirective Block(string block, params ReadOnlySpan<string> arguments)
    {
        var statements = NginxFile.Parse(block, "raw block").Statements;
        return new(Create(arguments)._arguments, block.AsSpan().IndexOfAny('\n', '#') < 0 ? [.. statements.Select(statement => statement.Anew())] : statements, default);
    }

    /// <inheritdoc/>
    public bool Equals(RawDirective? other) => other is not null && ToString() == other.ToString();

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as RawDirective);

    /// <inheritdoc/>
    public override int GetHashCode() => ToString().GetHashCode(StringComparison.Ordinal);

    /// <summary>The arguments.</summary>
    /// <returns>An enumerator.</returns>
    public IEnumerator<string> GetEnumerator() => ((IEnumerable<string>)_arguments).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The directive as it is written, with an underscore in the place of its name.</summary>
    public override string ToString() => NginxWriter.Write([.. ToStatements("_")]);

    internal IEnumerable<NginxStatement> ToStatements(string name)
        => !_repeated.IsDefault ? _repeated.SelectMany(directive => directive.ToStatements(name))
            : _block.IsDefault ? [NginxStatement.Create(name, _arguments.Select(NginxWord.FromString))]
            : [NginxStatement.CreateBlock(name, _arguments.Select(NginxWord.FromString), _block)];
}
