using HostKit.Testing;

namespace HostKit.Systemd.MachineTests.Conveniences;

/// <summary>A machine to which one configuration with every convenience has been applied.</summary>
public sealed class ConvenienceMachine : IAsyncLifetime
{
    public const string Odd = "two words, \"quotes\", back\\slash, $HOME, `ticks`, it's #1; é";

    private readonly string _secret = Path.GetTempFileName();

    public Machine Machine { get; private set; } = null!;

    public ApplyResult Result { get; private set; } = null!;

    /// <summary>The main process of the distribution's unit before a drop-in was added to it.</summary>
    public string VendorPid { get; private set; } = "";

    public async ValueTask InitializeAsync()
    {
        File.WriteAllText(_secret, Odd);
        Machine = await Machine.StartAsync(MachineImage.Debian());
        await Machine.WriteTextAsync("/usr/lib/systemd/system/vendor.service", "[Service]\nExecStart=/usr/bin/sleep infinity\n");
        await Machine.ShellAsync("systemctl daemon-reload; systemctl start vendor.service");
        VendorPid = await MainPidAsync("vendor.service");
        var plan = await Machine.Host.PlanAsync(Configuration());
        Result = await plan.ApplyAsync();
    }

    public async ValueTask DisposeAsync()
    {
        File.Delete(_secret);
        if (Machine is not null)
            await Machine.DisposeAsync();
    }

    public async Task<string> MainPidAsync(string unit) => (await Machine.RunAsync("systemctl", "show", "-P", "MainPID", "--", unit)).Output.Trim();

    public HostConfiguration Configuration(string userArgument = "infinity")
    {
        var notice = new FailureNotice("tell", new Command("/bin/sh", "-c", "cat > \"/run/notice of $UNIT\""));
        var worker = new ServiceUnit("worker@") { Service = new() { ExecStart = [Keep("echo \"$1\" > \"/run/worker of $1\"; sleep infinity", ExecArgument.Template("%I"))] }, Install = new() { WantedBy = [Units.MultiUser] } };
        return new HostConfiguration("test")
            .Add(Service.Simple("simple", new Command("/usr/bin/sleep", "infinity")))
            .Add(Service.Job("job", new Command("/bin/sh", "-c", "echo ran >> /run/job")).Every("daily"))
            .Add(Service.Simple("front", new Command("/usr/lib/systemd/systemd-socket-proxyd", "/run/echo.sock")).OnSocket(8123))
            .Add(new SocketUnit("echo") { Socket = new() { ListenStream = ["/run/echo.sock"], Accept = true }, Install = new() { WantedBy = [Units.Sockets] } })
            .Add(new ServiceUnit("echo@") { Service = new() { ExecStart = [new("/usr/bin/echo", "hello")], StandardInput = InputSource.Socket } })
            .Add(worker)
            .Add(worker.Instance("a"))
            .Add(worker.Instance("b/c d"))
            .Add(new UnitDropIn("vendor.service", "10-more", new ServiceSection { Environment = [("ADDED", "yes")] }))
            .Add(Service.Simple("credential", new Command("/bin/sh", "-c", "cp \"$CREDENTIALS_DIRECTORY/db\" /run/credential; sleep infinity")).WithCredential("db", Secret.FromFile(_secret)))
            .Add(Service.Simple("environment", new Command("/usr/bin/sleep", "infinity"))
                .WithEnvironment(new EnvironmentFile("/etc/environment-test").With("PLAIN", Odd).With("LINES", "one\ntwo\n").With("SECRET", Secret.FromFile(_secret))))
            .Add(Service.Job("failing", new Command("/bin/sh", "-c", "echo about to fail; exit 3")).OnFailure(notice))
            .Add(new UserResource("alice"))
            .Add(Service.Simple("mine", new Command("/usr/bin/sleep", userArgument)).ForUsers("alice"));
    }

    private static ExecLine Keep(string script, ExecArgument argument) => new("/bin/sh", "-c", script, "sh", argument);
}
