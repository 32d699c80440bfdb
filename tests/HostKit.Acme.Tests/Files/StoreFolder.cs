namespace HostKit.Acme.Tests.Files;

/// <summary>A store in a folder of its own, with a CA and a clock.</summary>
public sealed class StoreFolder : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("hostkit-store-");

    public StoreFolder() => Store = new(Path.Combine(_folder.FullName, "state"), Clock);

    public CertificateStore Store { get; }

    internal SetClock Clock { get; } = new();

    internal TestCa Ca { get; } = new();

    public string Folder => _folder.FullName;

    public CertificateDirectory Site => Store.Of("example.org");

    public static CertificateJob Job(params string[] names)
        => new() { Name = "example.org", Names = names, Ca = new("https://ca.example.org/directory"), Challenge = ChallengeTypes.Dns01 };

    public StoredCertificate Put(params string[] names)
    {
        using var issued = Ca.Issue(Clock.Now, names);
        return Site.Put(issued, Job(names));
    }

    public static UnixFileMode Mode(string path) => File.GetUnixFileMode(path);

    public void Dispose()
    {
        Ca.Dispose();
        _folder.Delete(recursive: true);
    }
}
