using System.Collections.Immutable;
using System.Globalization;

namespace HostKit.Containers;

/// <summary>One service of a compose file as a container.</summary>
internal sealed class ComposeService(ComposeProject project, ComposeReading reading, ComposeConversion all, string folder, string name, ComposeNode node)
{
    private readonly Dictionary<string, string?> _environment = [];

    public Container? Convert(bool isJob)
    {
        if ((project.Images.TryGetValue(name, out var given) ? given : FileImage()) is not { } image)
            return null;
        var container = new Container($"{project.ProjectName}-{name}")
        {
            Image = image, IsJob = isJob, Restart = "no", NoNewPrivileges = false, Description = $"{name} of {project.ProjectName}", NetworkAliases = [name],
        };
        foreach (var file in node["env_file"] is { IsMap: false } files ? files.Items.Count > 0 ? files.Items : [files] : [])
            ReadEnvironmentFile(file);
        foreach (var (variable, value) in node["environment"]?.Pairs ?? [])
            _environment[variable] = value ?? reading.Variables.GetValueOrDefault(variable);
        foreach (var unset in _environment.Where(e => e.Value is null && !project.Secrets.ContainsKey(e.Key)))
            reading.Say(Severity.Warning, "containers.compose-variable", node["environment"]!, $"the variable {unset.Key} has no value", "set it in .env beside the file");
        container = container with
        {
            Environment = [.. _environment.Where(e => e.Value is not null && !project.Secrets.ContainsKey(e.Key)).Select(e => (e.Key, e.Value!))],
            Secrets = [.. _environment.Keys.Where(project.Secrets.ContainsKey).Select(v => ContainerSecret.Environment(v, project.Secrets[v]))],
        };
        if (node["networks"] is null && node["network_mode"] is null)
            container = container with { Networks = [all.NetworkNamed("default")!] };
        foreach (var (key, value) in node.Entries)
            container = Apply(container, key, value);
        return container;
    }

    private Container Apply(Container c, string key, ComposeNode value)
    {
        switch (key)
        {
            case "image" or "environment" or "env_file" or "expose" or "profiles" or "platform":
                return c;
            case "build" when project.Images.ContainsKey(name):
                return c;
            case "container_name":
                return c with { NetworkAliases = [.. c.NetworkAliases, .. value.Texts] };
            case "command":
                return c with { Exec = Words(value) };
            case "entrypoint":
                return c with { Entrypoint = Words(value) };
            case "ports":
                return c with { Ports = [.. value.Items.Select(Port).OfType<Port>()] };
            case "volumes":
                return c with { Volumes = [.. c.Volumes, .. value.Items.Select(Mount).OfType<VolumeMount>()] };
            case "tmpfs":
                return c with { Volumes = [.. c.Volumes, .. value.Texts.Select(t => VolumeMount.Temporary(t.Split(':')[0]) with { Options = t.Split(':') is [_, var options] ? options : null })] };
            case "networks":
                return Networks(c, value);
            case "network_mode" when value.Text is "host" or "none":
                return c.With("Network", value.Text) with { NetworkAliases = [] };
            case "depends_on":
                return Dependencies(c, value);
            case "healthcheck":
                return c with { Health = Health(value) };
            case "restart":
                return c with { Restart = value.Text switch { "always" or "unless-stopped" => "always", { } text when text.StartsWith("on-failure", StringComparison.Ordinal) => "on-failure", _ => "no" } };
            case "deploy":
                return Deploy(c, value);
            case "mem_limit":
                return c with { Memory = ComposeValues.Size(value.Text) };
            case "cpus":
                return c with { Processors = Number(value) };
            case "pids_limit":
                return c with { Processes = (int?)Number(value) };
            case "user":
                return c with { User = value.Text };
            case "working_dir":
                return c with { WorkingDirectory = value.Text };
            case "read_only":
                return c with { ReadOnly = value.Text == "true" };
            case "cap_add":
                return c with { AddCapabilities = [.. value.Texts] };
            case "cap_drop":
                return c with { DropCapabilities = [.. value.Texts.Select(t => t == "ALL" ? "all" : t)] };
            case "labels":
                return c with { Labels = [.. value.Pairs.Select(p => (p.Name, p.Value ?? ""))] };
            case "secrets":
                return c with { Secrets = [.. c.Secrets, .. value.Items.Select(ServiceSecret).OfType<ContainerSecret>()] };
            case "stop_grace_period" when ComposeValues.Time(value.Text) is { } time:
                return c with { StopTimeout = time };
            case "security_opt" when value.Texts.All(t => t is "no-new-privileges:true" or "no-new-privileges"):
                return c with { NoNewPrivileges = true };
            case "init":
                return c.With("RunInit", value.Text ?? "false");
            case "hostname" when value.Text is { } host:
                return c.With("HostName", QuadletText.Raw(host));
            case "shm_size" when value.Text is { } size:
                return c.With("ShmSize", size);
            case "extra_hosts":
                return value.Pairs.Aggregate(c, (made, p) => made.With("AddHost", p.Value is null ? p.Name : $"{p.Name}:{p.Value}"));
            case "stop_signal" when value.Text is { } signal:
                return c.With("StopSignal", signal);
            case var _ when key.StartsWith("x-", StringComparison.Ordinal):
                return c;
            default:
                reading.NotCarried(value, key, key switch
                {
                    "build" => $"build the image and name it: Images = {{ [\"{name}\"] = … }}",
                    "logging" => "the journal has what it writes",
                    "extends" => "use an anchor and '<<', or write its keys here",
                    _ => null,
                });
                return c;
        }
    }

    private Image? FileImage()
    {
        if (node["image"] is { Text: { Length: > 0 } image } value)
        {
            // Short names mean Docker's registry in compose, and something else in podman.
            var first = image.Split('/')[0];
            var full = !image.Contains('/', StringComparison.Ordinal) ? $"docker.io/library/{image}" : first.Contains('.', StringComparison.Ordinal) || first.Contains(':', StringComparison.Ordinal) || first == "localhost" ? image : $"docker.io/{image}";
            try
            {
                return Image.HasDigest(full) ? Image.Pinned(full) : Image.Tagged(full);
            }
            catch (ArgumentException e)
            {
                reading.Say(Severity.Error, "containers.compose-value", value, e.Message);
                return null;
            }
        }

        reading.Say(Severity.Error, "containers.compose-no-image", node, $"service '{name}' has no image", $"give it one: Images = {{ [\"{name}\"] = … }}");
        return null;
    }

    private static ImmutableArray<string> Words(ComposeNode value) => value.IsList ? [.. value.Texts] : [.. ComposeValues.Words(value.Text ?? "")];

    private T? Refused<T>(ComposeNode value, string what) where T : class
    {
        reading.Say(Severity.Error, "containers.compose-value", value, what);
        return null;
    }

    private Port? Port(ComposeNode value)
        => (value.IsMap ? ComposeValues.Port($"{value["published"]?.Text}:{value["target"]?.Text}", value["protocol"]?.Text, value["host_ip"]?.Text) : ComposeValues.Port(value.Text ?? ""))
            ?? Refused<Port>(value, $"'{value.Text ?? value["published"]?.Text}' is no port that can be published: write HOST:CONTAINER, with an address before it or not; ranges are written one by one");

    private VolumeMount? Mount(ComposeNode value)
    {
        var (source, target, options) = value.IsMap
            ? (value["source"]?.Text, value["target"]?.Text, value["read_only"]?.Text == "true" ? "ro" : "")
            : value.Text?.Split(':') switch { [var t] => (null, t, ""), [var s, var t] => (s, t, ""), [var s, var t, var o] => (s, t, o), _ => ((string?)null, (string?)null, "") };
        if (target is null || (source is null && value["type"]?.Text != "tmpfs"))
            return Refused<VolumeMount>(value, "this volume has no name, so its data would be lost with the container: name it");
        var isReadOnly = options.Split(',').Contains("ro");
        var rest = string.Join(',', options.Split(',').Where(o => o is not ("" or "ro" or "rw")));
        try
        {
            var mount = source is null ? VolumeMount.Temporary(target)
                : source[0] is '/' ? VolumeMount.Bind(source, target)
                : source[0] is not ('.' or '~') ? all.VolumeNamed(source) is { } volume ? VolumeMount.Of(volume, target) : null
                : project.Directory is { } directory && source[0] == '.' ? VolumeMount.Bind(Path.GetFullPath(Path.Combine(directory, source)), target) : null;
            return mount is null
                ? Refused<VolumeMount>(value, source![0] is '.' or '~' ? $"'{source}' is relative: say where that is on the host with Directory" : $"the file declares no volume '{source}'")
                : mount with { ReadOnly = isReadOnly, Options = rest.Length > 0 ? rest : null };
        }
        catch (ArgumentException e)
        {
            return Refused<VolumeMount>(value, e.Message);
        }
    }

    private Container Networks(Container c, ComposeNode value)
    {
        foreach (var (network, settings) in value.IsMap ? value.Entries : [.. value.Items.Select(i => (i.Text ?? "", i))])
        {
            if (all.NetworkNamed(network) is { } known)
                c = c with { Networks = [.. c.Networks, known], NetworkAliases = [.. c.NetworkAliases, .. settings["aliases"]?.Texts ?? []] };
            else
                _ = Refused<Container>(settings, $"the file declares no network '{network}'");
            foreach (var (key, other) in settings.Entries.Where(e => e.Key != "aliases"))
                reading.NotCarried(other, key);
        }

        return c;
    }

    private Container Dependencies(Container c, ComposeNode value)
    {
        foreach (var (other, settings) in value.IsMap ? value.Entries : [.. value.Items.Select(i => (i.Text ?? "", i))])
        {
            if (!all.HasService(other))
                _ = Refused<Container>(settings, $"there is no service '{other}'");
            else if (all.Make(other) is { } before)
                c = settings["required"]?.Text == "false" ? c with { StartsAfter = [.. c.StartsAfter, before] } : c with { DependsOn = [.. c.DependsOn, before] };
        }

        return c;
    }

    private HealthCheck? Health(ComposeNode value)
    {
        if (value["disable"]?.Text == "true" || value["test"] is not { } test)
            return null;
        string[] words = [.. test.Texts];
        var health = test.IsList && words is ["CMD", _, ..] ? new HealthCheck(words[1..]) : words is ["NONE"] or [] ? null : HealthCheck.Shell(words[^1]);
        return health is null ? null : health with
        {
            Interval = ComposeValues.Time(value["interval"]?.Text) ?? health.Interval,
            Timeout = ComposeValues.Time(value["timeout"]?.Text) ?? health.Timeout,
            StartPeriod = ComposeValues.Time(value["start_period"]?.Text) ?? health.StartPeriod,
            Retries = value["retries"] is { } retries && Number(retries) is { } number ? (int)number : health.Retries,
            // Compose only calls it unhealthy.
            OnFailure = WhenUnhealthy.None,
        };
    }

    private Container Deploy(Container c, ComposeNode value)
    {
        foreach (var (key, other) in value.Entries.Where(e => e.Key != "resources").Concat(value["resources"]?.Entries.Where(e => e.Key != "limits") ?? []))
            reading.NotCarried(other, key);
        var limits = value["resources"]?["limits"];
        return c with
        {
            Memory = ComposeValues.Size(limits?["memory"]?.Text) ?? c.Memory,
            Processors = limits?["cpus"] is { } cpus ? Number(cpus) : c.Processors,
            Processes = limits?["pids"] is { } pids ? (int?)Number(pids) : c.Processes,
        };
    }

    private ContainerSecret? ServiceSecret(ComposeNode value)
    {
        var source = value.IsMap ? value["source"]?.Text : value.Text;
        if (source is null || all.SecretNamed(source) is not { } secret)
            return Refused<ContainerSecret>(value, $"the secret '{source}' has no value: declare it with 'file' or 'environment', or give it by Secrets");
        var target = value["target"]?.Text is { } path ? path[0] == '/' ? path : $"/run/secrets/{path}" : null;
        return ContainerSecret.File(source, secret, target) with { UserId = value["uid"] is { } user ? (int)(Number(user) ?? 0) : 0 };
    }

    private void ReadEnvironmentFile(ComposeNode file)
    {
        var path = file.IsMap ? file["path"]?.Text : file.Text;
        var full = Path.Combine(folder, path ?? "");
        if (!File.Exists(full))
        {
            if (file["required"]?.Text != "false")
                reading.Say(Severity.Error, "containers.compose-value", file, $"there is no file '{path}' beside it");
            return;
        }

        foreach (var (variable, value) in ComposeValues.EnvironmentFile(File.ReadAllText(full)))
            _environment[variable] = value;
    }

    private double? Number(ComposeNode value)
    {
        if (double.TryParse(value.Text, CultureInfo.InvariantCulture, out var number))
            return number;
        reading.Say(Severity.Error, "containers.compose-value", value, $"'{value.Text}' is no number");
        return null;
    }
}
