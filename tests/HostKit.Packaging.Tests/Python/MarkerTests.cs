using CsCheck;

namespace HostKit.Packaging.Tests.Python;

public sealed class MarkerTests
{
    private static readonly Dictionary<string, string> Environment = new()
    {
        ["python_version"] = "3.11", ["python_full_version"] = "3.11.2", ["os_name"] = "posix", ["sys_platform"] = "linux", ["platform_machine"] = "x86_64",
        ["platform_python_implementation"] = "CPython", ["implementation_name"] = "cpython", ["platform_system"] = "Linux",
    };

    [Theory]
    [InlineData("python_version < '3.9'", false)]
    [InlineData("python_version >= '3.9' and sys_platform == \"linux\"", true)]
    [InlineData("python_version>='3.10'", true)]
    [InlineData("python_full_version == '3.11.*'", true)]
    [InlineData("sys_platform == 'win32' or os_name == 'posix'", true)]
    [InlineData("sys_platform == 'win32' or os_name == 'posix' and python_version < '3'", false)]
    [InlineData("(sys_platform == 'win32' or os_name == 'posix') and python_version > '3'", true)]
    [InlineData("'linux' in sys_platform", true)]
    [InlineData("platform_machine not in 'aarch64 arm64'", true)]
    [InlineData("'3.8' <= python_version", true)]
    [InlineData("platform.python_implementation != 'PyPy'", true)]
    [InlineData("extra == 'socks'", false)]
    public void Markers_hold_or_do_not(string marker, bool holds) => Assert.Equal(holds, PythonMarker.Parse(marker).Holds(Environment, []));

    [Fact]
    public void An_extra_holds_where_it_is_wanted_however_it_is_spelt()
    {
        var marker = PythonMarker.Parse("extra == 'Fast_Mode' and python_version > '3'");
        Assert.True(marker.Holds(Environment, ["other", "fast-mode"]));
        Assert.False(marker.Holds(Environment, ["other"]));
    }

    [Theory]
    [InlineData("")]
    [InlineData("python_version")]
    [InlineData("python_version < ")]
    [InlineData("(python_version < '3'")]
    [InlineData("python_version < '3')")]
    [InlineData("'a' == 'b'")]
    [InlineData("nonsense == '3'")]
    [InlineData("python_version < 3")]
    [InlineData("python_version not '3'")]
    public void What_is_no_marker_is_refused(string text) => Assert.Throws<FormatException>(() => PythonMarker.Parse(text));

    [Fact]
    public void Whatever_is_read_either_is_a_marker_or_is_refused_and_brackets_change_nothing()
    {
        var word = Gen.OneOf("python_version", "sys_platform", "'3.9'", "\"linux\"", "==", "<", "in", "not", "and", "or", "(", ")", "x", " ");
        word.Array[0, 9].Sample(words =>
        {
            var text = string.Join(' ', words);
            try
            {
                return PythonMarker.Parse(text).Holds(Environment, []) == PythonMarker.Parse($"(({text}))").Holds(Environment, []);
            }
            catch (FormatException)
            {
                return true;
            }
        });
    }

    [Theory]
    [InlineData("requests", "requests", "", "")]
    [InlineData("Zope.Interface_X [a, B_c] (>=2,<3) ; python_version > '3'", "zope-interface-x", "a b-c", ">=2,<3")]
    [InlineData("a>=1", "a", "", ">=1")]
    [InlineData("a@https://example.org/a.whl", "a", "", "")]
    [InlineData("a @ https://example.org/a.whl ; python_version > '3'", "a", "", "")]
    public void Requirements_are_read(string text, string name, string extras, string versions)
    {
        var requirement = PythonRequirement.Parse(text);
        Assert.Equal((name, extras, versions), (requirement.Name, string.Join(' ', requirement.Extras), requirement.Specifiers.Text));
        Assert.Equal(text.Contains('@', StringComparison.Ordinal) ? "https://example.org/a.whl" : null, requirement.Url);
        Assert.Equal(text.Contains(';', StringComparison.Ordinal), requirement.Marker is not null);
    }
}
