namespace HostKit.Packaging;

/// <summary>Where a .NET app has its runtime from (https://learn.microsoft.com/dotnet/core/deploying/).</summary>
public enum DotnetRuntime
{
    /// <summary>
    /// From a store path of its own, which all apps of the same version share: a copy of the runtime of the machine that builds. What the distribution does with its .NET
    /// makes no difference.
    /// </summary>
    Shared,

    /// <summary>Published with the app (<c>--self-contained</c>), as NuGet's runtime packs of the SDK's version have it.</summary>
    SelfContained,

    /// <summary>Published with the app in a single file (<c>PublishSingleFile</c>).</summary>
    SingleFile,

    /// <summary>The host's own, found by <c>dotnet</c> on its PATH: an upgrade or removal of it may break the app.</summary>
    System,
}
