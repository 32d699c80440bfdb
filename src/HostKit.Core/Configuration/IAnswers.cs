namespace HostKit;

/// <summary>A component that answers questions from outside, such as a site: what to ask before names lead to the host, after an apply, and from time to time.</summary>
public interface IAnswers : IComponent
{
    /// <summary>What to ask; names are resolved as everywhere unless the asker says where.</summary>
    IEnumerable<HttpProbe> Questions { get; }
}
