using System.Buffers.Binary;

namespace HostKit.Acme.Tests;

/// <summary>DNS messages and their signatures, also those that nobody sane would send.</summary>
public sealed class TsigTests
{
    private static readonly DateTimeOffset Now = DateTimeOffset.FromUnixTimeSeconds(1_790_000_000);
    private static readonly TsigKey Key = new("Key.Example.", Convert.ToBase64String("a secret of some length"u8), "HMAC-SHA512.");

    [Fact]
    public void Names_are_read_as_they_were_written_also_compressed()
    {
        var random = new Random(1);
        for (var i = 0; i < 2000; i++)
        {
            var name = string.Join('.', Enumerable.Range(0, random.Next(0, 5)).Select(_ => new string([.. Enumerable.Range(0, random.Next(1, 50)).Select(_ => "abcdefghijklmnopqrstuvwxyz0123456789-_"[random.Next(38)])])));
            var message = new DnsWriter().Name(name).Byte(1).Byte((byte)'x').UInt16(0xC000).Written.ToArray();
            var reader = new DnsReader(message);
            Assert.Equal(name, reader.Name());
            Assert.Equal(name.Length == 0 ? "x" : "x." + name, reader.Name());
            Assert.Equal(message.Length, reader.Position);
        }
    }

    [Theory]
    [InlineData("a..b")]
    [InlineData("bücher.example")]
    [InlineData("a123456789a123456789a123456789a123456789a123456789a123456789a123.example")]
    public void A_name_that_does_not_fit_a_message_is_refused(string name) => Assert.Throws<FormatException>(() => new DnsWriter().Name(name));

    [Fact]
    public void Garbage_is_never_more_than_garbage()
    {
        var random = new Random(2);
        var signed = Tsig.Sign(UpdateMessage.Create(1, "example.org", [new("a.example.org", "x")], 60), Key, Now).Message;
        for (var i = 0; i < 50_000; i++)
        {
            var bytes = i % 2 == 0 ? new byte[random.Next(0, 100)] : [.. signed.Take(random.Next(signed.Length + 1))];
            if (i % 2 == 0)
                random.NextBytes(bytes);
            else if (bytes.Length > 0)
                bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
            try
            {
                // It must not be taken for an answer that is signed rightly.
                Assert.NotEqual(TsigState.Good, Tsig.Verify(bytes, Key, [1, 2, 3], Now).State);
            }
            catch (FormatException)
            {
                // What it is.
            }
        }
    }

    [Theory]
    [InlineData("hmac-sha256")]
    [InlineData("hmac-sha384")]
    [InlineData("hmac-sha512")]
    [InlineData("hmac-sha1")]
    [InlineData("hmac-md5")]
    public void An_answer_is_believed_as_it_was_signed_and_with_no_bit_changed(string algorithm)
    {
        var key = new TsigKey("k.example", Convert.ToBase64String("another secret"u8), algorithm);
        byte[] requestMac = [.. Tsig.Sign(UpdateMessage.Create(7, "example.org", [new("a.example.org", "x")], 60), key, Now).Mac];
        var answer = Answer(key, requestMac, Now);
        Assert.Equal(TsigState.Good, Tsig.Verify(answer, key, requestMac, Now).State);
        Assert.Equal(TsigState.Good, Tsig.Verify(answer, key, requestMac, Now.AddSeconds(299)).State);
        Assert.Equal(TsigState.OutOfTime, Tsig.Verify(answer, key, requestMac, Now.AddSeconds(-301)).State);
        Assert.Equal(TsigState.Wrong, Tsig.Verify(answer, key, [.. requestMac.Reverse()], Now).State);
        Assert.Equal(TsigState.Wrong, Tsig.Verify(answer, new("k.example", Convert.ToBase64String("another"u8), algorithm), requestMac, Now).State);
        // The id may be changed by a proxy: the one that was signed is in the signature.
        for (var bit = 16; bit < answer.Length * 8; bit++)
        {
            byte[] changed = [.. answer];
            changed[bit / 8] ^= (byte)(1 << (bit % 8));
            try
            {
                var state = Tsig.Verify(changed, key, requestMac, Now).State;
                // Upper and lower case of names are the same, and a signature's class and time to live are not signed but fixed.
                Assert.True(state != TsigState.Good || IsNotSigned(answer, changed, key), $"bit {bit}");
            }
            catch (FormatException)
            {
                // Not even a message any more.
            }
        }
    }

    [Fact]
    public void A_secret_is_in_no_message()
    {
        const string Secret = "c2VjcmV0IQ";
        Assert.DoesNotContain(Secret, Assert.Throws<HostKitException>(() => new TsigKey("k", Secret)).ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain(Secret, new TsigKey("k", Secret + "==").ToString(), StringComparison.Ordinal);
        Assert.Contains("hmac-sha256", Assert.Throws<HostKitException>(() => new TsigKey("k", Secret + "==", "hmac-sha3")).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("key \"k.example\" {\n\talgorithm hmac-sha512;\n\tsecret \"c2VjcmV0IQ==\";\n};\n")]
    [InlineData("# hmac-sha512:k.example:c2VjcmV0IQ==\nkey:\n- id: k.example\n  algorithm: hmac-sha512\n  secret: c2VjcmV0IQ==\n")]
    [InlineData("key k.example. { algorithm \"hmac-sha512\"; secret c2VjcmV0IQ==; };")]
    public void A_key_file_is_read_as_the_tools_write_it(string text)
    {
        var path = Path.GetTempFileName();
        File.WriteAllText(path, text);
        var key = TsigKeyFile.Read("rfc2136", path);
        Assert.Equal("k.example (hmac-sha512)", key.ToString());
        Assert.Equal(new TsigKey("k.example", "c2VjcmV0IQ==", "hmac-sha512").Sign([1]), key.Sign([1]));
        File.WriteAllText(path, "nothing");
        Assert.Contains(path, Assert.Throws<DnsProviderException>(() => TsigKeyFile.Read("rfc2136", path)).Message, StringComparison.Ordinal);
        File.Delete(path);
    }

    private static bool IsNotSigned(byte[] answer, byte[] changed, TsigKey key)
    {
        var at = Enumerable.Range(0, answer.Length).First(i => answer[i] != changed[i]);
        var start = answer.AsSpan().LastIndexOf(new DnsWriter().Name(key.Name).Written);
        var name = key.Name.Length + 2;
        var data = start + name + 10;
        return (at >= start && at < start + name) || (at >= start + name + 2 && at < data) || (at >= data && at < data + key.Algorithm.Length + 2);
    }

    private static byte[] Answer(TsigKey key, byte[] requestMac, DateTimeOffset now)
    {
        byte[] plain = new DnsWriter().UInt16(7).UInt16(0xA800).UInt16(1).UInt16(0).UInt16(0).UInt16(0).Name("example.org").UInt16(6).UInt16(1).Written.ToArray();
        var time = now.ToUnixTimeSeconds();
        byte[] variables = new DnsWriter().Name(key.Name).UInt16(255).UInt32(0).Name(key.Algorithm).UInt48(time).UInt16(300).UInt16(0).UInt16(0).Written.ToArray();
        var mac = key.Sign([.. new DnsWriter().UInt16(requestMac.Length).Bytes(requestMac).Written, .. plain, .. variables]);
        var data = new DnsWriter().Name(key.Algorithm).UInt48(time).UInt16(300).UInt16(mac.Length).Bytes(mac).UInt16(7).UInt16(0).UInt16(0).Written;
        var answer = new DnsWriter().Bytes(plain).Record(key.Name, 250, 255, 0, data).Written.ToArray();
        BinaryPrimitives.WriteUInt16BigEndian(answer.AsSpan(10), 1);
        return answer;
    }
}
