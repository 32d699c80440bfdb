using System.Text.Json;

namespace HostKit.Acme.Tests;

public sealed class VectorTests
{
    [Theory]
    [InlineData("Example.ORG.", "example.org")]
    [InlineData("*.Example.org", "*.example.org")]
    [InlineData("Bücher.example", "xn--bcher-kva.example")]
    [InlineData("192.0.2.1", "192.0.2.1")]
    [InlineData("2001:DB8:0::1", "2001:db8::1")]
    public void A_name_is_taken_as_people_write_it(string text, string value) => Assert.Equal(value, AcmeIdentifier.Parse(text).Value);

    [Theory]
    [InlineData("")]
    [InlineData("localhost")]
    [InlineData("*.*.example.org")]
    [InlineData("www.*.example.org")]
    [InlineData("a..example.org")]
    [InlineData("under_score.example.org")]
    [InlineData("-a.example.org")]
    [InlineData("1.2.3.999")]
    [InlineData("[::1]")]
    [InlineData("a123456789a123456789a123456789a123456789a123456789a123456789a123.example.org")]
    public void A_name_that_no_ca_takes_is_refused_with_the_name(string text)
        => Assert.Contains($"'{text}'", Assert.Throws<HostKitException>(() => AcmeIdentifier.Parse(text)).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData(AcmeKeyType.EcP256)]
    [InlineData(AcmeKeyType.EcP384)]
    [InlineData(AcmeKeyType.Rsa2048)]
    public void A_key_survives_its_pem_and_shows_nothing_of_itself(AcmeKeyType type)
    {
        using var key = AcmeKey.Generate(type);
        using var again = AcmeKey.FromPem(key.ExportPem());
        Assert.Equal((key.Type, key.Thumbprint), (again.Type, again.Thumbprint));
        Assert.Equal($"{type} key {key.Thumbprint}", key.ToString());
    }

    [Fact]
    public void A_signature_is_verified_by_the_jwk_it_carries()
    {
        using var key = AcmeKey.Generate();
        var url = new Uri("https://ca.example/new-account");
        using var jws = JsonDocument.Parse(JsonWebSignature.Sign(key, null, "nonce", url, "{}"u8));
        var head = jws.RootElement.GetProperty("protected").GetString()!;
        using var header = JsonDocument.Parse(System.Buffers.Text.Base64Url.DecodeFromChars(head));
        Assert.Equal("ES256", header.RootElement.GetProperty("alg").GetString());
        Assert.Equal(url.AbsoluteUri, header.RootElement.GetProperty("url").GetString());
        using var ec = System.Security.Cryptography.ECDsa.Create();
        ec.ImportSubjectPublicKeyInfo(key.PublicKey, out _);
        var signed = System.Text.Encoding.ASCII.GetBytes(head + "." + jws.RootElement.GetProperty("payload").GetString());
        Assert.True(ec.VerifyData(signed, System.Buffers.Text.Base64Url.DecodeFromChars(jws.RootElement.GetProperty("signature").GetString()), System.Security.Cryptography.HashAlgorithmName.SHA256));
    }

    [Fact]
    public void Every_problem_type_has_its_name_and_an_advice()
    {
        foreach (var type in Enum.GetValues<AcmeProblemType>().Where(t => t != AcmeProblemType.Unknown))
        {
            using var json = JsonDocument.Parse($$"""{"type":"urn:ietf:params:acme:error:{{JsonNamingPolicy.CamelCase.ConvertName(type.ToString())}}"}""");
            var problem = AcmeProblem.Read(json.RootElement);
            Assert.Equal(type, problem.Type);
            Assert.NotEqual("Look at the CA's words and documentation.", problem.Advice);
        }
    }

    [Fact]
    public void An_order_s_state_survives_json_and_shows_no_key()
    {
        using var key = AcmeKey.Generate();
        var state = new OrderState { Directory = new("https://ca.example/dir"), Account = "thumb", Identifiers = [AcmeIdentifier.Parse("*.example.org")], PrivateKeyPem = key.ExportPem(), Order = new("https://ca.example/o/1") };
        var again = OrderState.Parse(state.ToJson());
        Assert.Equal(state.Identifiers, again.Identifiers);
        Assert.Equal((state.PrivateKeyPem, state.Order), (again.PrivateKeyPem, again.Order));
        Assert.DoesNotContain("PRIVATE", state.ToString(), StringComparison.Ordinal);
    }
}
