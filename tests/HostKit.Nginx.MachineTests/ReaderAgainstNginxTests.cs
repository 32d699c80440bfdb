using System.Text;
using System.Text.RegularExpressions;
using CsCheck;

namespace HostKit.Nginx.Tests;

/// <summary>Our reader and nginx's own must refuse the same files, with the same words on the same line.</summary>
public sealed partial class ReaderAgainstNginxTests
{
    private const int Cases = 4000;

    [Fact]
    public void Both_accept_and_refuse_the_same_rows()
    {
        using var nginx = new RealNginx();
        // Rows of a types block may hold any words, so that only the syntax is judged.
        var start = Encoding.UTF8.GetBytes(nginx.MainStart + "http {\n" + nginx.HttpStart + "types_hash_max_size 8192;\ntypes {\n");
        var body = from size in Gen.OneOf(Gen.Int[0, 30], Gen.Int[4070, 4110])
                   from fill in Gen.OneOf("aaaaaaa \n;\"'"u8.ToArray())
                   from tail in Gen.OneOf(Samples.Alphabet).Array[0, 25]
                   from long_ in Gen.Bool
                   select (byte[])[.. "x y"u8, .. long_ ? Enumerable.Repeat((byte)'b', size) : [], fill, .. tail, .. " z;\n"u8];
        var (agreedRefusals, acceptances) = (0, 0);
        body.Sample(
            rows =>
            {
                var content = (byte[])[.. start, .. rows, .. "}\n}\n"u8];
                var refusal = nginx.Refusal(content);
                var ours = Refusal(content);
                if (refusal is null)
                {
                    acceptances++;
                    Assert.True(ours is null, $"nginx accepts and we say {ours}: {Encoding.Latin1.GetString(rows)}");
                }
                else if (SyntaxComplaint().Match(refusal) is { Success: true } complaint)
                {
                    agreedRefusals++;
                    Assert.True(ours is not null, $"nginx says {refusal}, we accept: {Encoding.Latin1.GetString(rows)}");
                    Assert.StartsWith(complaint.Groups["reason"].Value, ours.Reason, StringComparison.Ordinal);
                    Assert.Equal(complaint.Groups["line"].Value, ours.Line.ToString(System.Globalization.CultureInfo.InvariantCulture));
                }
            },
            iter: Cases, threads: 1);
        Assert.True(agreedRefusals > Cases / 20 && acceptances > Cases / 20, $"{agreedRefusals} refusals and {acceptances} acceptances of {Cases} say too little.");
    }

    [Fact]
    public void Every_file_of_the_machine_is_read_and_written_back()
    {
        var files = Directory.GetFiles("/etc/nginx", "*", SearchOption.AllDirectories);
        Assert.NotEmpty(files);
        foreach (var file in files)
        {
            var content = File.ReadAllBytes(file);
            var parsed = NginxFile.Parse(content, file);
            Assert.Equal(content, parsed.ToBytes());
            Assert.Equal(content, parsed.WithStatements(parsed.Statements).ToBytes());
        }
    }

    [GeneratedRegex(@"\[emerg\] (\d+#\d+: )?(?<reason>(unexpected|too long parameter) .*) in \S+nginx\.conf:(?<line>\d+)", RegexOptions.Singleline)]
    private static partial Regex SyntaxComplaint();

    private static SyntaxException? Refusal(byte[] content)
    {
        try
        {
            NginxFile.Parse(content);
            return null;
        }
        catch (SyntaxException e)
        {
            return e;
        }
    }
}
