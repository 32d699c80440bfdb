namespace HostKit.Acme;

/// <summary>certbot's <c>renewal/NAME.conf</c>: <c>name = value</c>, in sections <c>[renewalparams]</c> and <c>[[webroot_map]]</c>.</summary>
internal sealed class CertbotRenewal
{
    private readonly string _path;
    private readonly Dictionary<string, string> _values = new(StringComparer.Ordinal);
    private readonly List<string> _webRoots = [];

    private CertbotRenewal(string path) => _path = path;

    public string Name => Path.GetFileNameWithoutExtension(_path);

    public string? Account => Value("account");

    public static CertbotRenewal Read(string path)
    {
        var renewal = new CertbotRenewal(path);
        var section = "";
        foreach (var line in File.ReadLines(path).Select(l => l.Trim()))
        {
            if (line.StartsWith('['))
                section = line.Trim('[', ']');
            else if (!line.StartsWith('#') && line.Split('=', 2) is [var name, var value])
                renewal.Add(section, name.Trim(), value.Trim().TrimEnd(',').Trim('"', '\''));
        }

        return renewal;
    }

    public (CertificateJob Job, IReadOnlyList<string> Notes) ToJob(string name, IReadOnlyList<string> names)
    {
        if (!Uri.TryCreate(Value("server"), UriKind.Absolute, out var ca))
            throw new HostKitException($"{_path} has no 'server', so it cannot be seen which CA it is from. Add it.");
        List<string> notes = [];
        var job = new CertificateJob
        {
            Name = name,
            Names = names,
            Ca = ca,
            Challenge = ChallengeTypes.Http01,
            ReuseKey = Value("reuse_key") == "True",
            Profile = Value("required_profile"),
            PreferredProfile = Value("preferred_profile"),
            PreferredIssuer = Value("preferred_chain"),
        };
        var authenticator = Value("authenticator") ?? "";
        if (authenticator.StartsWith("dns-", StringComparison.Ordinal))
        {
            job = job with { Challenge = ChallengeTypes.Dns01, DnsProvider = DnsProviderNames.OfCertbot(authenticator) };
            notes.Add(job.DnsProvider is null ? $"HostKit has no DNS provider for certbot's {authenticator}: name one" : "its variables have to be put into the credentials" + Credentials(authenticator));
        }
        else if (authenticator == "webroot" && (_webRoots.FirstOrDefault() ?? Value("webroot_path")) is { } root)
        {
            job = job with { ChallengeFiles = Path.Combine(root.Split(',')[0], ".well-known/acme-challenge") };
            if (_webRoots.Count > 1)
                notes.Add($"its names have several web roots: {string.Join(", ", _webRoots)}");
        }
        else if (names.Any(n => n.StartsWith("*.", StringComparison.Ordinal)) || (Value("pref_challs") ?? "").StartsWith("dns", StringComparison.Ordinal))
        {
            job = job with { Challenge = ChallengeTypes.Dns01 };
            notes.Add($"certbot proved its names by '{authenticator}': name a DNS provider");
        }
        else if (authenticator != "standalone")
        {
            notes.Add($"certbot proved its names by '{authenticator}': see to it that the challenge's files are shown");
        }
        else if (int.TryParse(Value("http01_port"), out var port) && port != 80)
        {
            job = job with { Port = port };
        }

        return (job, notes);
    }

    private string Credentials(string authenticator)
        => Value(authenticator.Replace('-', '_') + "_credentials") is { } file ? $"; certbot has them in {file}" : "";

    private string? Value(string name) => _values.TryGetValue(name, out var value) && value is not ("" or "None") ? value : null;

    private void Add(string section, string name, string value)
    {
        if (section == "webroot_map")
        {
            if (!_webRoots.Contains(value))
                _webRoots.Add(value);
        }
        else
        {
            _values[name] = value;
        }
    }
}
