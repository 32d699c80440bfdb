using HostKit;
using HostKit.Packaging;
using HostKit.Systemd;

/// <summary>Own programs, built from their sources; what the system has of Python, .NET and Deno can change without them.</summary>
static class Apps
{
    public const int BotsPort = 5000, QuizPort = 5001, SpeechPort = 5002;

    public static StaticSite Pages { get; } = new("pages", Source.Folder("apps/pages"));

    public static void AddApps(this HostConfiguration box)
    {
        var bots = new DotnetApp("bots", Source.Folder("apps/bots"));
        var quiz = new PythonApp("quiz", Source.Folder("apps/quiz")) { Scripts = [("quiz", "quiz.py")] };
        var speech = new DenoApp("speech", Source.Folder("apps/speech")) 
        {
            Permissions = [$"--allow-net=127.0.0.1:{SpeechPort}"],
            Runtime = DenoRuntime.Pinned("2.9.6", "sha512-3md4TKLCuzsLDmfOoC5KN7NAZaxSVkMgm64vg6foD00JBADCpYS2/5QqXfzgnP5ZQz3iLP9vBQJtEgc116OAoQ=="),
        };
        box.Add(Pages).Add(bots).Add(quiz).Add(speech);
        box.Add(new DirectoryResource("/srv/files"));

        box.AddService("bots", "Host of the bots", bots.Command("bots", $"{BotsPort}"), For.DotNet, BotsPort);
        box.AddService("quiz", "The quiz bot", quiz.Command("quiz", $"{QuizPort}"), For.Python, QuizPort);
        box.AddService("speech", "Text to speech", speech.Command("speech", $"{SpeechPort}"), For.Node, SpeechPort);

        // Every night, even if the server was off then.
        box.Add(new ServiceUnit("quiz-tidy")
        {
            Unit = new() { Description = "Forgets old rounds of the quiz" },
            Service = new ServiceSection { Type = ServiceType.Oneshot, ExecStart = [quiz.Command("quiz", "tidy")], DynamicUser = true, StateDirectory = ["quiz"] }.Hardened(For.Python),
        });
        box.Add(new TimerUnit("quiz-tidy")
        {
            Timer = new() { OnCalendar = [CalendarExpression.Daily], RandomizedDelaySec = TimeSpan.FromMinutes(30), Persistent = true },
            Install = new() { WantedBy = [Units.Timers] },
        });
    }

    private static void AddService(this HostConfiguration box, string name, string description, Command command, For kind, int port)
    {
        box.Add(new ServiceUnit(name)
        {
            Unit = new() { Description = description, After = [Units.NetworkOnline], Wants = [Units.NetworkOnline] },
            Service = new ServiceSection
            {
                Type = ServiceType.Exec,
                ExecStart = [command],
                DynamicUser = true,
                StateDirectory = [name],
                CacheDirectory = [name],
                Environment = [("HOME", $"/var/cache/{name}"), ("DENO_DIR", $"/var/cache/{name}")],
                Restart = Restart.Always,
                RestartSec = TimeSpan.FromSeconds(2),
            }.Hardened(kind),
            Install = new() { WantedBy = [Units.MultiUser] },
        });
        box.Add(new HttpProbe($"{name} answers", new Uri($"http://127.0.0.1:{port}/")));
    }
}
