using HostKit.Nginx;

namespace HostKit.Packaging.MachineTests.Together.Programs;

/// <summary>A site of files.</summary>
internal sealed class StaticFiles() : Served("static")
{
    private StaticSite? _app;

    public override void Write(string version) => Folder.With("static/index.html", $"static {version}").With("static/page.css", "a{}");

    public override IEnumerable<IComponent> Components() => [_app = new StaticSite(Name, Source.Folder(Folder.Path)) { Precompressed = true }];

    public override string Url => "/static/";

    public override Location Location() => new("/static/") { Root = _app!.Root };
}
