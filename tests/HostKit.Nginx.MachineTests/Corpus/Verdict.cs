namespace HostKit.Nginx.Tests;

/// <summary>How nginx's answer and our first complaint go together.</summary>
internal enum Verdict
{
    Accepted,

    /// <summary>The same words for the same line.</summary>
    Agreed,

    /// <summary>nginx stopped at a directive of a module that it was built without.</summary>
    Lacking,

    /// <summary>nginx stopped at something that only it can know, not behind what we complain of.</summary>
    Other,

    Different,
}
