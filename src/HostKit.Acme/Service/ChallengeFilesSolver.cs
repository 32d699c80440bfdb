namespace HostKit.Acme;

/// <summary>HTTP-01 by files in the directory that a web server shows as <c>/.well-known/acme-challenge/</c> itself.</summary>
internal sealed class ChallengeFilesSolver(string directory) : IChallengeSolver
{
    public IReadOnlyList<string> ChallengeTypes { get; } = [Acme.ChallengeTypes.Http01];

    public async Task PresentAsync(IReadOnlyList<ChallengeAnswer> answers, CancellationToken cancellationToken)
    {
        try
        {
            // Web servers read as another user.
            Directory.CreateDirectory(directory, (UnixFileMode)0b111_101_101);
            foreach (var answer in answers)
            {
                var path = Path.Combine(directory, answer.Token);
                var part = Path.Combine(directory, "." + answer.Token);
                await File.WriteAllTextAsync(part, answer.KeyAuthorization, cancellationToken).ConfigureAwait(false);
                File.SetUnixFileMode(part, (UnixFileMode)0b110_100_100);
                File.Move(part, path, overwrite: true);
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new HostKitException($"The answer to the CA cannot be written to {directory}: {e.Message.TrimEnd('.')}.", e);
        }
    }

    public Task RemoveAsync(IReadOnlyList<ChallengeAnswer> answers, CancellationToken cancellationToken)
    {
        foreach (var answer in answers.Where(_ => Directory.Exists(directory)))
        {
            File.Delete(Path.Combine(directory, answer.Token));
            File.Delete(Path.Combine(directory, "." + answer.Token));
        }

        return Task.CompletedTask;
    }
}
