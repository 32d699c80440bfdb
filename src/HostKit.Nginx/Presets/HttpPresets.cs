namespace HostKit.Nginx;

/// <summary>Settings for the whole of http, as copies; for whoever writes nginx.conf, since most of them may be given only once.</summary>
public static class HttpPresets
{
    /// <summary>
    /// Files go out by <c>sendfile</c> in full packets, open files are remembered, tables are large enough for long names, slow clients are let go, and nginx
    /// does not tell its version.
    /// </summary>
    /// <param name="http">The settings.</param>
    /// <returns>The copy; what it sets already stays as it is.</returns>
    public static Http Optimized(this Http http)
    {
        ArgumentNullException.ThrowIfNull(http);
        return http with
        {
            Sendfile = http.Sendfile ?? true,
            TcpNopush = http.TcpNopush ?? true,
            TcpNodelay = http.TcpNodelay ?? true,
            ServerTokens = http.ServerTokens ?? HostKit.Nginx.ServerTokens.Off,
            TypesHashMaxSize = http.TypesHashMaxSize ?? 4096,
            ServerNamesHashBucketSize = http.ServerNamesHashBucketSize ?? 128,
            ResetTimedoutConnection = http.ResetTimedoutConnection ?? true,
            ClientHeaderTimeout = http.ClientHeaderTimeout ?? TimeSpan.FromSeconds(15),
            ClientBodyTimeout = http.ClientBodyTimeout ?? TimeSpan.FromSeconds(30),
            SendTimeout = http.SendTimeout ?? TimeSpan.FromSeconds(30),
            OpenFileCache = http.OpenFileCache ?? HostKit.Nginx.OpenFileCache.Of(10_000),
            OpenFileCacheValid = http.OpenFileCacheValid ?? TimeSpan.FromSeconds(30),
            OpenFileCacheErrors = http.OpenFileCacheErrors ?? false,
        };
    }
}
