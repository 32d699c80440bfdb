using HostKit.Acme;
using HostKit.Acme.MachineTests;

namespace HostKit.Benchmarks;

/// <summary>How each client is asked for a certificate at the same CA and DNS server, each with its files in a folder of its own.</summary>
internal sealed class AcmeBed(string program, string directory, Pebble pebble, Knot knot)
{
    private string Jobs => $"{directory}/jobs";

    private string State => $"{directory}/state";

    /// <summary>Other jobs and another state.</summary>
    public AcmeBed With(string name) => new(program, $"{directory}/{name}", pebble, knot);

    public void WriteJob(string name, IReadOnlyList<string> names, string challenge)
    {
        Directory.CreateDirectory(Jobs);
        var credentials = $"{directory}/{name}.env";
        File.WriteAllLines(credentials, knot.Variables.Select(v => $"{v.Key}={v.Value}"));
        File.SetUnixFileMode(credentials, UnixFileMode.UserRead | UnixFileMode.UserWrite);
        var job = new CertificateJob
        {
            Name = name,
            Names = names,
            Ca = pebble.DirectoryUrl,
            TrustedRoots = pebble.WebRootFile,
            Challenge = challenge,
            DnsProvider = challenge == ChallengeTypes.Dns01 ? "rfc2136" : null,
            Credentials = challenge == ChallengeTypes.Dns01 ? credentials : null,
            Resolver = challenge == ChallengeTypes.Dns01 ? $"127.0.0.1:{knot.Port}" : null,
            Port = challenge == ChallengeTypes.Http01 ? pebble.HttpPort : null,
        };
        File.WriteAllBytes($"{Jobs}/{name}.json", job.ToJson());
    }

    public string[] Words(params string[] command) => [program, .. command, "--state", State, "--jobs", Jobs];

    public string[] HostKitWords(string name) => Words("renew", name, "--force");

    public Func<Run> HostKit(string name) => () => Child.Measure(HostKitWords(name));

    public Func<Run> Lego(string kind)
    {
        var path = $"{directory}/lego-{kind}";
        string[] common = ["lego", "--server", $"{pebble.DirectoryUrl}", "--email", "bench@hk.test", "--accept-tos", "--path", path];
        string[] rest = kind == "http"
            ? ["--domains", "www.hk.test", "--http", "--http.port", $":{pebble.HttpPort}", "run"]
            : ["--domains", "hk.test", "--domains", "*.hk.test", "--dns", "rfc2136", "--dns.disable-cp", "--dns.resolvers", $"127.0.0.1:{knot.Port}", "run"];
        // A certificate that is there would not be got again.
        return () => Child.Measure(["sh", "-c", "rm -rf \"$0/certificates\"; exec env \"$@\" 2>\"$0.log\"", path, $"LEGO_CA_CERTIFICATES={pebble.WebRootFile}", "RFC2136_SEQUENCE_INTERVAL=1", .. Variables(), .. common, .. rest]);
    }

    public Func<Run> Certbot(string kind)
    {
        var path = $"{directory}/certbot-{kind}";
        Directory.CreateDirectory(path);
        File.WriteAllText($"{path}/rfc2136.ini", $"""
            dns_rfc2136_server = 127.0.0.1
            dns_rfc2136_port = {knot.Port}
            dns_rfc2136_name = {Knot.KeyName}
            dns_rfc2136_secret = {knot.Secret}
            dns_rfc2136_algorithm = HMAC-SHA256

            """);
        File.SetUnixFileMode($"{path}/rfc2136.ini", UnixFileMode.UserRead | UnixFileMode.UserWrite);
        string[] common = ["certbot", "certonly", "--server", $"{pebble.DirectoryUrl}", "--agree-tos", "--register-unsafely-without-email", "-n", "--force-renewal", "--config-dir", path, "--work-dir", path, "--logs-dir", path];
        string[] rest = kind == "http"
            ? ["--standalone", "--http-01-port", $"{pebble.HttpPort}", "-d", "www.hk.test"]
            : ["--dns-rfc2136", "--dns-rfc2136-credentials", $"{path}/rfc2136.ini", "--dns-rfc2136-propagation-seconds", "0", "-d", "hk.test", "-d", "*.hk.test"];
        return () => Child.Measure(["sh", "-c", "exec env \"$@\" 2>\"$0.log\"", path, $"REQUESTS_CA_BUNDLE={pebble.WebRootFile}", .. common, .. rest]);
    }

    private IEnumerable<string> Variables() => knot.Variables.Select(v => $"{v.Key}={v.Value}");
}
