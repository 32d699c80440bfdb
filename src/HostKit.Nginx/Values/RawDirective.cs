using System.Collections;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Text;

namespace HostKit.Nginx;

/// <summary>
/// A directive the catalogue does not know, set by its name: <c>["brotli"] = "on"</c>, or with several arguments
/// <c>["brotli_types"] = ["text/css", "text/plain"]</c>. Each text becomes exactly one word, quoted where needed; what nginx does with it, variables
/// included, is the directive's business.
/// </summary>
[CollectionBuilder(typeof(RawDirective), nameof(Create))]
public sealed class RawDirective : IEquatable<RawDirective>, IEnumerable<string>
{
    private const string CodeName = "_by_lua_block";
    private readonly ImmutableArray<string> _arguments;
    private readonly ImmutableArray<NginxStatement> _block;
    private readonly ImmutableArray<RawDirective> _repeated;

    private readonly NginxStatement? _whole;

    private RawDirective(ImmutableArray<string> arguments, ImmutableArray<NginxStatement> block, ImmutableArray<RawDirective> repeated, NginxStatement? whole = null)
    {
        _arguments = arguments;
        _block = block;
        _repeated = repeated;
        _whole = whole;
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

    /// <summary>A directive whose block is Lua code, such as <c>content_by_lua_block</c>.</summary>
    /// <param name="code">The code, without its braces. One of several lines, or with a comment, is put on lines of its own; its indentation stays.</param>
    /// <param name="arguments">The arguments before the block.</param>
    /// <returns>The directive.</returns>
    /// <exception cref="SyntaxException">The braces, strings or comments of the code are not closed.</exception>
    /// <exception cref="ArgumentException">The code closes the block before its end.</exception>
    public static RawDirective Code(string code, params ReadOnlySpan<string> arguments)
    {
        ArgumentNullException.ThrowIfNull(code);
        // A comment at the end would take the closing brace in.
        if (code.Contains('\n', StringComparison.Ordinal) || code.Contains("--", StringComparison.Ordinal))
        {
            if (code.AsSpan().TrimStart(" \t\r")[0] != '\n')
                code = "\n" + code;
            if (code.AsSpan().TrimEnd(" \t\r")[^1] != '\n')
                code += "\n";
        }

        return NginxFile.Parse($"{CodeName} {{{code}}}", "Lua code").Statements is [var only] && only.Code == code
            ? new(Create(arguments)._arguments, default, default, NginxStatement.CreateCode(CodeName, [], Encoding.UTF8.GetBytes(code)))
            : throw new ArgumentException("The code has a '}' that closes the block before its end.", nameof(code));
    }

    /// <summary>One statement as it is written, its name included: for bytes that no string can say, such as Latin-1.</summary>
    /// <param name="statement">The statement in nginx's own syntax, such as <c>System.Text.Encoding.Latin1.GetBytes("root /srv/caf\u00e9;")</c>.</param>
    /// <returns>The directive.</returns>
    /// <exception cref="SyntaxException">nginx could not read it.</exception>
    /// <exception cref="ArgumentException">It is not exactly one statement.</exception>
    public static RawDirective Verbatim(ReadOnlySpan<byte> statement)
        => NginxFile.Parse(statement, "raw statement").Statements is [var only] ? Verbatim(only)
            : throw new ArgumentException("There must be one statement here, with its name and its semicolon or block.", nameof(statement));

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

    internal static RawDirective Verbatim(NginxStatement statement) => new([], default, default, statement);

    internal static RawDirective OfBlock(ImmutableArray<NginxStatement> block, ReadOnlySpan<string> arguments) => new(Create(arguments)._arguments, block, default);

    /// <summary>Whether it is nothing but statements with their names.</summary>
    internal bool IsStatement => _repeated.IsDefault ? _whole is not null && !IsCode : _repeated.All(directive => directive.IsStatement);

    /// <summary>Whether it is code without its directive.</summary>
    private bool IsCode => _whole is { IsCode: true, Name: CodeName };

    /// <summary>Refuses a name under which the directive would not be itself.</summary>
    internal void Check(string name)
    {
        if (IsCode && !name.EndsWith(CodeName, StringComparison.Ordinal))
            throw new ArgumentException($"Code is the block of directives whose names end in _by_lua_block; '{name}' is none of them.", nameof(name));
        if (_whole is not null && !IsCode && _whole.Name != name)
            throw new ArgumentException($"The statement is one of '{_whole.Name}', so it cannot be set as '{name}'.", nameof(name));
        foreach (var directive in _repeated.IsDefault ? [] : _repeated)
            directive.Check(name);
    }

    internal IEnumerable<NginxStatement> ToStatements(string name)
        => !_repeated.IsDefault ? _repeated.SelectMany(directive => directive.ToStatements(name))
            : _whole is { CodeBytes: { } code } && IsCode ? [NginxStatement.CreateCode(name, _arguments.Select(NginxWord.FromString), code)]
            : _whole is not null ? [_whole]
            : _block.IsDefault ? [NginxStatement.Create(name, _arguments.Select(NginxWord.FromString))]
            : [NginxStatement.CreateBlock(name, _arguments.Select(NginxWord.FromString), _block)];
}
