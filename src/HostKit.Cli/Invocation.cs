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
        Tell(configuration, request);
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

    /// <summary>The number of a generation that the user names.</summary>
    public int Generation(string name) => Host.FindGeneration(Configuration.Name, name);

    // What is said on the command line goes before what the script says.
    private static void Tell(HostConfiguration configuration, Request request)
    {
        if (request.Plan is not null && (request.Label is not null || request.Adopt.Count > 0 || request.AdoptAll))
            throw new HostKitException("A kept plan is carried out as it is: give --label, --adopt and --adopt-all to 'plan --out' instead.");
        try
        {
            configuration.Label = request.Label ?? configuration.Label;
        }
        catch (ArgumentException e)
        {
            throw new HostKitException(e.Message.Split(" (Parameter")[0], e);
        }

        if (request.AdoptAll)
            configuration.Foreign = Foreign.Adopt;
        foreach (var path in request.Adopt)
            configuration.ForeignAt[path] = Foreign.Adopt;
    }
}
