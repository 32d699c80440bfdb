using HostKit.Nginx.MachineTests;
using HostKit.Nginx.Tests.Applying;

// As the tests' own child process, to be killed; otherwise what xunit would generate.
return args switch
{
    ["child", "apply", var leader, var version] => await KilledApply.RunAsync(leader, version),
    _ when args.Contains("--server") || args.Contains("--internal-msbuild-node") =>
        await Xunit.MicrosoftTestingPlatform.TestPlatformTestFramework.RunAsync(args, SelfRegisteredExtensions.AddSelfRegisteredExtensions),
    _ => await Xunit.Runner.InProc.SystemConsole.ConsoleRunner.Run(args),
};
