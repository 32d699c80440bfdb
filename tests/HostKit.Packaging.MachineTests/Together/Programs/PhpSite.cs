using HostKit.Nginx;

namespace HostKit.Packaging.MachineTests.Together.Programs;

/// <summary>A PHP site, run by the distribution's php-fpm.</summary>
internal sealed class PhpSite() : Served("php")
{
    private StaticSite? _app;

    public override void Write(string version) => Folder.With("php/index.php", $"<?php echo \"php {version}\";");

    public override IEnumerable<IComponent> Components() => [_app = new StaticSite(Name, Source.Folder(Folder.Path))];

    public override string Url => "/php/index.php";

    public override Location Location() => HostKit.Nginx.Location.Php("unix:/run/php/php8.4-fpm.sock", "= /php/index.php") with { Root = _app!.Root };
}
