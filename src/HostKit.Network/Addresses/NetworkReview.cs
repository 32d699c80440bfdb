namespace HostKit.Network;

/// <summary>Who else configures an interface: two managers of one fight.</summary>
internal sealed class NetworkReview : IReview
{
    public static readonly NetworkReview Instance = new();

    private NetworkReview()
    {
    }

    public ReviewResult Review(FutureHost future)
    {
        ArgumentNullException.ThrowIfNull(future);
        var findings = new List<Finding>();
        foreach (var declaration in future.Declarations)
        {
            if (declaration.Component is not StaticNetwork network)
                continue;
            foreach (var (file, what, way) in Others(future, network))
                findings.Add(new Finding(
                    Severity.Error, "network.two-managers", $"network[{network.Interface}]", $"{what} configures {network.Interface}, too: {file}. Both would give it addresses.", way) { Source = declaration.Source });
            if (future.Host.Kind == HostKind.Local && !(future.Host.ReadBytes(network.Path) ?? []).AsSpan().SequenceEqual(future.ReadBytes(network.Path) ?? []))
                findings.Add(new Finding(Severity.Info, "network.confirm", $"network[{network.Interface}]", "Addresses are right for every check and can still cut you off.", "apply with --confirm 60s") { Source = declaration.Source });
        }

        return new([.. findings], []);
    }

    private static IEnumerable<(string File, string What, string Way)> Others(FutureHost future, StaticNetwork network)
    {
        foreach (var path in Files(future, "/etc/network/interfaces.d").Prepend("/etc/network/interfaces"))
        {
            if (Lines(future, path).Any(l => l is ["iface", var name, ..] && name == network.Interface))
                yield return (path, "ifupdown", "take its lines out of that file, or declare the file's new content");
        }

        // Files of networkd are taken in the order of their names; the first that matches counts.
        foreach (var path in ((string[])["/etc/systemd/network", "/run/systemd/network", "/usr/lib/systemd/network"]).SelectMany(d => Files(future, d)).Where(p => p.EndsWith(".network", StringComparison.Ordinal) && string.CompareOrdinal(System.IO.Path.GetFileName(p), System.IO.Path.GetFileName(network.Path)) < 0))
        {
            if (Lines(future, path).Any(l => string.Concat(l) is var line && line.StartsWith("Name=", StringComparison.Ordinal) && line[5..].Split(',').Any(p => System.IO.Enumeration.FileSystemName.MatchesSimpleExpression(p, network.Interface, ignoreCase: false))))
                yield return (path, "Another file of networkd", "take it away: of several files the first counts");
        }

        foreach (var path in Files(future, "/etc/netplan").Where(p => p.EndsWith(".yaml", StringComparison.Ordinal)))
        {
            if (Lines(future, path).Any(l => l is [var name, ..] && name == network.Interface + ":"))
                yield return (path, "netplan", "take the interface out of that file");
        }

        foreach (var path in Files(future, "/etc/NetworkManager/system-connections"))
        {
            if (Lines(future, path).Any(l => string.Concat(l) == $"interface-name={network.Interface}"))
                yield return (path, "NetworkManager", "nmcli connection delete, or take the file away");
        }
    }

    private static IEnumerable<string> Files(FutureHost future, string directory) => (future.ListDirectory(directory) ?? []).Select(name => $"{directory}/{name}");

    private static IEnumerable<string[]> Lines(FutureHost future, string path)
    {
        byte[]? bytes;
        try
        {
            bytes = future.ReadBytes(path);
        }
        catch (HostKitException)
        {
            // A directory, or not for these eyes.
            yield break;
        }

        foreach (var line in System.Text.Encoding.UTF8.GetString(bytes ?? []).Split('\n'))
        {
            var words = line.Split([' ', '\t', '\r'], StringSplitOptions.RemoveEmptyEntries);
            if (words.Length > 0 && words[0][0] != '#')
                yield return words;
        }
    }
}
