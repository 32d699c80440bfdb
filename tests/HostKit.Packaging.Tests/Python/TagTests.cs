using System.Collections.Immutable;

namespace HostKit.Packaging.Tests.Python;

public sealed class TagTests
{
    [Theory]
    [InlineData("a-1-cp311-cp311-manylinux_2_17_x86_64.manylinux2014_x86_64.whl", true)]
    [InlineData("a-1-cp311-cp311-linux_x86_64.whl", true)]
    [InlineData("a-1-2-cp37-abi3-manylinux1_x86_64.whl", true)]
    [InlineData("a-1-py2.py3-none-any.whl", true)]
    [InlineData("a-1-py310-none-any.whl", true)]
    [InlineData("a-1-py3-none-manylinux_2_36_x86_64.whl", true)]
    [InlineData("a-1-py3-none-manylinux_2_37_x86_64.whl", false)]
    [InlineData("a-1-cp312-abi3-manylinux_2_17_x86_64.whl", false)]
    [InlineData("a-1-cp310-cp310-manylinux_2_17_x86_64.whl", false)]
    [InlineData("a-1-cp311-cp311-manylinux_2_17_aarch64.whl", false)]
    [InlineData("a-1-cp311-cp311-musllinux_1_1_x86_64.whl", false)]
    [InlineData("a-1-cp311-cp311-win_amd64.whl", false)]
    [InlineData("a-1-cp311-cp311t-linux_x86_64.whl", false)]
    [InlineData("a-1-py2-none-any.whl", false)]
    public void A_wheel_fits_by_its_tags(string file, bool fits) => Assert.Equal(fits, new PythonTags(Facts).PlaceOf(PythonWheel.Parse(file)!) is not null);

    [Fact]
    public void The_narrowest_wheel_is_the_best()
    {
        var tags = new PythonTags(Facts);
        var places = new[] { "cp311-cp311-manylinux_2_36_x86_64", "cp311-cp311-linux_x86_64", "cp311-abi3-manylinux2014_x86_64", "cp37-abi3-manylinux2014_x86_64", "py3-none-linux_x86_64", "py3-none-any" }
            .Select(t => tags.PlaceOf(PythonWheel.Parse($"a-1-{t}.whl")!)!.Value).ToList();
        Assert.Equal(places.Order(), places);
    }

    internal static PythonFacts Facts { get; } = new()
    {
        Executable = "/usr/bin/python3.11", Version = "3.11.2", Minor = "3.11", Soabi = "cpython-311-x86_64-linux-gnu", AbiFlags = "", Glibc = "2.36", Prefix = "/usr", StandardLibrary = "/usr/lib/python3.11",
        Libraries = [], Environment = ImmutableDictionary<string, string>.Empty.Add("platform_machine", "x86_64"),
    };
}
