using HostKit;

/// <summary>A configuration that builds a store path.</summary>
internal static class StoreConfiguration
{
    public static HostConfiguration Create(string version) => new HostConfiguration("crash").Add(new StoreResource(StorePath.Of("app", version))
    {
        Build = (directory, _, _) =>
        {
            Directory.CreateDirectory(Path.Combine(directory, "bin"));
            foreach (var name in new[] { "bin/one", "bin/two", "readme" })
                File.WriteAllText(Path.Combine(directory, name), name);
            File.WriteAllText(Path.Combine(directory, "large"), new string('x', 5000));
            File.CreateSymbolicLink(Path.Combine(directory, "run"), "bin/one");
            return Task.CompletedTask;
        },
    });
}
