namespace HostKit.Cli;

/// <summary>One command being carried out: the configuration, the request, and where to write.</summary>
internal sealed class Invocation
{
    public Invocation(HostConfiguration configuration, Request request, Terminal terminal)
    {
        Configuration = configuration;
        Request = request;
        Terminal = terminal;
        Host = request.Root is null ? Host.Local : Host.Directory(request.Root);
        Error = terminal.ErrorInk(request.NoColor);
        Subject = new(Host.Name, configuration.Name);
        Human = request.Json ? Error : terminal.OutInk(request.NoColor);
    }

    public HostConfiguration Configuration { get; }

    public Request Request { get; }

    public Terminal Terminal { get; }

    public Host Host { get; }

    public Subject Subject { get; }

    /// <summary>For people: standard output, unless a JSON document goes there.</summary>
    public Ink Human { get; }

    /// <summary>For failures: standard error.</summary>
    public Ink Error { get; }
}
