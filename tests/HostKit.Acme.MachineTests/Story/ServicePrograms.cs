using HostKit.Tests;


namespace HostKit.Acme.MachineTests.Story;

/// <summary>The program as the package carries it, built when a first test needs it, and again only when a source has changed.</summary>
internal static class ServicePrograms
{
    private static readonly Lazy<Task<string>> Built = new(BuildAsync);

    /// <summary>Has configurations of this process use it.</summary>
    public static async Task UseAsync() => Environment.SetEnvironmentVariable(ServiceProgram.Variable, await Built.Value);

    private static async Task<string> BuildAsync()
    {
        await Tool.RequireAsync(Repository.Root, "dotnet", "build", "src/HostKit.Acme", "-t:PublishPrograms", "-p:CarriesProgram=true", "-p:OnlyOwnProgram=true", "-v", "quiet", "--nologo");
        var platform = ServiceProgram.PlatformOf(Host.Local);
        return Repository.PathOf($"src/HostKit.Acme/obj/program/{platform}/hostkit-acme");
    }
}
