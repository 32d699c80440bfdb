namespace HostKit.Acme.Service;

/// <summary>Which certificates jobs ask for, and which jobs cannot be read.</summary>
internal sealed record Asked(IReadOnlySet<string> Names, IReadOnlyList<string> Unreadable)
{
    public static Asked Read(string jobs)
    {
        HashSet<string> names = new(StringComparer.Ordinal);
        List<string> unreadable = [];
        string[] files = Directory.Exists(jobs) ? Directory.GetFiles(jobs, "*.json") : [];
        foreach (var path in files.Where(p => Path.GetFileName(p)[0] != '.').Order(StringComparer.Ordinal))
        {
            names.Add(Path.GetFileNameWithoutExtension(path));
            try
            {
                CertificateJob.Read(path);
            }
            catch (HostKitException e)
            {
                unreadable.Add(e.Message);
            }
        }

        return new(names, unreadable);
    }
}
