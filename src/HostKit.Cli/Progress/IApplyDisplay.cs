namespace HostKit.Cli;

/// <summary>Shows an apply while it runs.</summary>
internal interface IApplyDisplay : IProgress<ApplyEvent>
{
    /// <summary>Runs the apply with the display around it.</summary>
    Task<ApplyResult> ShowAsync(Func<Task<ApplyResult>> apply);

    /// <summary>Says something that is no event of the apply. Called on any thread.</summary>
    void Say(string message);
}
