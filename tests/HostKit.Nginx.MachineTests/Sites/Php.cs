using System.Diagnostics;

namespace HostKit.Nginx.Tests;

/// <summary>The machine's own php-fpm with one worker.</summary>
internal sealed class Php : IDisposable
{
    private readonly Process _process;

    public Php(string folder)
    {
        Socket = folder + "/php.sock";
        File.WriteAllText(folder + "/php-fpm.conf", $"[global]\nerror_log = {folder}/php.log\ndaemonize = no\n[www]\nuser = root\ngroup = root\nlisten = {Socket}\npm = static\npm.max_children = 1\n");
        var program = Directory.GetFiles("/usr/sbin", "php-fpm*").Order(StringComparer.Ordinal).LastOrDefault() ?? throw new InvalidOperationException("These tests need PHP: apt-get install php-fpm");
        _process = Process.Start(new ProcessStartInfo(program, ["-F", "-R", "-n", "-y", folder + "/php-fpm.conf"]) { RedirectStandardError = true })!;
        for (var i = 0; !File.Exists(Socket); i++)
        {
            if (_process.HasExited || i == 200)
                throw new InvalidOperationException("php-fpm did not start: " + (_process.HasExited ? _process.StandardError.ReadToEnd() : "no socket after 10 s"));
            Thread.Sleep(50);
        }
    }

    public string Socket { get; }

    public void Dispose()
    {
        if (!_process.HasExited)
        {
            _process.Kill(entireProcessTree: true);
            _process.WaitForExit();
        }

        _process.Dispose();
    }
}
