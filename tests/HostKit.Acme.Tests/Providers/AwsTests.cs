using System.Text;

namespace HostKit.Acme.Tests;

public sealed class AwsTests
{
    // AWS's published test suite of signature version 4: all its requests are of 2015-08-30T12:36:00Z to example.amazonaws.com.
    [Theory]
    [InlineData("GET", "/", "", "", "5fa00fa31553b73ebf1942676e86291e8372ff2a2260956d9b8aae1d763fbf31")]
    [InlineData("GET", "//", "", "", "5fa00fa31553b73ebf1942676e86291e8372ff2a2260956d9b8aae1d763fbf31", true)]
    [InlineData("GET", "/ሴ", "", "", "8318018e0b0f223aa2bbf98705b62bb787dc9c0e678f255a891fd03141be5d85")]
    [InlineData("GET", "/example space/", "", "", "652487583200325589f1fba4c7e578f72c47cb61beeca81406b39ddec1366741")]
    [InlineData("GET", "/-._~0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz", "", "", "07ef7494c76fa4850883e2b006601f940f8a34d404d0cfa977f52a65bbf5f24f")]
    [InlineData("GET", "/?Param2=value2&Param1=value1", "", "", "b97d918cfa904a5beff61c982a1b6f458b799221646efd99d3219ec94cdf2500")]
    [InlineData("GET", "/?-._~0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz=-._~0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz", "", "", "9c3e54bfcdf0b19771a7f523ee5669cdf59bc7cc0884027167c21bb143a40197")]
    [InlineData("GET", "/?ሴ=bar", "", "", "2cdec8eed098649ff3a119c94853b13c643bcf08f8b0a1d91e12c9027818dd04")]
    [InlineData("GET", "/?Param-3=Value3&Param=Value2&%E1%88%B4=Value1", "", "", "371d3713e185cc334048618a97f809c9ffe339c62934c032af5a0e595648fcac")]
    [InlineData("GET", "/", "My-Header1: value1|My-Header2: \"a   b   c\"", "", "acc3ed3afb60bb290fc8d2dd0098b9911fcaa05412b367055dee359757a9c736")]
    [InlineData("GET", "/", "My-Header1:value2|My-Header1:value2|My-Header1:value1", "", "c9d5ea9f3f72853aea855b47ea873832890dbdd183b4468f858259531a5138ea")]
    [InlineData("GET", "/", "My-Header1:value4|My-Header1:value1|My-Header1:value3|My-Header1:value2", "", "08c7e5a9acfcfeb3ab6b2185e75ce8b1deb5e634ec47601a50643f830c755c01")]
    [InlineData("GET", "/", "X-Amz-Security-Token:6e86291e8372ff2a2260956d9b8aae1d763fbf315fa00fa31553b73ebf194267", "", "07ec1639c89043aa0e3e2de82b96708f198cceab042d4a97044c66dd9f74e7f8")]
    [InlineData("POST", "/", "", "", "5da7c1a2acd57cee7505fc6676e4e544621c30862966e37dddb68e92efbe5d6b")]
    [InlineData("POST", "/?Param1=value1", "", "", "28038455d6de14eafc1f9222cf5aa6f1a96197d7deb8263271d420d138af7f11")]
    [InlineData("POST", "/", "Content-Type:application/x-www-form-urlencoded|Content-Length:13|X-Amz-Content-Sha256:9095672bbd1f56dfc5b65f3e153adc8731a4a654192329106275f4c7b24d0b6e", "Param1=value1", "d3875051da38690788ef43de4db0d8f280229d82040bfac253562e56c3f20e0b")]
    public void A_request_has_the_signature_that_aws_published(string method, string target, string headers, string body, string signature, bool normalized = false)
    {
        var all = new List<(string, string)> { ("Host", "example.amazonaws.com"), ("X-Amz-Date", "20150830T123600Z") };
        all.AddRange(headers.Split('|', StringSplitOptions.RemoveEmptyEntries).Select(h => h.Split(':', 2)).Select(h => (h[0], h[1])));
        var url = new Uri("https://example.amazonaws.com" + (normalized ? "/" : target));
        var value = AwsSignature.Authorization(new("AKIDEXAMPLE", "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY"), "us-east-1", "service", method, url, all, Encoding.UTF8.GetBytes(body));
        Assert.StartsWith("AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20150830/us-east-1/service/aws4_request, SignedHeaders=", value, StringComparison.Ordinal);
        Assert.EndsWith("Signature=" + signature, value, StringComparison.Ordinal);
    }

    [Fact]
    public void Keys_are_read_from_the_shared_file_by_profile()
    {
        var path = Path.GetTempFileName();
        try
        {
            File.WriteAllText(path, "# keys\n[default]\naws_access_key_id = A\naws_secret_access_key=B=\n\n[ work ]\nregion=x\nAWS_ACCESS_KEY_ID=C\naws_secret_access_key=D\naws_session_token=E\n[empty]\n");
            Assert.Equal(("A", "B=", null), Parts(AwsCredentials.FromFile(path)));
            Assert.Equal(("C", "D", "E"), Parts(AwsCredentials.FromFile(path, "work")));
            Assert.Contains("[empty]", Assert.Throws<HostKitException>(() => AwsCredentials.FromFile(path, "empty")).Message, StringComparison.Ordinal);
            var variables = new Dictionary<string, string> { ["AWS_SHARED_CREDENTIALS_FILE"] = path, ["AWS_PROFILE"] = "work" };
            Assert.Equal(("C", "D", "E"), Parts(AwsCredentials.From(new("route53", variables))));
            Assert.IsType<Route53Dns>(DnsProviders.Create("route53", variables));
            variables["AWS_PROFILE"] = "none";
            Assert.Contains("AWS_ACCESS_KEY_ID is not set", Assert.Throws<DnsProviderException>(() => DnsProviders.Create("route53", variables)).Message, StringComparison.Ordinal);
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Fact]
    public void Variables_come_before_the_file_and_half_of_the_keys_is_not_enough()
    {
        var variables = new Dictionary<string, string> { ["AWS_ACCESS_KEY_ID"] = "A", ["AWS_SECRET_ACCESS_KEY"] = "B", ["AWS_SESSION_TOKEN"] = "C", ["AWS_REGION"] = "cn-north-1", ["AWS_TTL"] = "30" };
        var provider = (Route53Dns)DnsProviders.Create("route53", variables);
        Assert.Equal(("https://route53.amazonaws.com.cn/", TimeSpan.FromSeconds(30)), (provider.BaseUrl.AbsoluteUri, provider.Ttl));
        variables.Remove("AWS_SECRET_ACCESS_KEY");
        Assert.Contains("AWS_SECRET_ACCESS_KEY", Assert.Throws<DnsProviderException>(() => DnsProviders.Create("route53", variables)).Message, StringComparison.Ordinal);
        variables["AWS_ASSUME_ROLE_ARN"] = "arn:x";
        Assert.Contains("AWS_ASSUME_ROLE_ARN", Assert.Throws<DnsProviderException>(() => DnsProviders.Create("route53", variables)).Message, StringComparison.Ordinal);
    }

    private static (string, string, string?) Parts(AwsCredentials credentials) => (credentials.AccessKeyId, credentials.SecretAccessKey, credentials.SessionToken);
}
