namespace HostKit.Acme;

/// <summary>HTTP-01 by files for a web server that is there (RFC 8555 §8.3): it has to serve <c>/.well-known/acme-challenge/</c> on port 80 from the directory.</summary>
/// <param name="directory">The directory that the web server serves as <c>/</c>; it must exist.</param>
public sealed class WebRootSolver(string directory) : IChallengeSolver
{
    /// <inheritdoc/>
    public IReadOnlyList<string> ChallengeTypes { get; } = [Acme.ChallengeTypes.Http01];

    /// <inheritdoc/>
    /// <exception cref="HostKitException">The directory does not exist, or cannot be written to.</exception>
    public async Task PresentAsync(IReadOnlyList<ChallengeAnswer> answers, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(answers);
        if (!Directory.Exists(directory))
            throw new HostKitException($"The web server's directory {directory} does not exist. Create it, or name the one that the web server serves.");
        try
        {
            // Web servers read as another user.
            Directory.CreateDirectory(Path.Combine(directory, ".well-known", "acme-challenge"), (UnixFileMode)0b111_101_101);
            foreach (var answer in answers)
            {
                var path = PathOf(answer);
                var part = path + ".part";
                await File.WriteAllTextAsync(part, answer.KeyAuthorization, cancellationToken).ConfigureAwait(false);
                File.SetUnixFileMode(part, (UnixFileMode)0b110_100_100);
                File.Move(part, path, overwrite: true);
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new HostKitException($"The answer to the CA cannot be written below {directory}: {e.Message.TrimEnd('.')}.", e);
        }
    }

    /// <inheritdoc/>
    public Task RemoveAsync(IReadOnlyList<ChallengeAnswer> answers, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(answers);
        foreach (var path in answers.Select(PathOf).Where(path => Directory.Exists(Path.GetDirectoryName(path))))
        {
            File.Delete(path);
            File.Delete(path + ".part");
        }

        return Task.CompletedTask;
    }

    private string PathOf(ChallengeAnswer answer) => Path.Combine(directory, ".well-known", "acme-challenge", answer.Token);
}
