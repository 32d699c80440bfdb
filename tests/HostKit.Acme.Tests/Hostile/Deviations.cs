using static HostKit.Acme.Tests.Hostile.Deviation;

namespace HostKit.Acme.Tests.Hostile;

/// <summary>How an answer can be bent whatever it is about: HTTP, JSON, nonces, times, problem documents.</summary>
internal static class Deviations
{
    // What is sent once per issuance, so that "once" means the first and "always" all.
    private static readonly string[] Endpoints = ["directory", "newNonce", "newAccount", "newOrder", "authz", "challenge", "finalize", "order", "certificate"];

    private static readonly string Deep = new string('[', 5000) + new string(']', 5000);

    public static IEnumerable<Deviation> All => Everywhere.Concat(EverywhereInJson).Concat(Headers).Concat(Problems).Concat(ProtocolDeviations.All).Concat(CertificateDeviations.All);

    private static IEnumerable<Deviation> Everywhere => Endpoints.SelectMany(at => new[]
    {
        Once(at, "closed before the answer", "ok", (r, _) => r.Wire = (_, _, _) => Task.CompletedTask),
        Once(at, "closed in the headers", "ok", (r, _) => r.Wire = async (s, b, c) => await s.WriteAsync(b.AsMemory(0, 30), c)),
        Once(at, "503", "ok", (r, _) => r.Problem(503, "serverInternal", "busy")),
        Once(at, "500 in HTML", "ok", (r, _) => r.With("Content-Type", "text/html").Text = Status(r, 500, "<html>")),
        Once(at, "429 for one second", "ok", (r, _) => r.Problem(429, "rateLimited", "slowly").With("Retry-After", "1")),
        Always(at, "500 without anything", Failing(at), (r, _) => r.Text = Status(r, 500, "")),
        Always(at, "429 for an hour", "RateLimited", (r, _) => r.Problem(429, "rateLimited", "slowly").With("Retry-After", "3600")),
        Always(at, "302", at is "challenge" or "finalize" ? "ok" : "Refused", (r, _) => r.With("Location", "https://elsewhere.example/\u001b[31m").Text = Status(r, 302, "")),
        Always(at, "HTTP/1.0", "ok", (r, _) => r.Version = "HTTP/1.0"),
        Always(at, "no length", "ok", (r, _) => r.Length = false),
        Always(at, "other type", "ok", (r, _) => r.With("Content-Type", "text/html; charset=ebcdic")),
        Always(at, "no type", "ok", (r, _) => r.With("Content-Type", null)),
        Always(at, "broken type", "ok", (r, _) => r.With("Content-Type", ";;;=")),
        Always(at, "status line is none", Failing(at), (r, _) => r.Wire = async (s, _, c) => await s.WriteAsync("\u001b[2J\u001b[31mhello\r\n\r\n"u8.ToArray(), c)),
        Once(at, "100 before it", "ok", (r, _) => r.Wire = async (s, b, c) => await s.WriteAsync(new[] { "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Hints\r\n\r\n"u8.ToArray(), b }.SelectMany(x => x).ToArray(), c)),
        Always(at, "date in a thousand years", "ok", (r, _) => r.With("Date", "Fri, 31 Dec 9999 23:59:59 GMT")),
        Always(at, "date of the epoch", "ok", (r, _) => r.With("Date", "Thu, 01 Jan 1970 00:00:00 GMT")),
        Always(at, "date that is none", "ok", (r, _) => r.With("Date", "yesterday")),
        Always(at, "no date", "ok", (r, _) => r.With("Date", null)),
        Always(at, "endless headers", Failing(at), (r, _) => r.And("X-Long", new string('x', 100_000))),
    });

    private static IEnumerable<Deviation> EverywhereInJson => Endpoints.Except(["newNonce", "certificate"]).SelectMany(at => new[]
    {
        Once(at, "cut", "ok", (r, _) => r.Body = r.Body[..(r.Body.Length / 2)]),
        Once(at, "length too great", "ok", (r, _) => r.Wire = async (s, b, c) => await s.WriteAsync(b.AsMemory(0, b.Length - 5), c)),
        Once(at, "empty", at == "newOrder" ? "ok" : "ok|Transient|Other", (r, _) => r.Body = []),
        Always(at, "byte order mark", "ok", (r, _) => r.Text = "\uFEFF" + r.Text),
        Always(at, "comment", Failing(at), (r, _) => r.Text = "/* hello */" + r.Text),
        Always(at, "rubbish after it", Failing(at), (r, _) => r.Text += "rubbish"),
        Always(at, "array", Failing(at), (r, _) => r.Text = "[]"),
        Always(at, "null", Failing(at), (r, _) => r.Text = "null"),
        Always(at, "deep", Failing(at), (r, _) => r.Text = Deep),
        Always(at, "unknown members", "ok", (r, _) => r.Json(j => (j["x"], j["y"], j["meta2"]) = (1.5, null, "\u001b[31m"))),
        Always(at, "half a surrogate", Failing(at), (r, _) => r.Text = r.Text.Insert(1, "\"\\ud800\":1,")),
        Always(at, "no UTF-8", "ok", (r, _) => r.Body = [(byte)'{', (byte)'"', 0xFF, 0xFE, (byte)'"', (byte)':', (byte)'1', (byte)',', .. r.Body[1..]]),
        Always(at, "all members null", "ok|Transient|Other", (r, _) => r.Json(j => j.Select(m => m.Key).ToList().ForEach(k => j[k] = null))),
        Always(at, "all members numbers", "ok|Transient|Other", (r, _) => r.Json(j => j.Select(m => m.Key).ToList().ForEach(k => j[k] = 17))),
        Always(at, "all members arrays", "ok|Transient|Other", (r, _) => r.Json(j => j.Select(m => m.Key).ToList().ForEach(k => j[k] = new System.Text.Json.Nodes.JsonArray(1, null, "x")))),
        Always(at, "members twice", "ok", (r, _) => r.Text = string.Concat(r.Text.AsSpan(0, r.Text.Length - 1), ",", r.Text.AsSpan(1))),
        Always(at, "relative addresses", at is "newAccount" ? "ok" : "ok|Transient", (r, h) => r.Text = r.Text.Replace(h.Base, "", StringComparison.Ordinal)),
        Always(at, "http addresses", at is "newAccount" ? "ok" : "ok|Transient", (r, _) => r.Text = r.Text.Replace("https://", "http://", StringComparison.Ordinal)),
        Always(at, "addresses of nowhere", "ok|Transient|Other", (r, h) => r.Text = r.Text.Replace(h.Base, "https://127.0.0.1:1", StringComparison.Ordinal)),
        Always(at, "addresses that are none", "ok|Transient|Other", (r, h) => r.Text = r.Text.Replace(h.Base, "https://xn--a-\u0080.\u202e..:0", StringComparison.Ordinal)),
    });

    private static IEnumerable<Deviation> Headers =>
    [
        Always("newAccount", "200 for 201", "ok", (r, _) => r.Status = 200),
        Always("newOrder", "200 for 201", "ok", (r, _) => r.Status = 200),
        Always("challenge", "202", "ok", (r, _) => r.Status = 202),
        Always("newNonce", "204", "ok", (r, _) => r.Status = 204),
        Always("newAccount", "204", "Transient", (r, _) => (r.Status, r.Body) = (204, [])),
        Always("newOrder", "204", "ok|Transient", (r, _) => (r.Status, r.Body) = (204, [])),
        Always("newAccount", "no Location", "Transient", (r, _) => r.With("Location", null)),
        Always("newOrder", "no Location", "ok", (r, _) => r.With("Location", null)),
        Always("newOrder", "relative Location", "ok", (r, h) => r.With("Location", r.Header("Location")![h.Base.Length..])),
        Always("newAccount", "relative Location", "ok", (r, h) => r.With("Location", r.Header("Location")![h.Base.Length..])),
        Always("newOrder", "Location is none", "ok|Transient", (r, _) => r.With("Location", "http://[::")),
        Always("newAccount", "Location is none", "ok|Transient|Refused", (r, _) => r.With("Location", "//:::@")),
        Always("newOrder", "two Locations", "ok|Transient", (r, _) => r.And("Location", "https://127.0.0.1:1/")),
        .. Endpoints.Skip(1).Select(at => Always(at, "no nonce", at == "newNonce" ? "Transient" : "ok", (r, _) => r.With("Replay-Nonce", null))),
        .. Endpoints.Skip(1).Select(at => Always(at, "nonce that is none", at == "newNonce" ? "Transient" : "ok", (r, _) => r.With("Replay-Nonce", "a b\"c"))),
        Always("newAccount", "nonce of 20,000 letters", "ok", (r, _) => r.With("Replay-Nonce", new string('n', 20_000))),
        Always("newAccount", "two nonces", "ok", (r, _) => r.And("Replay-Nonce", "abc")),
        Always("newAccount", "the same nonce for ever", "ok", (r, _) => r.With("Replay-Nonce", "abc")),
        Always("*", "no nonce anywhere", "Transient", (r, _) => r.With("Replay-Nonce", null)),
        Always("*", "the same nonce for ever", "Transient", (r, _) => r.With("Replay-Nonce", "abc")),
        Always("newNonce", "the same nonce for ever", "ok", (r, _) => r.With("Replay-Nonce", "abc")),
        Always("newNonce", "405", "Refused", (r, _) => r.Problem(405, "malformed", "no HEAD here").With("Replay-Nonce", null)),
        .. Endpoints.Skip(2).Select(at => Once(at, "badNonce without a nonce", "ok", (r, _) => r.Problem(400, "badNonce", "again").With("Replay-Nonce", null))),
        .. Endpoints.Skip(2).Select(at => Always(at, "badNonce", at is "challenge" or "finalize" ? "ok" : "Transient", (r, _) => r.Problem(400, "badNonce", "again"))),
        .. new[] { "-5", "0", "99999999999999999999", "2147483647", "Thu, 01 Jan 1970 00:00:00 GMT", "Fri, 31 Dec 9999 23:59:59 GMT", "soon" }.SelectMany(wait => new[]
        {
            Once("authz", "Retry-After " + wait, "ok|Transient", (r, _) => r.With("Retry-After", wait)),
            Once("order", "Retry-After " + wait, "ok|Transient", (r, _) => r.With("Retry-After", wait)),
            Always("newOrder", "503 with Retry-After " + wait, "ok|Transient", (r, _) => r.Problem(503, "serverInternal", "busy").With("Retry-After", wait)),
            Always("newOrder", "429 with Retry-After " + wait, "ok|RateLimited", (r, _) => r.Problem(429, "rateLimited", "busy").With("Retry-After", wait).With("Date", "Thu, 01 Jan 2026 00:00:00 GMT")),
        }),
        Once("authz", "two Retry-After", "ok|Transient", (r, _) => r.And("Retry-After", "1").And("Retry-After", "7200")),
        Always("directory", "endless body", "Transient", (r, _) => r.Wire = Endless),
        Always("newOrder", "endless body", "ok", (r, _) => r.Wire = Endless),
        Always("certificate", "endless body", "Transient", (r, _) => r.Wire = Endless),
        Once("order", "trickle", "ok", (r, _) => r.Wire = Trickle),
        Once("newOrder", "trickle", "ok", (r, _) => r.Wire = Trickle),
        Once("certificate", "trickle", "ok", (r, _) => r.Wire = Trickle),
        Once("order", "chunks with errors", "ok", (r, _) => r.Wire = async (s, _, c) => await s.WriteAsync("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nZZ\r\n{}\r\n0\r\n\r\n"u8.ToArray(), c)),
        Once("newOrder", "TLS ends by no TLS", "ok", (r, _) => r.Wire = async (s, _, c) => await ((System.Net.Security.SslStream)s).ShutdownAsync()),
    ];

    private static IEnumerable<Deviation> Problems =>
    [
        Problem("without type", "Refused", 403, """{"detail":"no type"}"""),
        Problem("with type only", "Refused", 403, """{"type":"urn:ietf:params:acme:error:unauthorized"}"""),
        Problem("of an unknown type", "Refused", 403, """{"type":"urn:example:strange","detail":"x"}"""),
        Problem("in HTML", "Refused", 403, "<html>\u001b[31m</html>"),
        Problem("empty", "Refused", 403, ""),
        Problem("whose status is another", "Refused", 403, """{"type":"urn:ietf:params:acme:error:caa","status":503,"detail":"x"}"""),
        Problem("with escapes", "Refused", 403, """{"type":"urn:\u001b[31m\nx","detail":"\u001b]0;owned\u0007\r\nOK: all is well\u202e\u2028","instance":"file:///etc/passwd"}"""),
        Problem("with escapes in names", "Refused", 403, """{"type":"urn:ietf:params:acme:error:compound","subproblems":[{"type":"x\u001b","identifier":{"type":"dns","value":"a\u001b[31m\n.example"}},null,5]}"""),
        Problem("that is long", "Refused", 403, $$"""{"type":"urn:ietf:params:acme:error:rejectedIdentifier","detail":"{{new string('x', 500_000)}}"}"""),
        Problem("of many", "Refused", 403, $$"""{"type":"urn:ietf:params:acme:error:rejectedIdentifier","subproblems":[{{string.Join(',', Enumerable.Repeat("""{"type":"urn:ietf:params:acme:error:caa","detail":"x"}""", 5000))}}]}"""),
        Problem("that wants a visit", "Refused", 403, """{"type":"urn:ietf:params:acme:error:userActionRequired","instance":"javascript:alert(1)"}"""),
        Problem("with wrong types", "Refused", 400, """{"type":"urn:ietf:params:acme:error:malformed","detail":{},"subproblems":{"a":1},"status":"400"}"""),
        Problem("429 without time", "RateLimited", 429, """{"type":"urn:ietf:params:acme:error:rateLimited"}"""),
        Problem("404", "Transient", 404, ""),
    ];

    // Where the CA acted all the same, what it has tells.
    private static string Failing(string at) => at is "newOrder" or "challenge" or "finalize" ? "ok" : "Transient";

    private static Deviation Problem(string name, string expected, int status, string text) => Always("newOrder", "problem " + name, expected, (r, _) => r.Text = Status(r, status, text));

    private static string Status(Reply reply, int status, string text)
    {
        reply.Status = status;
        return text;
    }

    private static async Task Endless(Stream stream, byte[] bytes, CancellationToken cancellationToken)
    {
        await stream.WriteAsync("HTTP/1.1 200 OK\r\nReplay-Nonce: abc\r\n\r\n"u8.ToArray(), cancellationToken);
        while (true)
            await stream.WriteAsync(new byte[100_000], cancellationToken);
    }

    private static async Task Trickle(Stream stream, byte[] bytes, CancellationToken cancellationToken)
    {
        foreach (var b in bytes)
        {
            await stream.WriteAsync(new[] { b }, cancellationToken);
            await Task.Delay(100, cancellationToken);
        }
    }
}
