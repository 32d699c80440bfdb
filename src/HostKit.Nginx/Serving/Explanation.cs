using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace HostKit.Nginx;

/// <summary>What nginx does with a request, and why.</summary>
public sealed record Explanation
{
    internal Explanation(string url, ImmutableArray<ExplanationStep> steps, ContentHandler handler)
    {
        Url = url;
        Steps = steps;
        Handler = handler;
    }

    /// <summary>The URL that was asked for.</summary>
    public string Url { get; }

    /// <summary>What happens, in nginx's order, with what was considered and why it lost.</summary>
    public ImmutableArray<ExplanationStep> Steps { get; }

    /// <summary>What makes the answer.</summary>
    public ContentHandler Handler { get; }

    /// <summary>The address that takes the connection, such as <c>*:443</c>; null when nothing listens there.</summary>
    public string? Socket { get; internal init; }

    /// <summary>The <c>server</c> that serves the request; null when nothing listens there.</summary>
    public ExpandedStatement? Server { get; internal init; }

    /// <summary>The <c>location</c> that the answer comes from; null when it comes from the server's own level.</summary>
    public ExpandedStatement? Location { get; internal init; }

    /// <summary>The innermost block whose directives apply at the end: the location, an <c>if</c> or <c>limit_except</c> in it, or the server.</summary>
    public ExpandedStatement? Context { get; internal init; }

    /// <summary>The path as locations are compared with it, after all rewrites; null when the request was refused before.</summary>
    public string? Path { get; internal init; }

    /// <summary>The status of the answer; null when an upstream decides or it is not known.</summary>
    public int? Status { get; internal init; }

    /// <summary>What happens instead when something that cannot be known from the configuration alone is otherwise: whether files exist, what a cookie is.</summary>
    public ImmutableArray<Alternative> Alternatives { get; internal init; } = [];

    /// <summary>The directives that apply at the end; null when nothing listens there.</summary>
    public EffectiveDirectives? Effective => Context is null ? null : new(Context);

    /// <summary>The headers that the configuration adds to the answer, for its status, or 200 when that is not known.</summary>
    public ImmutableArray<EffectiveHeader> Headers => ResponseHeaders(Status ?? 200);

    internal RequestRun? Run { get; init; }

    /// <summary>The headers that the configuration adds to an answer: <c>add_header</c>, <c>expires</c> and a redirect's <c>Location</c>; those of the content itself are not among them.</summary>
    /// <param name="status">The answer's status: headers without <c>always</c> go only with 200, 201, 204, 206, 301, 302, 303, 304, 307 and 308.</param>
    /// <returns>The headers, in order.</returns>
    public ImmutableArray<EffectiveHeader> ResponseHeaders(int status) => Run is null || Effective is not { } effective ? [] : HeaderComputation.OfResponse(effective, Run, Handler, status);

    /// <summary>The headers or parameters that the upstream gets beside those that the client sent, nginx's own included; none when no upstream is asked.</summary>
    /// <param name="nginx">The version of nginx, on which its own headers depend; null, the default, is the newest.</param>
    /// <returns>The headers; one with an empty value is kept from the upstream.</returns>
    public ImmutableArray<EffectiveHeader> RequestHeaders(Version? nginx = null) => Run is null || Effective is not { } effective ? [] : HeaderComputation.OfRequest(effective, Run, Handler, nginx);

    /// <inheritdoc/>
    public bool Equals(Explanation? other) => ReferenceEquals(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(this);

    /// <summary>The steps, one a line, then the answer and its headers, then what happens otherwise.</summary>
    public override string ToString()
    {
        var text = new StringBuilder().AppendLine(Url);
        foreach (var step in Steps)
            text.AppendLine(CultureInfo.InvariantCulture, $"  {step}");
        text.AppendLine(CultureInfo.InvariantCulture, $"=> {(Status is { } status ? status.ToString(CultureInfo.InvariantCulture) + " " : "")}{Handler}");
        foreach (var header in Headers)
            text.AppendLine(CultureInfo.InvariantCulture, $"   {header}");
        foreach (var alternative in Alternatives)
            text.AppendLine(CultureInfo.InvariantCulture, $"or {alternative}");
        return text.ToString().TrimEnd();
    }
}
