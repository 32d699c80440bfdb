namespace HostKit.Nginx;

/// <summary>What websockets need at the http level.</summary>
public static class WebSockets
{
    /// <summary>Declares <c>$connection_upgrade</c>: <c>upgrade</c> when the client asks for one, else <c>close</c>.</summary>
    public static Map Map { get; } = new(new Var("http_upgrade"), Location.ConnectionUpgrade) { Default = "upgrade", Cases = [("", "close")] };
}
