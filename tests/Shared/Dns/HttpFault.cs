namespace HostKit.Tests;

/// <summary>What is done to a request instead of answering it.</summary>
internal sealed record HttpFault
{
    /// <summary>Whether the request is carried out all the same.</summary>
    public bool Acts { get; private init; }

    /// <summary>How long nothing comes.</summary>
    public TimeSpan Hangs { get; private init; }

    /// <summary>What comes; null is a connection that breaks.</summary>
    public HttpStubAnswer? Answer { get; private init; }

    /// <summary>Carried out, but the answer is lost.</summary>
    public static HttpFault Lost { get; } = new() { Acts = true };

    /// <summary>The connection breaks before anything is done.</summary>
    public static HttpFault Cut { get; } = new();

    /// <summary>A front end's page.</summary>
    public static HttpFault Html(int status = 200) => Instead(new(status, "<!DOCTYPE html><html><head><title>Just a moment</title></head><body><p>Checking<br></body></html>", "text/html; charset=UTF-8"));

    /// <summary>Nothing comes for a while, then a broken connection.</summary>
    public static HttpFault Hang(TimeSpan time) => new() { Hangs = time };

    /// <summary>Another answer, and nothing is done.</summary>
    public static HttpFault Instead(HttpStubAnswer answer) => new() { Answer = answer };
}
