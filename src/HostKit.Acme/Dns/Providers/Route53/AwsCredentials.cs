namespace HostKit.Acme;

/// <summary>Keys of an AWS identity (https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys.html). They are never shown.</summary>
public sealed class AwsCredentials
{
    /// <summary>Keys as they are given out.</summary>
    /// <param name="accessKeyId">The access key's identifier, such as <c>AKIAIOSFODNN7EXAMPLE</c>.</param>
    /// <param name="secretAccessKey">The secret access key.</param>
    /// <param name="sessionToken">The session token that temporary keys come with; null for lasting ones.</param>
    public AwsCredentials(string accessKeyId, string secretAccessKey, string? sessionToken = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(accessKeyId);
        ArgumentException.ThrowIfNullOrWhiteSpace(secretAccessKey);
        (AccessKeyId, SecretAccessKey, SessionToken) = (accessKeyId.Trim(), secretAccessKey.Trim(), string.IsNullOrWhiteSpace(sessionToken) ? null : sessionToken.Trim());
    }

    internal string AccessKeyId { get; }

    internal string SecretAccessKey { get; }

    internal string? SessionToken { get; }

    internal IEnumerable<string> Secrets => SessionToken is null ? [SecretAccessKey, AccessKeyId] : [SecretAccessKey, AccessKeyId, SessionToken];

    /// <summary>Reads the file that AWS's programs share (https://docs.aws.amazon.com/sdkref/latest/guide/file-format.html).</summary>
    /// <param name="path">The file, such as <c>/root/.aws/credentials</c>.</param>
    /// <param name="profile">The profile, which is a section of the file; <c>default</c> unless given.</param>
    /// <returns>The profile's keys.</returns>
    /// <exception cref="HostKitException">The file cannot be read, or has no keys in such a profile.</exception>
    public static AwsCredentials FromFile(string path, string profile = "default")
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        ArgumentException.ThrowIfNullOrEmpty(profile);
        string[] lines;
        try
        {
            lines = File.ReadAllLines(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new HostKitException($"{path} with AWS's keys cannot be read: {e.Message}", e);
        }

        var settings = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        var inside = false;
        foreach (var line in lines.Select(l => l.Trim()).Where(l => l.Length > 0 && l[0] is not ('#' or ';')))
        {
            if (line[0] == '[')
                inside = line.TrimStart('[').Split(']')[0].Trim() is var section && (section == profile || section == "profile " + profile);
            else if (inside && line.Split('=', 2) is [var name, var value])
                settings[name.Trim()] = value.Trim();
        }

        return settings.TryGetValue("aws_access_key_id", out var id) && id.Length > 0 && settings.TryGetValue("aws_secret_access_key", out var secret) && secret.Length > 0
            ? new(id, secret, settings.GetValueOrDefault("aws_session_token"))
            : throw new HostKitException($"{path} has no aws_access_key_id and aws_secret_access_key in a section [{profile}].");
    }

    /// <summary>Says nothing of the keys.</summary>
    /// <returns><c>keys of AWS</c>.</returns>
    public override string ToString() => "keys of AWS";

    internal static AwsCredentials From(DnsVariables variables)
    {
        if (variables.Find("AWS_ASSUME_ROLE_ARN") is not null)
            throw new DnsProviderException(variables.Provider, "AWS_ASSUME_ROLE_ARN is set, but roles are not assumed here. Give the keys of a user that may change the zone, or temporary keys with AWS_SESSION_TOKEN.", AcmeFailure.Refused);
        if (variables.Find("AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY") is not null)
            return new(variables.Get("AWS_ACCESS_KEY_ID"), variables.Get("AWS_SECRET_ACCESS_KEY"), variables.Find("AWS_SESSION_TOKEN"));
        // Its name is not AWS_SHARED_CREDENTIALS with a file that holds it, though it looks so.
        var path = variables.Find("AWS_SHARED_CREDENTIALS_FILE") ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".aws", "credentials");
        try
        {
            return FromFile(path, variables.Find("AWS_PROFILE") ?? "default");
        }
        catch (HostKitException e)
        {
            throw new DnsProviderException(variables.Provider, $"AWS_ACCESS_KEY_ID is not set, and {e.Message}", AcmeFailure.Refused);
        }
    }
}
