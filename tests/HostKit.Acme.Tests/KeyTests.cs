using System.Text.Json;

namespace HostKit.Acme.Tests;

public sealed class KeyTests
{
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
}
