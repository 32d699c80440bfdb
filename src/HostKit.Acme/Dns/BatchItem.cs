namespace HostKit.Acme;

/// <summary>What one caller put into a batch.</summary>
internal sealed class BatchItem<T>(T value)
{
    private readonly TaskCompletionSource _done = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private volatile bool _isAbandoned;

    public T Value => value;

    /// <summary>Whether its caller has gone.</summary>
    public bool IsAbandoned => _isAbandoned;

    public Task Done => _done.Task;

    public void Abandon() => _isAbandoned = true;

    public void Succeed() => _done.TrySetResult();

    public void Fail(Exception failure) => _done.TrySetException(failure);
}
