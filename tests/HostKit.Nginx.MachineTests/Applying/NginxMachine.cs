using HostKit.Testing;

namespace HostKit.Nginx.Tests.Applying;

/// <summary>A booted machine with Debian's nginx, which serves nothing yet, and what is asked of it.</summary>
public class NginxMachine : IAsyncLifetime
{
    private static readonly MachineImage Image = MachineImage.Debian().WithPackages("nginx", "php8.4-fpm", "curl", "openssl", "logrotate", "libnginx-mod-http-echo")
        .WithCommand("rm /etc/nginx/sites-enabled/default /etc/nginx/modules-enabled/*; systemctl disable php8.4-fpm.service");

    public Machine Machine { get; private set; } = null!;

    public async ValueTask InitializeAsync() => Machine = await Machine.StartAsync(Image);

    public async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        if (Machine is not null)
            await Machine.DisposeAsync();
    }

    /// <summary>Applies what these consist of; reviews are asked only of components.</summary>
    public async Task<ApplyResult> ApplyAsync(IEnumerable<IComponent> components, IProgress<ApplyEvent>? progress = null)
        => await (await PlanAsync(components)).ApplyAsync(progress);

    public Task<Plan> PlanAsync(params IEnumerable<IComponent> components)
    {
        var configuration = new HostConfiguration("test") { SettleTime = TimeSpan.FromMilliseconds(200) };
        foreach (var component in components)
            configuration.Add(component);
        return Machine.Host.PlanAsync(configuration);
    }

    /// <summary>Brings the machine back to where nothing is applied and Debian's nginx runs.</summary>
    public async Task BeginAsync()
    {
        await (await Machine.Host.PlanRemovalAsync("test")).ApplyAsync();
        await Machine.ShellAsync("systemctl reset-failed nginx.service; systemctl restart nginx.service");
    }

    /// <summary>The body of an answer, or curl's own words.</summary>
    public async Task<string> GetAsync(string url, params string[] options)
    {
        var result = await Machine.TryRunAsync("curl", ["-sS", "-m", "5", .. options, url]);
        return result.Succeeded ? result.Output.Trim() : result.Error.Trim();
    }

    public async Task<string> MainPidAsync() => (await Machine.RunAsync("systemctl", "show", "-P", "MainPID", "nginx.service")).Output.Trim();
}
