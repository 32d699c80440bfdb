using System.Text;

namespace HostKit;

/// <summary>A repository as files of dnf. Source: dnf.conf(5), "Repo options".</summary>
internal static class DnfFiles
{
    public const string Sources = "/etc/yum.repos.d";
    private const string Keys = "/etc/pki/rpm-gpg";

    public static IEnumerable<Resource> Of(PackageRepository repository, DnfRepository dnf)
    {
        string? key = null;
        if (repository.Key is { } signedBy)
        {
            key = signedBy.HostPath ?? $"{Keys}/RPM-GPG-KEY-{repository.Name}";
            if (signedBy.HostPath is null)
                yield return new FileResource(key, FileContent.FromBytes(signedBy.Bytes));
        }

        var text = new StringBuilder($"# Written by HostKit.\n[{repository.Name}]\nname={repository.Name}\nbaseurl={dnf.Url}\nenabled=1\n");
        text.Append(key is null ? "gpgcheck=0\n" : $"gpgcheck=1\ngpgkey=file://{key}\n").Append($"repo_gpgcheck={(dnf.SignedLists && key is not null ? 1 : 0)}\n");
        if (dnf.Priority is { } priority)
            text.Append($"priority={priority}\n");
        if (dnf.Packages.Count > 0)
            text.Append($"includepkgs={string.Join(' ', dnf.Packages)}\n");
        yield return new FileResource($"{Sources}/{repository.Name}.repo", text.ToString());
    }
}
