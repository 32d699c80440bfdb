using System.Runtime.CompilerServices;
using HostKit.Tests;

namespace HostKit.Docs.Tests;

/// <summary>What scripts with certificates take to the host: HostKit.Acme carries its program in packages alone, and any file will do for a directory.</summary>
internal static class CertificateProgram
{
    [ModuleInitializer]
    internal static void Name() => Environment.SetEnvironmentVariable("HOSTKIT_ACME_PROGRAM", Repository.PathOf("tests/run"));
}
