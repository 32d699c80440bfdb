using System.Globalization;
using System.Text;

namespace HostKit.Acme.Tests;

/// <summary>Scenario 51: names as people write them are put into the one form that CAs take, or refused before any network is used.</summary>
public sealed class NameTests
{
    private const int Seeds = 3000;

    [Theory]
    [InlineData("Example.ORG.", "example.org")]
    [InlineData("*.Example.org", "*.example.org")]
    [InlineData("Bücher.example", "xn--bcher-kva.example")]
    [InlineData("BÜCHER.example.", "xn--bcher-kva.example")]
    [InlineData("xn--bcher-kva.example", "xn--bcher-kva.example")]
    [InlineData("*.bücher.example", "*.xn--bcher-kva.example")]
    [InlineData("例え。テスト", "xn--r8jz45g.xn--zckzah")]
    [InlineData("a-b.1c.example", "a-b.1c.example")]
    [InlineData("192.0.2.1", "192.0.2.1")]
    [InlineData("2001:DB8:0::1", "2001:db8::1")]
    [InlineData("::ffff:192.0.2.1", "::ffff:192.0.2.1")]
    public void A_name_is_taken_as_people_write_it(string text, string value) => Assert.Equal(value, AcmeIdentifier.Parse(text).Value);

    [Theory]
    [InlineData("")]
    [InlineData(".")]
    [InlineData(" ")]
    [InlineData("*")]
    [InlineData("*.")]
    [InlineData("*.org", false)]
    [InlineData("org")]
    [InlineData("localhost")]
    [InlineData("*.*.example.org")]
    [InlineData("www.*.example.org")]
    [InlineData("w*.example.org")]
    [InlineData("a..example.org")]
    [InlineData(".example.org")]
    [InlineData("example.org..")]
    [InlineData("under_score.example.org")]
    [InlineData("-a.example.org")]
    [InlineData("a-.example.org")]
    [InlineData("a b.example.org")]
    [InlineData("example.org/path")]
    [InlineData("https://example.org")]
    [InlineData("example.org:443")]
    [InlineData("me@example.org")]
    [InlineData("example.org\n")]
    [InlineData("exa\0mple.org")]
    [InlineData("1.2.3.999")]
    [InlineData("1.2.3")]
    [InlineData("010.0.0.1")]
    [InlineData("[::1]")]
    [InlineData("fe80::1%eth0")]
    [InlineData("192.0.2.0/24")]
    [InlineData("a123456789a123456789a123456789a123456789a123456789a123456789a123.example.org")]
    public void A_name_that_no_ca_takes_is_refused_with_the_name(string text, bool quoted = true)
        => Assert.Contains(quoted ? $"'{text}'" : text, Assert.Throws<HostKitException>(() => AcmeIdentifier.Parse(text)).Message, StringComparison.Ordinal);

    [Fact]
    public void The_longest_name_is_taken_and_one_that_is_longer_is_not()
    {
        var labels = string.Join('.', Enumerable.Repeat(new string('a', 63), 3));
        Assert.Equal(253, AcmeIdentifier.Parse($"{labels}.{new string('b', 61)}").Value.Length);
        Assert.Equal(253, AcmeIdentifier.Parse($"{labels}.{new string('b', 61)}.").Value.Length);
        Assert.Contains("253", Assert.Throws<HostKitException>(() => AcmeIdentifier.Parse($"{labels}.{new string('b', 62)}")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_name_is_ordered_once_and_at_least_one()
    {
        Assert.Equal(["example.org", "*.example.org", "2001:db8::1"], AcmeIdentifier.ParseAll(["Example.org", "example.ORG.", "*.example.org", "2001:db8:0::1", "2001:db8::1"]).Select(i => i.Value));
        Assert.Throws<HostKitException>(() => AcmeIdentifier.ParseAll([]));
    }

    [Fact]
    public void Any_good_name_in_any_writing_becomes_the_same_and_stays_it()
    {
        for (var seed = 0; seed < Seeds; seed++)
        {
            var random = new Random(seed);
            var name = (random.Next(4) == 0 ? "*." : "") + string.Join('.', Enumerable.Range(0, random.Next(1, 5)).Select(_ => Label(random))) + ".example";
            var written = string.Concat(name.Select(c => random.Next(2) == 0 ? char.ToUpperInvariant(c) : c)) + (random.Next(2) == 0 ? "." : "");
            var parsed = AcmeIdentifier.Parse(written);
            Assert.True(parsed.Value == name && AcmeIdentifier.Parse(parsed.Value).Equals(parsed) && parsed.GetHashCode() == AcmeIdentifier.Parse(name).GetHashCode(), $"seed {seed}: '{written}' became '{parsed}'");
        }
    }

    [Fact]
    public void Any_text_is_either_refused_for_people_or_becomes_a_name_in_plain_ascii()
    {
        const string Pieces = "abz09-._*:/%@[] \t\n\0ÄßéΩ例。\u00ad\u200d\ud83d\ude00\ud800xn--";
        var taken = 0;
        for (var seed = 0; seed < Seeds; seed++)
        {
            var random = new Random(seed);
            var text = new StringBuilder();
            for (var length = random.Next(0, 24); length > 0; length--)
                text.Append(random.Next(3) == 0 ? 'a' : Pieces[random.Next(Pieces.Length)]);
            if (random.Next(2) == 0)
                text.Append(".example");
            try
            {
                var value = AcmeIdentifier.Parse(text.ToString()).Value;
                taken++;
                Assert.True(value.Length is > 0 and <= 253 && value.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c is '.' or '-' or '*' or ':'), string.Create(CultureInfo.InvariantCulture, $"seed {seed}: {value}"));
                Assert.Equal(value, AcmeIdentifier.Parse(value).Value);
            }
            catch (HostKitException)
            {
                // Refused, in words.
            }
        }

        Assert.True(taken > Seeds / 50);
    }

    private static string Label(Random random)
    {
        const string Letters = "abcdefghijklmnopqrstuvwxyz0123456789";
        var label = string.Concat(Enumerable.Range(0, random.Next(1, 30)).Select(_ => Letters[random.Next(Letters.Length)]));
        return label.Length > 4 && random.Next(3) == 0 ? label[0] + "-" + label[2..] : label;
    }
}
