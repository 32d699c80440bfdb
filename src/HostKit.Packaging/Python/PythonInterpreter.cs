namespace HostKit.Packaging;

/// <summary>Which Python an app runs with.</summary>
public sealed record PythonInterpreter
{
    private PythonInterpreter()
    {
    }

    /// <summary>
    /// A copy of this machine's <c>python3</c>, with its modules and the libraries that those use, in a store path of its own, which all apps share: an upgrade of the
    /// system neither changes nor breaks them. Only the C library remains the system's. It gets no security updates by itself: after an upgrade of Python or of such a
    /// library, the next plan builds again.
    /// </summary>
    public static PythonInterpreter Vendored { get; } = new() { IsVendored = true };

    internal bool IsVendored { get; private init; }

    internal string? Path { get; private init; }

    internal PythonSpecifiers? Versions { get; private init; }

    /// <summary>A copy, as <see cref="Vendored"/>, of another interpreter of this machine.</summary>
    /// <param name="path">Its program's absolute path, such as <c>/opt/python3.13/bin/python3.13</c>.</param>
    /// <returns>The interpreter.</returns>
    /// <exception cref="ArgumentException">The path is not absolute.</exception>
    public static PythonInterpreter VendoredFrom(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        if (path[0] != '/')
            throw new ArgumentException($"'{path}' is not the absolute path of a program.", nameof(path));
        return new PythonInterpreter { IsVendored = true, Path = path };
    }

    /// <summary>The system's own <c>python3</c>. An upgrade to another minor version makes the app fail until it is built again, which the next plan tells.</summary>
    /// <param name="versions">Which versions will do, as in <c>requires-python</c>: <c>&gt;=3.11</c>, <c>&gt;=3.11,&lt;3.14</c>.</param>
    /// <returns>The interpreter.</returns>
    /// <exception cref="ArgumentException">They are no conditions on a version.</exception>
    public static PythonInterpreter System(string versions)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(versions);
        return new PythonInterpreter
        {
            Versions = PythonSpecifiers.Parse(versions) ?? throw new ArgumentException($"'{versions}' is no condition on versions of Python, such as '>=3.11'.", nameof(versions)),
        };
    }

    /// <summary>What it is, for people.</summary>
    public override string ToString() => IsVendored ? $"a copy of {Path ?? "python3"}" : $"the system's python3 {Versions}";
}
