using System.Globalization;

namespace HostKit.Nginx;

/// <summary>Tells browsers to come over https only from now on (RFC 6797). It cannot be taken back before its time is over.</summary>
public sealed record Hsts
{
    /// <summary>For a time.</summary>
    /// <param name="maxAge">Whole seconds; zero makes browsers forget it.</param>
    /// <exception cref="ArgumentOutOfRangeException">The time is negative or has fractions of a second.</exception>
    public Hsts(TimeSpan maxAge) => MaxAge = TimeText.Seconds(maxAge, "max-age")!.Value;

    /// <summary>For two years, as Mozilla's guideline has it; this host name alone.</summary>
    public static Hsts TwoYears { get; } = new(TimeSpan.FromSeconds(63_072_000));

    /// <summary>How long.</summary>
    public TimeSpan MaxAge { get; }

    /// <summary>Whether it holds for all names below this one, too; false unless set.</summary>
    public bool IncludeSubDomains { get; init; }

    /// <summary>Whether browsers' makers may put it into their lists; false unless set. It is even harder to take back.</summary>
    public bool Preload { get; init; }

    internal string Value => string.Create(CultureInfo.InvariantCulture, $"max-age={(long)MaxAge.TotalSeconds}{(IncludeSubDomains ? "; includeSubDomains" : "")}{(Preload ? "; preload" : "")}");

    /// <summary>The value over https, nothing over http, where the header means nothing.</summary>
    internal Map Map => new(new Var("https"), Variable) { Default = "", Cases = [("on", Value)] };

    internal Var Variable => new(string.Create(CultureInfo.InvariantCulture, $"hsts_{(long)MaxAge.TotalSeconds}{(IncludeSubDomains ? "_sub" : "")}{(Preload ? "_preload" : "")}"));
}
