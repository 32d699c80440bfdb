namespace HostKit.Nginx.Tests;

/// <summary>What we write as one word, a running nginx gives back byte for byte.</summary>
public sealed class EncoderAgainstNginxTests
{
    private const int Values = 100_000;

    [Fact]
    public async Task A_running_nginx_answers_with_the_very_values()
    {
        // New values at each run.
        var random = new Random(Environment.TickCount);
        byte[] hostile = [.. Samples.Alphabet.Where(b => b != 0), .. "\\\"' ${;trn"u8];
        var values = Enumerable.Range(0, Values).Select(i => random.GetItems(hostile, i % 40)).Append([.. Enumerable.Repeat((byte)'x', 4094)]).ToArray();
        using var nginx = new RealNginx();
        var answers = await GeoValues.ReadBackAsync(nginx, [.. values.Select(value => (byte[])[(byte)' ', .. NginxWord.FromBytes(value).Text.Span, (byte)';'])], TestContext.Current.CancellationToken);
        var mismatches = Enumerable.Range(0, values.Length).Where(i => !values[i].AsSpan().SequenceEqual(answers[i])).ToList();
        Assert.True(mismatches.Count == 0, $"{mismatches.Count} of {values.Length} differ, first {string.Join(' ', mismatches.Take(1).Select(i => Convert.ToHexString(values[i]) + " came back as " + Convert.ToHexString(answers[i])))}");
        Assert.Equal(Values + 1, answers.Count);
    }
}
