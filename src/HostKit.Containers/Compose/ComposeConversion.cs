using System.Collections.Immutable;

namespace HostKit.Containers;

/// <summary>The services of a compose file as containers.</summary>
internal sealed class ComposeConversion(ComposeProject project, ComposeReading reading, string folder)
{
    private readonly Dictionary<string, Container> _made = [];
    private readonly HashSet<string> _inWork = [];
    private readonly HashSet<string> _jobs = [];
    private readonly Dictionary<string, ContainerNetwork> _networks = [];
    private readonly Dictionary<string, ContainerVolume> _volumes = [];
    private readonly Dictionary<string, Secret> _secrets = new(project.Secrets);
    private Dictionary<string, ComposeNode> _services = [];

    public ImmutableArray<Container> Run(ComposeNode root)
    {
        foreach (var (key, node) in root.Entries)
        {
            switch (key)
            {
                case "services":
                    _services = node.Entries.ToDictionary(e => e.Key, e => e.Node);
                    break;
                case "networks":
                    foreach (var (name, network) in node.Entries)
                        _networks[name] = Network(name, network);
                    break;
                case "volumes":
                    foreach (var (name, volume) in node.Entries)
                        _volumes[name] = Volume(name, volume);
                    break;
                case "secrets":
                    foreach (var (name, secret) in node.Entries)
                        ReadSecret(name, secret);
                    break;
                case var _ when key is "version" or "name" || key.StartsWith("x-", StringComparison.Ordinal):
                    break;
                default:
                    reading.NotCarried(node, key, key == "include" ? "read the included file as a project of its own, or write its services here" : null);
                    break;
            }
        }

        foreach (var needed in _services.Values.SelectMany(s => s["depends_on"]?.Entries ?? []).Where(d => d.Node["condition"]?.Text == "service_completed_successfully"))
            _jobs.Add(needed.Key);
        foreach (var name in _services.Where(s => s.Value["profiles"] is null).Select(s => s.Key))
            Make(name);
        foreach (var (name, service) in _services.Where(s => !_made.ContainsKey(s.Key) && s.Value["profiles"] is not null))
            reading.NotCarried(service["profiles"]!, name, "it is started only with a profile; leave 'profiles' out to have it run");
        foreach (var name in project.Images.Keys.Where(n => !_services.ContainsKey(n)))
            reading.Findings.Add(new Finding(Severity.Error, "containers.compose-unknown-service", $"compose[{reading.Name}]/Images[{name}]", $"{reading.File} has no service '{name}'", $"it has {string.Join(", ", _services.Keys)}"));
        return [.. _made.Values];
    }

    /// <summary>The container of a service; null where there is none, which is told.</summary>
    public Container? Make(string name)
    {
        if (_made.TryGetValue(name, out var made))
            return made;
        if (!_services.TryGetValue(name, out var node))
            return null;
        if (!_inWork.Add(name))
        {
            reading.Say(Severity.Error, "containers.compose-circle", node, $"'{name}' depends on itself, by way of {string.Join(", ", _inWork)}");
            return null;
        }

        var container = new ComposeService(project, reading, this, folder, name, node).Convert(_jobs.Contains(name));
        _inWork.Remove(name);
        return container is null ? null : _made[name] = container;
    }

    public bool HasService(string name) => _services.ContainsKey(name);

    public ContainerNetwork? NetworkNamed(string name) => _networks.TryGetValue(name, out var network) ? network : name == "default" ? _networks[name] = new ContainerNetwork($"{project.ProjectName}-default") : null;

    public ContainerVolume? VolumeNamed(string name) => _volumes.GetValueOrDefault(name);

    public Secret? SecretNamed(string name) => _secrets.GetValueOrDefault(name);

    private ContainerNetwork Network(string name, ComposeNode node)
    {
        foreach (var (key, value) in node.Entries.Where(e => e.Key is not ("name" or "internal" or "enable_ipv6" or "ipam" or "external") && !(e.Key == "driver" && e.Node.Text == "bridge")))
            reading.NotCarried(value, key);
        var subnets = node["ipam"]?["config"]?.Items.Select(i => i["subnet"]?.Text).OfType<string>().ToList() ?? [];
        return new ContainerNetwork(node["name"]?.Text ?? $"{project.ProjectName}-{name}") { Internal = node["internal"]?.Text == "true", IPv6 = node["enable_ipv6"]?.Text == "true", Subnet = subnets.FirstOrDefault() };
    }

    private ContainerVolume Volume(string name, ComposeNode node)
    {
        foreach (var (key, value) in node.Entries.Where(e => e.Key is not ("name" or "external") && !(e.Key == "driver" && e.Node.Text == "local")))
            reading.NotCarried(value, key);
        return new ContainerVolume(node["name"]?.Text ?? (node["external"]?.Text == "true" ? name : $"{project.ProjectName}-{name}"));
    }

    private void ReadSecret(string name, ComposeNode node)
    {
        if (_secrets.ContainsKey(name))
            return;
        if (node["file"]?.Text is { } file)
            _secrets[name] = Secret.FromFile(Path.Combine(folder, file));
        else if (node["environment"]?.Text is { } variable)
            _secrets[name] = Secret.FromEnvironment(variable);
        else
            reading.NotCarried(node, name, $"give its value: Secrets = {{ [\"{name}\"] = … }}");
    }
}
