namespace HostKit.Cli
{
    public static class HostKitCli
    {
        public static System.Threading.Tasks.Task<int> RunAsync(HostKit.HostConfiguration configuration, string[] args, System.Threading.CancellationToken ct = default) { }
    }
}
