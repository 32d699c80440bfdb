namespace HostKit.Acme;

public sealed partial class CertificateDirectory
{
    private const int VersionsKept = 3;

    /// <summary>Sees to it that there is something which programs can start with: a self-signed certificate for seven days, unless there is a real one or a stand-in for these names with half its days left.</summary>
    /// <param name="names">Names and addresses, as people write them.</param>
    /// <param name="group">The group that may read the key beside root; root alone unless given.</param>
    /// <returns>The current certificate: a real one, of whatever names and age, is never replaced by a stand-in; nor is one for other names while another process works on the certificate.</returns>
    /// <exception cref="CertificateStoreException">It cannot be written; what was there is untouched.</exception>
    /// <exception cref="HostKitException">A name cannot be in a certificate.</exception>
    public StoredCertificate PutStandIn(IEnumerable<string> names, string? group = null)
    {
        var identifiers = AcmeIdentifier.ParseAll(names);
        // An order may hold the lock for long; whoever has something to start with does not wait for it.
        if (Fitting(identifiers) is { } there)
            return there;
        try
        {
            return Locked(() =>
            {
                if (Fitting(identifiers) is { } current)
                    return current;
                var now = _store.Clock.GetUtcNow();
                var (chain, key) = StandIn.Create(identifiers, now);
                return Add(CheckedPair.Of(chain, key, identifiers, now), new() { ObtainedAt = now }, group);
            });
        }
        catch (CertificateStoreException e) when (e.IsBusy && Current is { } current && current.IsWhole())
        {
            return current;
        }
    }

    /// <summary>Checks a certificate against its key, the names, the time and its chain, stores it as a new version, and makes it the current one.</summary>
    /// <param name="certificate">The certificate.</param>
    /// <param name="job">What was asked for.</param>
    /// <returns>The current certificate.</returns>
    /// <exception cref="AcmeCertificateException">It is not what was asked for; nothing was written.</exception>
    /// <exception cref="CertificateStoreException">It cannot be written; what was there is untouched.</exception>
    public StoredCertificate Put(IssuedCertificate certificate, CertificateJob job)
    {
        ArgumentNullException.ThrowIfNull(certificate);
        ArgumentNullException.ThrowIfNull(job);
        var now = _store.Clock.GetUtcNow();
        var pair = CheckedPair.Of(certificate.ChainPem, certificate.PrivateKeyPem, AcmeIdentifier.ParseAll(job.Names), now, now + certificate.ClockSkew);
        var notes = new VersionNotes { SettingsKey = Acme.SettingsKey.Of(job), Ca = job.Ca, Order = certificate.Order, ObtainedAt = now };
        return Locked(() => Add(pair, notes, job.Group));
    }

    /// <summary>Goes back to a version that was asked for with the same settings and has enough of its life left; the current one is left if it is such.</summary>
    /// <param name="job">What is wanted.</param>
    /// <returns>The current certificate, if it is what is wanted and still holds; null when one has to be ordered.</returns>
    /// <exception cref="CertificateStoreException">The directory cannot be written.</exception>
    public StoredCertificate? TryReuse(CertificateJob job)
    {
        ArgumentNullException.ThrowIfNull(job);
        var key = Acme.SettingsKey.Of(job);
        var identifiers = AcmeIdentifier.ParseAll(job.Names);
        return Locked(() =>
        {
            var now = _store.Clock.GetUtcNow();
            bool Fits(StoredCertificate v) => !v.IsStandIn && v.SettingsKey == key && CertificateNames.Equal(v.Names, identifiers) && v.NotAfter > now && v.IsWhole();
            if (Current is { } current && Fits(current))
                return current;
            if (Versions.FirstOrDefault(v => Fits(v) && v.NotAfter - now > v.Lifetime / 3) is not { } former)
                return null;
            ShareKey(former.Path, GroupNumber(job.Group));
            Switch(former.Version);
            return former;
        });
    }

    /// <summary>Gives the keys of all versions to a group, or takes them away from it.</summary>
    /// <param name="group">The group that may read them beside root; null for root alone.</param>
    /// <exception cref="CertificateStoreException">There is no such group, or it cannot be given.</exception>
    public void SetGroup(string? group)
    {
        var number = GroupNumber(group);
        Locked(() =>
        {
            foreach (var version in VersionPaths())
                ShareKey(version, number);
            return true;
        });
    }

    /// <summary>Tries whether a version could be written now: do so before anything is ordered.</summary>
    /// <param name="group">The group that is to read the key.</param>
    /// <exception cref="CertificateStoreException">The disk is full or read-only, the directory is somebody else's, or there is no such group.</exception>
    public void CheckWritable(string? group = null)
    {
        var number = GroupNumber(group);
        Locked(() =>
        {
            foreach (var path in (string[])[_store.Path, Path, VersionsPath])
            {
                if (Posix.Access(path).User is var owner && owner != Posix.EffectiveUser && owner != 0)
                    throw new CertificateStoreException(path, $"it belongs to the user {owner}, who could exchange certificates. Give it to root: chown -R root: {_store.Path}");
            }

            var probe = System.IO.Path.Combine(VersionsPath, "0000" + Unfinished);
            Directory.CreateDirectory(probe, DiskAccess.OwnerDirectory);
            try
            {
                // More than the files of a version take together.
                DiskAccess.WriteNew(System.IO.Path.Combine(probe, VersionFiles.Key), new byte[64 * 1024], DiskAccess.OwnerOnly, number);
            }
            finally
            {
                // Where it did not fit it has taken the last that was free, which the reason has to be written to.
                Directory.Delete(probe, recursive: true);
            }

            return true;
        });
    }

    /// <summary>A real certificate, or a stand-in for these names that does for some days.</summary>
    private StoredCertificate? Fitting(IReadOnlyList<AcmeIdentifier> identifiers)
    {
        var now = _store.Clock.GetUtcNow();
        return Current is { } current && current.IsWhole()
            && (!current.IsStandIn || (CertificateNames.Equal(current.Names, identifiers) && current.NotBefore <= now && current.NotAfter - now > StandIn.Lifetime / 2))
            ? current : null;
    }

    /// <summary>Stores a pair that was checked before.</summary>
    internal StoredCertificate Import(CheckedPair pair, VersionNotes notes, string? group) => Locked(() => Add(pair, notes, group));
}
