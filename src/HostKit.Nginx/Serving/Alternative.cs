namespace HostKit.Nginx;

/// <summary>What happens instead when something that the configuration does not tell is the other way round.</summary>
public sealed record Alternative
{
    internal Alternative(string condition, Explanation explanation)
    {
        Condition = condition;
        Explanation = explanation;
    }

    /// <summary>When it happens, such as <c>the file /srv/a exists</c>.</summary>
    public string Condition { get; }

    /// <summary>What happens then.</summary>
    public Explanation Explanation { get; }

    /// <summary>The condition and what happens.</summary>
    public override string ToString() => $"if {Condition}: {Explanation.Handler}";
}
