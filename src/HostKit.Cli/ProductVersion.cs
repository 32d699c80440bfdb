using System.Reflection;

namespace HostKit.Cli;

/// <summary>The version of HostKit that a script runs with.</summary>
internal static class ProductVersion
{
    /// <summary>Such as <c>HostKit 0.1.0</c>; the commit behind a <c>+</c> is left out.</summary>
    public static string Text { get; } = "HostKit "
        + typeof(ProductVersion).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];
}
