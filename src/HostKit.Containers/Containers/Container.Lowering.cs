namespace HostKit.Containers;

/// <summary>What a container consists of, and what there is to say of it.</summary>
public sealed partial record Container
{
    private static readonly string[] SecretWords = ["PASSWORD", "SECRET", "TOKEN", "PRIVATE_KEY", "API_KEY"];

    /// <inheritdoc/>
    public IEnumerable<Finding> Validate()
    {
        var name = ((IComponent)this).Name;
        if (!Image.IsPinned)
            yield return new(
                Severity.Warning, "containers.image-not-pinned", $"{name}/image", $"'{Image.Reference}' is another image whenever its maker says so, and a rollback brings back no former one",
                "name it with its digest: Image.Pinned(\"NAME@sha256:…\")");
        if (Image.IsPinned && AutoUpdate != AutoUpdate.Off)
            yield return new(Severity.Error, "containers.auto-update-pinned", $"{name}/auto-update", "an image that is named by its digest never has an update", "leave AutoUpdate out, or use Image.Tagged");
        foreach (var finding in PortReview.Findings(name, Ports))
            yield return finding;
        if (Pod is not null && (!Ports.IsEmpty || !Networks.IsEmpty))
            yield return new(Severity.Error, "containers.pod-network", $"{name}/pod", $"it shares the network of pod '{Pod.PodName}', so it has no ports and networks of its own", "give them to the pod");
        foreach (var variable in Environment.Where(e => e.Value.Length > 0 && !e.Value.StartsWith('/') && SecretWords.Any(w => e.Name.Contains(w, StringComparison.OrdinalIgnoreCase))))
            yield return new(Severity.Warning, "containers.secret-in-environment", $"{name}/environment[{variable.Name}]", "looks like a secret, and everybody on the host can read it here", $"use Secrets = [ContainerSecret.Environment(\"{variable.Name}\", …)]");
        foreach (var twice in Environment.Select(e => e.Name).Concat(Secrets.Where(s => s.Target is null).Select(s => s.Name)).GroupBy(n => n).Where(g => g.Count() > 1))
            yield return new(Severity.Error, "containers.variable-twice", $"{name}/environment[{twice.Key}]", "is set twice");
        foreach (var twice in Volumes.Select(v => v.Target).GroupBy(t => t).Where(g => g.Count() > 1))
            yield return new(Severity.Error, "containers.path-twice", $"{name}/volumes[{twice.Key}]", "two things are to be at this path");
        foreach (var before in DependsOn.Where(d => d.Health is null && !d.IsJob))
            yield return new(Severity.Info, "containers.no-health", $"{name}/depends-on[{before.ContainerName}]", $"'{before.ContainerName}' has no health check, so this one starts when it was started, ready or not", "give it Health");
    }

    /// <inheritdoc/>
    public IEnumerable<Resource> Lower(Host host)
    {
        foreach (var resource in Networks.SelectMany(n => n.Lower(host)).Concat(Volumes.Select(v => v.Volume).OfType<ContainerVolume>().SelectMany(v => v.Lower(host))).Concat(Pod?.Lower(host) ?? []))
            yield return resource;
        if (Image.Quadlet() is { } image)
        {
            foreach (var resource in image.Lower(started: true, []))
                yield return resource;
        }

        foreach (var secret in Secrets)
            yield return new FileResource(secret.PathOn(ContainerName), secret.Content);
        if (AutoUpdate != AutoUpdate.Off)
            yield return new UnitState("podman-auto-update.timer") { Enabled = true, Started = true };
        foreach (var resource in Quadlet().Lower(Started ? true : null, Secrets.Select(s => s.PathOn(ContainerName))))
            yield return resource;
    }
}
