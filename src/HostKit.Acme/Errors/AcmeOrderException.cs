namespace HostKit.Acme;

/// <summary>An order came to nothing: the CA could not see that names are yours, or changed its mind. A new order is needed.</summary>
public sealed class AcmeOrderException : AcmeException
{
    internal AcmeOrderException(Uri order, IReadOnlyList<AcmeProblem> problems)
        : base(
            $"The CA turned the order {order} down:" + (problems.Count == 0 ? " it did not say why. Make a new order." : string.Concat(problems.Select(p => $"\n  {p}\n    {p.Advice}"))),
            null)
        => (Order, Problems) = (order, problems);

    /// <summary>The order that is dead now.</summary>
    public Uri Order { get; }

    /// <summary>What is wrong, with <see cref="AcmeProblem.Identifier"/> where it is about a name. Empty when the CA said nothing.</summary>
    public IReadOnlyList<AcmeProblem> Problems { get; }

    /// <inheritdoc/>
    public override AcmeFailure Failure
        => Problems.Count == 0 || Problems.Any(p => p.Failure == AcmeFailure.Validation || p.Type == AcmeProblemType.Unauthorized) ? AcmeFailure.Validation : Problems[0].Failure;
}
