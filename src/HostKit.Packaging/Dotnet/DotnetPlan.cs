using System.Collections.Immutable;

namespace HostKit.Packaging;

/// <summary>All that is known of an app before it is built.</summary>
/// <param name="Dotnet">The machine's .NET.</param>
/// <param name="Sdk">The SDK that builds.</param>
/// <param name="Project">The project.</param>
/// <param name="Framework">The target framework, such as <c>net10.0</c>.</param>
/// <param name="Program">The name of the program.</param>
/// <param name="Runtime">The runtime it runs with; null for one that comes from elsewhere.</param>
/// <param name="Locks">Lock files, by path.</param>
internal sealed record DotnetPlan(DotnetInstallation Dotnet, DotnetVersion Sdk, ProjectFile Project, string Framework, string Program, DotnetVersion? Runtime, ImmutableArray<PackagesLock> Locks)
{
    /// <summary>This machine's runtime identifier.</summary>
    public static string Identifier { get; } = $"linux-{(Directory.EnumerateFiles("/lib", "ld-musl-*").Any() ? "musl-" : "")}{System.Runtime.InteropServices.RuntimeInformation.ProcessArchitecture.ToString().ToLowerInvariant()}";

    public bool IsWeb => Project.Sdk.StartsWith("Microsoft.NET.Sdk.Web", StringComparison.OrdinalIgnoreCase) || Project.Sdk.StartsWith("Microsoft.NET.Sdk.Worker", StringComparison.OrdinalIgnoreCase);

    /// <summary>The runtime identifiers to restore for, as the lock files say; null when the project says it itself.</summary>
    public string? RestoreFor
        => Project["RuntimeIdentifier"] is null && Project["RuntimeIdentifiers"] is null && !Project.IsUnknown("RuntimeIdentifier") && !Project.IsUnknown("RuntimeIdentifiers")
            && Locks.SelectMany(l => l.RuntimeIdentifiers).Distinct().ToList() is { Count: > 0 } identifiers ? string.Join(';', identifiers) : null;
}
