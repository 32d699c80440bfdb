using System.Text;
using System.Text.Json.Nodes;

namespace HostKit.Acme.Tests;

/// <summary>What CAs send is read without trusting it: what is new is passed over, what is missing is told, and nothing depends on an order.</summary>
public sealed class ToleranceTests
{
    private const string Directory = """
        {"newNonce":"https://ca.example/n","newAccount":"https://ca.example/a","newOrder":"https://ca.example/o","revokeCert":"https://ca.example/r","keyChange":"https://ca.example/k","renewalInfo":"https://ca.example/ari",
        "newAuthz":"https://ca.example/z","kmXq1R":"https://community.example","meta":{"termsOfService":"https://ca.example/tos","website":"https://ca.example","caaIdentities":["ca.example"],"externalAccountRequired":true,
        "profiles":{"classic":"The usual","new":{"text":"an object"}},"extra":[1,2]}}
        """;

    private const string Authorization = """
        {"identifier":{"type":"dns","value":"Example.org"},"status":"pending","expires":"2026-01-01T00:00:00Z","wildcard":true,"challenges":[
        {"type":"dns-persist-01","url":"https://ca.example/c/0","status":"pending","issuer-domain-names":["ca.example"],"accounturi":"https://ca.example/a/1"},
        {"type":"dns-account-01","url":"https://ca.example/c/1","status":"waiting","token":"t"},17,null,{"type":"no-url"},{"url":"https://ca.example/no-type"},
        {"type":"dns-01","url":"https://ca.example/c/2","status":"invalid","token":"t","error":{"type":"urn:ietf:params:acme:error:dns","detail":"none","status":400,"more":{}}}]}
        """;

    private const string Order = """
        {"status":"processing","expires":"2026-01-01T00:00:00Z","profile":"classic","identifiers":[{"type":"dns","value":"b.example"},{"type":"ip","value":"2001:DB8::1"},{"type":"onion","value":"x"}],
        "authorizations":["https://ca.example/z/2","https://ca.example/z/1"],"finalize":"https://ca.example/f","certificate":"https://ca.example/cert","notBefore":"2026-01-01T00:00:00Z","notAfter":"2026-02-01T00:00:00Z",
        "error":{"type":"urn:ietf:params:acme:error:compound","subproblems":[{"type":"urn:ietf:params:acme:error:caa","detail":"forbidden","identifier":{"type":"dns","value":"b.example"}}]},"new":true}
        """;

    private const string Account = """{"status":"valid","contact":["mailto:me@example.org"],"orders":"https://ca.example/orders","key":{"kty":"EC"},"initialIp":"192.0.2.1"}""";

    private const string Renewal = """{"suggestedWindow":{"start":"2026-01-01T00:00:00Z","end":"2026-01-02T00:00:00Z"},"explanationURL":"https://ca.example/why","more":1}""";

    [Fact]
    public void A_directory_is_read_with_what_is_new_in_it()
    {
        var directory = AcmeDirectory.Read(Answer(Directory));
        Assert.Equal(["classic", "new"], directory.Profiles.Keys.Order());
        Assert.True(directory.ExternalAccountRequired);
        Assert.Equal("https://ca.example/ari", directory.RenewalInfo!.AbsoluteUri);
    }

    [Fact]
    public void Challenges_of_unknown_kinds_and_words_are_kept_or_passed_over()
    {
        var authorization = AcmeAuthorization.Read(Answer(Authorization));
        Assert.Equal("*.example.org", authorization.Identifier.Value);
        Assert.Equal(["dns-persist-01", "dns-account-01", "dns-01"], authorization.Challenges.Select(c => c.Type));
        Assert.Equal([ChallengeStatus.Pending, ChallengeStatus.Unknown, ChallengeStatus.Invalid], authorization.Challenges.Select(c => c.Status));
        Assert.Equal(AcmeProblemType.Dns, authorization.Challenges[2].Error!.Type);
    }

    [Fact]
    public void An_order_is_the_one_that_was_asked_for_in_whatever_order_it_lists_names()
    {
        var order = AcmeOrder.Read(Answer(Order));
        Assert.Equal(OrderStatus.Processing, order.Status);
        Assert.Equal("b.example: caa: forbidden", order.Error!.Subproblems[0].ToString());
        AcmeIdentifier[] names = [AcmeIdentifier.Parse("a.example"), AcmeIdentifier.Parse("b.example")];
        var made = new AcmeOrder { Url = new("https://ca.example/o/1"), Finalize = new("https://ca.example/f"), Identifiers = [names[1], names[0]] };
        Assert.True(new NewOrder { Identifiers = names }.IsAnsweredBy(made));
        Assert.False(new NewOrder { Identifiers = [names[0]] }.IsAnsweredBy(made));
        Assert.False(new NewOrder { Identifiers = names, Profile = "one" }.IsAnsweredBy(made with { Profile = "other" }));
    }

    [Theory]
    [InlineData("directory")]
    [InlineData("authorization")]
    [InlineData("order")]
    [InlineData("account")]
    [InlineData("renewal")]
    public void Whatever_a_member_is_instead_the_answer_is_read_or_refused_in_words(string what)
    {
        var (text, read) = what switch
        {
            "directory" => (Directory, (Action<AcmeAnswer>)(a => AcmeDirectory.Read(a))),
            "authorization" => (Authorization, a => AcmeAuthorization.Read(a)),
            "order" => (Order, a => AcmeOrder.Read(a)),
            "account" => (Account, a => AcmeAccount.Read(a, a.Url)),
            _ => (Renewal, a => RenewalInfo.Read(a)),
        };
        read(Answer(text));
        string[] others = ["null", "17", "-1e400", "true", "\"\"", "\"text\"", "[]", "{}", "[null]", "[[{}]]", "{\"type\":1}", "\"9999-99-99\"", "\"http://\"", "\"\\u0000\""];
        var refused = 0;
        foreach (var place in Places(JsonNode.Parse(text)!).ToList())
        {
            foreach (var other in others)
            {
                var changed = Replace(text, place, other);
                try
                {
                    read(Answer(changed));
                }
                catch (AcmeProtocolException)
                {
                    refused++;
                }
            }
        }

        // Cut anywhere, it is no JSON any more.
        for (var length = 0; length < text.TrimEnd().Length; length += 7)
            Assert.Throws<AcmeProtocolException>(() => read(Answer(text[..length])));
        Assert.True(refused > 0 || what == "account");
    }

    private static AcmeAnswer Answer(string text) => new(new("https://ca.example/x"), 200, Encoding.UTF8.GetBytes(text), "application/json");

    private static IEnumerable<string> Places(JsonNode node) => node switch
    {
        JsonObject members => members.Where(m => m.Value is not null).SelectMany(m => (string[])[m.Value!.GetPath(), .. Places(m.Value!)]),
        JsonArray items => items.OfType<JsonNode>().SelectMany(i => (string[])[i.GetPath(), .. Places(i)]),
        _ => [],
    };

    private static string Replace(string text, string place, string other)
    {
        var root = JsonNode.Parse(text)!;
        // A marker is put there and exchanged for raw text, since not all of it can be made as a node.
        var target = Find(root, place)!;
        target.ReplaceWith("@here@");
        return root.ToJsonString().Replace("\"@here@\"", other, StringComparison.Ordinal);
    }

    private static JsonNode? Find(JsonNode node, string place) => node.GetPath() == place ? node : node switch
    {
        JsonObject members => members.Select(m => m.Value).OfType<JsonNode>().Select(v => Find(v, place)).FirstOrDefault(f => f is not null),
        JsonArray items => items.OfType<JsonNode>().Select(v => Find(v, place)).FirstOrDefault(f => f is not null),
        _ => null,
    };
}
