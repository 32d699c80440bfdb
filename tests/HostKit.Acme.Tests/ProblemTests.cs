using System.Text;
using System.Text.Json;

namespace HostKit.Acme.Tests;

/// <summary>Every refusal is typed, says what it means for the next try and what to do, and shows no secret.</summary>
public sealed class ProblemTests
{
    private static readonly DateTimeOffset Now = new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static TheoryData<AcmeProblemType> Types => [.. Enum.GetValues<AcmeProblemType>().Where(t => t != AcmeProblemType.Unknown)];

    [Theory]
    [MemberData(nameof(Types))]
    public void Every_type_is_recognized_and_has_an_advice_of_its_own(AcmeProblemType type)
    {
        var e = Refuse($$"""{"type":"urn:ietf:params:acme:error:{{JsonNamingPolicy.CamelCase.ConvertName(type.ToString())}}","detail":"in the CA's words","status":400}""");
        Assert.Equal(type, e.Problem.Type);
        Assert.Contains("in the CA's words", e.Message, StringComparison.Ordinal);
        Assert.EndsWith(e.Problem.Advice, e.Message, StringComparison.Ordinal);
        Assert.NotEqual("Look at the CA's words and documentation.", e.Problem.Advice);
    }

    [Theory]
    [InlineData("rateLimited", 429, AcmeFailure.RateLimited)]
    [InlineData("rateLimited", 503, AcmeFailure.RateLimited)]
    [InlineData("serverInternal", 500, AcmeFailure.Transient)]
    [InlineData("badNonce", 400, AcmeFailure.Transient)]
    [InlineData("connection", 400, AcmeFailure.Validation)]
    [InlineData("dns", 400, AcmeFailure.Validation)]
    [InlineData("tls", 400, AcmeFailure.Validation)]
    [InlineData("incorrectResponse", 403, AcmeFailure.Validation)]
    [InlineData("caa", 403, AcmeFailure.Refused)]
    [InlineData("rejectedIdentifier", 400, AcmeFailure.Refused)]
    [InlineData("userActionRequired", 403, AcmeFailure.Refused)]
    [InlineData("accountDoesNotExist", 400, AcmeFailure.Refused)]
    [InlineData("somethingNew", 400, AcmeFailure.Refused)]
    [InlineData("somethingNew", 502, AcmeFailure.Transient)]
    [InlineData("somethingNew", 429, AcmeFailure.RateLimited)]
    public void What_a_refusal_means_for_the_next_try_is_plain(string type, int status, AcmeFailure failure)
        => Assert.Equal(failure, Refuse($$"""{"type":"urn:ietf:params:acme:error:{{type}}","status":{{status}}}""", status).Failure);

    [Fact]
    public void What_is_wrong_with_each_name_is_said_for_each_name()
    {
        var e = Refuse("""
            {"type":"urn:ietf:params:acme:error:compound","detail":"two names","subproblems":[
            {"type":"urn:ietf:params:acme:error:caa","detail":"forbidden","identifier":{"type":"dns","value":"a.example"}},
            {"type":"urn:ietf:params:acme:error:rejectedIdentifier","detail":"blocked","identifier":{"type":"dns","value":"b.example"}}]}
            """);
        Assert.Contains("a.example: caa: forbidden", e.Message, StringComparison.Ordinal);
        Assert.Contains("b.example: rejectedIdentifier: blocked", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_that_a_person_has_to_visit_is_named()
        => Assert.Contains("https://ca.example/agree", Refuse("""{"type":"urn:ietf:params:acme:error:userActionRequired","detail":"terms changed","instance":"https://ca.example/agree"}""", 403).Message, StringComparison.Ordinal);

    [Fact]
    public void A_page_of_a_proxy_is_no_problem_document_and_steers_no_terminal()
    {
        Assert.Contains("502: text/html", Refuse("<html>", 502, "text/html").Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', Refuse("""{"type":"about:blank","detail":"\u001b[2Jgone"}""").Message);
    }

    [Fact]
    public void The_time_before_which_the_ca_wants_to_be_left_alone_is_in_the_exception_and_its_message()
    {
        var e = new AcmeProblemException(Answer("""{"type":"urn:ietf:params:acme:error:rateLimited"}""", 429, "application/problem+json") with { RetryAfter = TimeSpan.FromHours(34) }, new() { Type = AcmeProblemType.RateLimited, TypeUri = "x", Status = 429 }, Now);
        Assert.Equal(Now.AddHours(34), e.NotBefore);
        Assert.Contains("2026-01-02 10:00:00 UTC", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_that_holds_a_secret_shows_it()
    {
        using var key = AcmeKey.Generate();
        const string Mac = "zWNDZM6eQGHWpSRTPal5eIUYFTu7EajVIoguysqZ9wG44nMEtx3MUAsUDkMTQ12W";
        var binding = ExternalAccountBinding.FromBase64("kid-1", Mac);
        var account = new NewAccount { ExternalAccountBinding = binding };
        var pem = key.ExportPem();
        var state = new OrderState { Directory = new("https://ca.example/dir"), Account = key.Thumbprint, Identifiers = [], PrivateKeyPem = pem };
        using var client = new AcmeClient(new("https://ca.example/dir"), key, new() { NewAccount = account });
        object[] shown =
        [
            key, binding, account, state, client, new AcmeClientOptions { NewAccount = account }, new CertificateOrder { Names = ["example.org"], PrivateKeyPem = pem },
            Assert.Throws<HostKitException>(() => OrderState.Parse(Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(state.ToJson())[..^40]))),
            Assert.Throws<HostKitException>(() => OrderState.Parse(Encoding.UTF8.GetBytes("[" + Encoding.UTF8.GetString(state.ToJson()) + "]"))),
            Assert.Throws<HostKitException>(() => AcmeKey.FromPem(pem[..100] + "\n-----END PRIVATE KEY-----\n")),
            Assert.Throws<HostKitException>(() => ExternalAccountBinding.FromBase64("kid-1", Mac + "!")),
        ];
        var secret = pem.Split('\n')[1];
        Assert.All(shown, s => Assert.False(s.ToString()!.Contains(secret[..40], StringComparison.Ordinal) || s.ToString()!.Contains(Mac[..20], StringComparison.Ordinal), s.GetType().Name));
    }

    [Fact]
    public void An_order_s_state_survives_json_with_all_of_it()
    {
        using var key = AcmeKey.Generate();
        var state = new OrderState
        {
            Directory = new("https://ca.example/dir"), Account = "thumb", Identifiers = [AcmeIdentifier.Parse("*.example.org"), AcmeIdentifier.Parse("2001:db8::1")], PrivateKeyPem = key.ExportPem(),
            Order = new("https://ca.example/o/1"), Profile = "classic", Replaces = "a.b", NotBefore = Now.AddTicks(1234567), NotAfter = Now.AddDays(1),
        };
        var again = OrderState.Parse(state.ToJson());
        Assert.Equal(state.Identifiers, again.Identifiers);
        Assert.Equal(state with { Identifiers = [] }, again with { Identifiers = [] });
        Assert.Contains("newer", Assert.Throws<HostKitException>(() => OrderState.Parse("""{"formatVersion":99}"""u8.ToArray())).Message, StringComparison.Ordinal);
    }

    private static AcmeProblemException Refuse(string body, int status = 400, string mediaType = "application/problem+json")
        => Answer(body, status, mediaType) is var answer ? new(answer, AcmeProblem.Of(answer), Now) : null!;

    private static AcmeAnswer Answer(string body, int status, string mediaType) => new(new("https://ca.example/x"), status, Encoding.UTF8.GetBytes(body), mediaType);
}
