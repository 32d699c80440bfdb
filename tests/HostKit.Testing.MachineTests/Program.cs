using HostKit.Testing;
using HostKit.Testing.MachineTests;

// As the tests' own child process: one word says what to do. Otherwise what xunit would generate.
return args switch
{
    ["child", "boot"] => await Child.BootAsync(),
    ["child", "build", .. var packages] => await Child.BuildAsync(packages),
    ["child", "prune"] => await Child.PruneAsync(),
    ["child", "mirror"] => Child.Mirror(),
    ["child", "why"] => await Child.WhyAsync(),
    _ when args.Contains("--server") || args.Contains("--internal-msbuild-node") =>
        await Xunit.MicrosoftTestingPlatform.TestPlatformTestFramework.RunAsync(args, SelfRegisteredExtensions.AddSelfRegisteredExtensions),
    _ => await Xunit.Runner.InProc.SystemConsole.ConsoleRunner.Run(args),
};
