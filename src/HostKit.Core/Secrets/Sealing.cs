using System.Globalization;

namespace HostKit;

/// <summary>
/// Encrypts credentials on the host. The same value is another text each time, so that what is compared is the keyed hash of the value, and what an
/// earlier apply wrote for the same value is kept.
/// </summary>
internal static class Sealing
{
    // A plan alone does not encrypt what is new, since the host may have to make its key for it.
    public static async Task<DesiredState> SealAsync(Host host, HostFiles? files, DesiredState desired, Manifest current, bool seals, List<Finding> findings, CancellationToken cancellationToken)
    {
        if (desired.Resources.All(r => r.Content?.CredentialName is null))
            return desired;
        var former = current.Entries.Where(e => e.SealedHash is not null).ToDictionary(e => e.Id, StringComparer.Ordinal);
        var contents = new Dictionary<string, FileContent>(StringComparer.Ordinal);
        var skipped = new HashSet<string>(StringComparer.Ordinal);
        foreach (var sealing in desired.Resources.Where(r => r.Content?.CredentialName is not null))
        {
            var content = sealing.Content!;
            if (former.TryGetValue(sealing.Path!, out var entry) && entry.SealedHash == content.Sha256 && StateDirectory.TryOpen(files!, current.Configuration) is { } state)
                contents.Add(sealing.Path!, FileContent.FromObject(state, entry.Length!.Value, entry.Sha256!) with { SealedHash = entry.SealedHash });
            else if (host.Kind == HostKind.Directory)
            {
                findings.Add(new Finding(Severity.Info, "core.credential-skipped", $"credential[{content.CredentialName}]", "is not written, since a directory has no key to encrypt it with") { Source = sealing.Source });
                skipped.Add(sealing.Path!);
            }

            else if (seals)
                contents.Add(sealing.Path!, await EncryptAsync(host, content, cancellationToken).ConfigureAwait(false));
        }

        return desired.WithContents(contents).Without(skipped);
    }

    private static async Task<FileContent> EncryptAsync(Host host, FileContent content, CancellationToken cancellationToken)
    {
        using var encrypted = new MemoryStream();
        using var secret = content.OpenRead();
        var errors = new System.Text.StringBuilder();
        var exitCode = await HostPrograms.PipeAsync(
            [.. HostPrograms.Entering(host.Leader, allNamespaces: true), "systemd-creds", "encrypt", $"--name={content.CredentialName}", "-", "-"], secret, encrypted, errors, cancellationToken)
            .ConfigureAwait(false);
        return exitCode == 0
            ? FileContent.FromBytes(encrypted.ToArray()) with { SealedHash = content.Sha256 }
            : throw new HostKitException(string.Create(
                CultureInfo.InvariantCulture, $"The credential '{content.CredentialName}' could not be encrypted (systemd-creds ended with exit status {exitCode}): {errors.ToString().Trim()}"));
    }
}
