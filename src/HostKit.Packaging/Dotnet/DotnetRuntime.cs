namespace HostKit.Packaging;

/// <summary>Where a .NET app's runtime comes from.</summary>
public enum DotnetRuntime
{
    /// <summary>A store path of its own, copied from this machine's .NET and shared by all apps of the same version: upgrades of the system do not touch it.</summary>
    Shared,

    /// <summary>A copy of its own within the app, which then needs nothing else of the store.</summary>
    SelfContained,

    /// <summary>App and runtime are one file, made from runtime packs of a feed, whose hashes are in <c>dotnet-packs.lock</c>.</summary>
    SingleFile,

    /// <summary>The .NET that the host has when the app starts. An upgrade or removal of it reaches the app.</summary>
    System,
}
