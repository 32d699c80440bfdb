using System.Collections.Immutable;
using CsCheck;

namespace HostKit.Nginx.Tests;

public sealed class RoundTripTests
{
    private const int Mutations = 120_000;

    internal static readonly Gen<byte[]> MutatedConfigurations =
        from sample in Gen.OneOf(Samples.Configurations)
        from edits in Gen.Select(Gen.Int[0, 1000], Gen.Int[0, 2], Gen.OneOf(Samples.Alphabet)).List[0, 6]
        select Mutated(sample, edits);

    [Fact]
    public void Whatever_is_read_is_written_back_byte_for_byte()
        => MutatedConfigurations.Sample(
            content =>
            {
                if (Parsed(content) is not { } file)
                    return;
                Assert.Equal(content, file.ToBytes());

                // The statements' own pieces tile the file, so that an edit elsewhere leaves them alone.
                var pieces = file.WithStatements(file.Statements).ToBytes();
                Assert.Equal(content is [] or [.., (byte)'\n'] ? content : [.. content, (byte)'\n'], pieces);
            },
            iter: Mutations);

    [Fact]
    public void Statements_made_anew_say_the_same()
        => MutatedConfigurations.Sample(
            content =>
            {
                if (Parsed(content) is not { } file)
                    return;
                var again = NginxFile.Parse(NginxFile.Create("copy", file.Statements.Select(Rebuilt)).ToBytes());
                AssertSame(file.Statements, again.Statements);
            },
            iter: Mutations / 4);

    [Fact]
    public void Moved_statements_survive_their_neighbours_comments()
        => Gen.Select(MutatedConfigurations, MutatedConfigurations).Sample(
            (one, other) =>
            {
                if (Parsed(one) is not { } first || Parsed(other) is not { } second)
                    return;
                ImmutableArray<NginxStatement> mixed = [.. second.Statements.Reverse(), NginxStatement.Create("new", "x y"), .. first.Statements.Reverse()];
                AssertSame(mixed, NginxFile.Parse(first.WithStatements(mixed).ToBytes()).Statements);
            },
            iter: Mutations / 4);

    [Fact]
    public void A_refusal_names_a_place_in_the_file()
        => MutatedConfigurations.Sample(
            content =>
            {
                try
                {
                    NginxFile.Parse(content);
                }
                catch (SyntaxException e)
                {
                    var lines = content.Count(b => b == '\n') + 1;
                    Assert.InRange(e.Line, 1, lines);
                    Assert.InRange(e.Column, 1, content.Length + 1);
                }
            },
            iter: Mutations / 4);

    internal static NginxFile? Parsed(byte[] content)
    {
        try
        {
            return NginxFile.Parse(content);
        }
        catch (SyntaxException)
        {
            return null;
        }
    }

    private static byte[] Mutated(byte[] sample, List<(int Place, int Kind, byte Value)> edits)
    {
        var bytes = sample.ToList();
        foreach (var (place, kind, value) in edits)
        {
            var at = place % (bytes.Count + 1);
            if (kind == 0 || at == bytes.Count)
                bytes.Insert(at, value);
            else if (kind == 1)
                bytes.RemoveAt(at);
            else
                bytes[at] = value;
        }

        return [.. bytes];
    }

    private static NginxStatement Rebuilt(NginxStatement statement)
        => statement.Code is not null ? statement
            : statement.HasBlock ? NginxStatement.CreateBlock(statement.Name, Words(statement), statement.Block.Select(Rebuilt))
            : NginxStatement.Create(statement.Name, Words(statement));

    private static IEnumerable<NginxWord> Words(NginxStatement statement) => statement.Arguments.Select(word => NginxWord.FromBytes(word.Bytes.Span));

    internal static void AssertSame(ImmutableArray<NginxStatement> expected, ImmutableArray<NginxStatement> actual)
    {
        Assert.Equal(expected.Length, actual.Length);
        foreach (var (one, other) in expected.Zip(actual))
        {
            Assert.Equal(one.Name, other.Name);
            Assert.Equal(one.Arguments.AsEnumerable(), other.Arguments);
            Assert.Equal((one.HasBlock, one.Code), (other.HasBlock, other.Code));
            AssertSame(one.Block, other.Block);
        }
    }
}
