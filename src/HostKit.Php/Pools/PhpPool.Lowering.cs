using HostKit.Shell;

namespace HostKit.Php;

public sealed partial record PhpPool
{
    // A drop-in of the distribution's unit: where sockets are, and that nginx comes after it and goes before it.
    private const string DropIn = "[Unit]\nBefore=nginx.service\n\n[Service]\nRuntimeDirectory=hostkit-php\nRuntimeDirectoryPreserve=yes\n";

    // Without it a reload ends every process at once, in the middle of what it answers.
    private const string Global = "; Written by HostKit: a reload lets processes end what they answer.\n[global]\nprocess_control_timeout = 20s\n";

    IEnumerable<IReview> IComponent.Reviews => [HiddenRoot.Instance];

    /// <inheritdoc/>
    public IEnumerable<Finding> Validate()
    {
        var place = $"php[{PoolName}]";
        foreach (var extension in Extensions.Where(e => !PhpExtension.IsKnown(e)))
            yield return new(Severity.Error, "php.unknown-extension", $"{place}/Extensions", $"There is no known extension '{extension}'.",
                SimilarName.Of(extension, PhpExtension.Known) is { Count: > 0 } near ? $"perhaps {string.Join(" or ", near)}; or add its package, and load it by [\"php_admin_value[extension]\"]" : "add its package as a SystemPackage instead");
        foreach (var (name, value) in Environment.Where(e => e.Value.StartsWith('$')))
            yield return new(Severity.Error, "php.environment-reference", $"{place}/Environment", $"{name} begins with '$', which php-fpm would replace by a variable of its own: {value}", "write the value itself");
        foreach (var (what, value) in Texts().Where(t => t.Value.Contains("$pool", StringComparison.Ordinal)))
            yield return new(Severity.Error, "php.pool-reference", $"{place}/{what}", $"php-fpm would replace '$pool' by the pool's name: {value}", "write the name itself");
        if (Socket.Path is { } path && !path.StartsWith("/run/", StringComparison.Ordinal))
            yield return new(Severity.Warning, "php.socket-outside-run", $"{place}/Socket", $"{path} is not below /run, so it stays when the system goes down.", "leave Socket out");
        if (User.Value == "root")
            yield return new(Severity.Error, "php.root", $"{place}/User", "php-fpm runs no scripts as root.", "a user for this site: new UserResource(\"...\") { System = true }");
    }

    /// <inheritdoc/>
    public IEnumerable<Resource> Lower(Host host)
    {
        var release = PhpRelease.Of(host, Version);
        var file = $"{release.PoolDirectory}/{PoolName}.conf";
        var directory = $"/etc/systemd/system/{release.Unit}.d";
        yield return release.Package;
        foreach (var package in Extensions.Select(e => PhpExtension.Package(e, release)).OfType<SystemPackage>().Distinct())
            yield return package;
        foreach (var extension in Extensions.Where(e => PhpExtension.HasToBeSwitchedOn(e, release)).Select(PhpExtension.Plain).Distinct())
            yield return new FileResource($"/etc/php/conf.d/hostkit-{extension}.ini", $"extension={extension}\n");
        yield return new FileResource(file, PoolText.Of(this, release.WebServer));
        yield return new FileResource($"{release.PoolDirectory}/hostkit-global.conf", Global);
        yield return new FileResource($"{directory}/hostkit.conf", DropIn);
        yield return FpmTest.With(release);
        if (Extensions.Length > 0)
            yield return FpmTest.Extensions(release, Extensions.Select(PhpExtension.Plain));
        yield return new UnitState(release.Unit) { Enabled = true, Started = true, ReloadOnChange = [file, $"{release.PoolDirectory}/hostkit-global.conf"] };
    }

    private IEnumerable<(string What, string Value)> Texts()
        => Environment.Select(e => ($"Environment[{e.Name}]", e.Value)).Concat(Ini.Concat(AdminIni).Select(i => ($"Ini[{i.Name}]", i.Value.Text))).Concat(Others.Select(o => (o.Name, o.Value)));
}
