namespace HostKit.Core.Tests.Bus;

/// <summary>Values for the bus are of the type that they say.</summary>
public sealed class BusValueTests
{
    [Fact]
    public void Values_of_simple_types_know_their_type()
        => Assert.Equal(
            ["s", "as", "b", "i", "u", "t"],
            new[] { BusValue.Text(""), BusValue.Texts("a"), BusValue.Boolean(true), BusValue.SignedNumber(-1), BusValue.UnsignedNumber(1), BusValue.LargeNumber(1) }.Select(v => v.Signature));

    [Fact]
    public void Composed_values_are_of_exactly_their_type()
    {
        Assert.Equal("a(sasb)", BusValue.Of("a(sasb)", (object[])[(object[])["/bin/true", (object[])["true"], false]]).Signature);
        Assert.Equal("a(ss)", BusValue.Of("a(ss)", Array.Empty<object>()).Signature);
        Assert.Equal("(ayt)", BusValue.Of("(ayt)", (object[])[(object[])[(byte)1, (byte)2], 3UL]).Signature);
    }

    [Theory]
    [InlineData("u", 1)]
    [InlineData("as", "a")]
    [InlineData("ss", "a")]
    [InlineData("a", "a")]
    [InlineData("(s", "a")]
    [InlineData("v", "a")]
    public void Others_are_refused(string signature, object value)
        => Assert.Throws<ArgumentException>(() => BusValue.Of(signature, value));
}
