using HostKit.Packaging.MachineTests;
using HostKit.Packaging.MachineTests.Killing;

// As the tests' own child process, to be killed; otherwise what xunit would generate.
return args switch
{
    ["child", "build", var root, var sources] => await SlowBuild.RunAsync(root, sources),
    ["child", "reproduce", var kind, var root, var sources] => await Reproduction.RunAsync(kind, root, sources),
    _ when args.Contains("--server") || args.Contains("--internal-msbuild-node") =>
        await Xunit.MicrosoftTestingPlatform.TestPlatformTestFramework.RunAsync(args, HostKit.Packaging.MachineTests.SelfRegisteredExtensions.AddSelfRegisteredExtensions),
    _ => await Xunit.Runner.InProc.SystemConsole.ConsoleRunner.Run(args),
};
