namespace HostKit;

/// <summary>
/// A look at the future host as a whole, after every component has said what it consists of: what only shows in all files together, such as two sites that
/// claim one name, or a change that running software cannot take up. Components bring reviews along (<see cref="IComponent.Reviews"/>).
/// </summary>
public interface IReview
{
    /// <summary>Looks. Pure: called any number of times, it changes nothing.</summary>
    /// <param name="future">The host as it will be.</param>
    /// <returns>What there is to say and to add.</returns>
    ReviewResult Review(FutureHost future);
}
