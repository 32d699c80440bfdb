using CsCheck;

namespace HostKit.Packaging.Tests.Python;

public sealed class VersionTests
{
    // PEP 440's own example, in its order.
    private static readonly string[] Ordered = ["1.dev0", "1.0.dev456", "1.0a1", "1.0a2.dev456", "1.0a12.dev456", "1.0a12", "1.0b1.dev456", "1.0b2", "1.0b2.post345.dev456", "1.0b2.post345",
        "1.0rc1.dev456", "1.0rc1", "1.0", "1.0+abc.5", "1.0+abc.7", "1.0+5", "1.0.post456.dev34", "1.0.post456", "1.0.15", "1.1.dev1", "1!0.1"];

    [Fact]
    public void Versions_are_ordered_as_PEP_440_says()
    {
        for (var i = 0; i < Ordered.Length; i++)
        {
            for (var j = 0; j < Ordered.Length; j++)
                Assert.Equal(i.CompareTo(j), Math.Sign(Parse(Ordered[i]).CompareTo(Parse(Ordered[j]))));
        }
    }

    [Theory]
    [InlineData("1.0", "v1.0")]
    [InlineData("1.0", "1")]
    [InlineData("1.0", "0!1.0.0.0")]
    [InlineData("1.0a1", "1.0-ALPHA.1")]
    [InlineData("1.0rc1", "1.0c1")]
    [InlineData("1.0rc1", "1.0_preview_1")]
    [InlineData("1.0.post1", "1.0-1")]
    [InlineData("1.0.post1", "1.0.rev1")]
    [InlineData("1.0+ubuntu.1", "1.0+ubuntu-1")]
    public void The_same_version_has_many_spellings(string one, string other) => Assert.Equal(0, Parse(one).CompareTo(Parse(other)));

    [Theory]
    [InlineData("")]
    [InlineData("one")]
    [InlineData("1..0")]
    [InlineData("1.0-")]
    [InlineData("1.0+")]
    [InlineData("french toast")]
    public void What_is_no_version_is_none(string text) => Assert.Null(PythonVersion.Parse(text));

    [Theory]
    [InlineData("==1.1", "1.1.0", true)]
    [InlineData("==1.1", "1.1.post1", false)]
    [InlineData("==1.1.*", "1.1.post1", true)]
    [InlineData("==1.1.*", "1.1a1", true)]
    [InlineData("==1.1", "1.1+local", true)]
    [InlineData("==1.1+local", "1.1", false)]
    [InlineData("!=1.1.*", "1.1.5", false)]
    [InlineData("~=2.2", "2.9", true)]
    [InlineData("~=2.2", "3.0", false)]
    [InlineData("~=1.4.5", "1.4.99", true)]
    [InlineData("~=1.4.5", "1.5", false)]
    [InlineData("~=2.2.post3", "2.2.post2", false)]
    [InlineData("<3", "3a1", false)]
    [InlineData("<3rc1", "3a1", true)]
    [InlineData(">1.7", "1.7.0.post1", false)]
    [InlineData(">1.7", "1.7.1", true)]
    [InlineData(">1.7", "1.7+local", false)]
    [InlineData(">1.7.post2", "1.7.post3", true)]
    [InlineData(">=1,<2,!=1.5", "1.5.0", false)]
    [InlineData(" >= 1 , < 2 ", "1.5.1", true)]
    [InlineData("", "0.dev1", true)]
    public void Conditions_hold_as_PEP_440_says(string conditions, string version, bool holds) => Assert.Equal(holds, PythonSpecifiers.Parse(conditions)!.Allow(Parse(version)));

    [Theory]
    [InlineData("1.0")]
    [InlineData(">=one")]
    [InlineData(">=1.*")]
    [InlineData("~=1")]
    [InlineData("=1")]
    public void What_is_no_condition_is_none(string text) => Assert.Null(PythonSpecifiers.Parse(text));

    [Fact]
    public void Any_two_versions_are_ordered_one_way_and_conditions_agree_with_the_order()
    {
        var part = Gen.Int[0, 3];
        var version = from release in Gen.Int[0, 3].Array[1, 4]
                      from pre in Gen.OneOf("", "a1", "b2", "rc1")
                      from post in Gen.OneOf("", ".post1", ".post2")
                      from dev in Gen.OneOf("", ".dev1", ".dev2")
                      select string.Join('.', release) + pre + post + dev;
        Gen.Select(version, version, version).Sample((a, b, c) =>
        {
            var (x, y, z) = (Parse(a), Parse(b), Parse(c));
            var order = Math.Sign(x.CompareTo(y));
            return order == -Math.Sign(y.CompareTo(x))
                && (x.CompareTo(y) > 0 || y.CompareTo(z) > 0 || x.CompareTo(z) <= 0)
                && PythonSpecifiers.Parse($">={b}")!.Allow(x) == (order >= 0)
                && PythonSpecifiers.Parse($"=={b}")!.Allow(x) == (order == 0)
                && (!PythonSpecifiers.Parse($">{b}")!.Allow(x) || order > 0)
                && (!PythonSpecifiers.Parse($"<{b}")!.Allow(x) || order < 0);
        });
    }

    private static PythonVersion Parse(string text) => PythonVersion.Parse(text) ?? throw new FormatException(text);
}
