using System.Text;
using System.Text.Json;
using HostKit.Tests;

namespace HostKit.Acme.Tests;

/// <summary>A provider with the zone example.org, as its documentation says: what all of them have in common.</summary>
internal abstract class ZoneServer : IDisposable
{
    public const string Zone = "example.org";
    public const string Secret = "s3cr3t-0f-th3-acc0unt";
    public const string Wrong = "wr0ng-0f-th3-acc0unt";

    protected ZoneServer() => Http = new(Serve);

    public HttpStub Http { get; }

    /// <summary>The texts at each whole name, as the API writes them.</summary>
    public SortedDictionary<string, List<string>> Texts { get; } = new(StringComparer.Ordinal);

    /// <summary>Called before each write is carried out, as somebody else who writes at the same time.</summary>
    public Action? Meanwhile { get; set; }

    /// <summary>A value of somebody else, written as nobody would write it anew.</summary>
    public virtual string Foreign => "\"for\" \"eign \\\"1\\\"\"";

    /// <summary>How many writes it takes to add two values at each of three names.</summary>
    public abstract int WritesForThreeNames { get; }

    /// <summary>How many writes it takes when nothing is to be changed.</summary>
    public virtual int WritesForNothing => 0;

    public abstract DnsApiProvider Create(string secret = Secret);

    public virtual bool IsWrite(HttpStubRequest request) => request.Method != "GET";

    /// <summary>How it says that credentials are wrong, or anything else, in its own form.</summary>
    public virtual HttpStubAnswer Problem(int status, string words) => Json(status, json => json.WriteString("message", words));

    public void Store(string name, params string[] texts) => (Texts.TryGetValue(name, out var there) ? there : Texts[name] = []).AddRange(texts);

    public string[] Values(string name) => Texts.TryGetValue(name, out var texts) ? [.. texts.Select(Read).Order(StringComparer.Ordinal)] : [];

    public int Writes => Http.Requests.Count(IsWrite);

    public void Dispose() => Http.Dispose();

    protected static HttpStubAnswer Json(int status, Action<Utf8JsonWriter> write, string head = "")
        => new(status, Encoding.UTF8.GetString(JsonText.Of(json =>
        {
            json.WriteStartObject();
            write(json);
            json.WriteEndObject();
        })), Head: head);

    protected static string Whole(string label) => label is "" or "@" ? Zone : $"{label}.{Zone}";

    protected static string Label(string name) => name == Zone ? "@" : name[..^(Zone.Length + 1)];

    protected virtual string Read(string text) => TxtText.Read(text);

    protected abstract HttpStubAnswer Answer(HttpStubRequest request);

    private HttpStubAnswer Serve(HttpStubRequest request)
    {
        if (IsWrite(request) && Meanwhile is { } once)
        {
            Meanwhile = null;
            once();
        }

        return Answer(request);
    }
}
