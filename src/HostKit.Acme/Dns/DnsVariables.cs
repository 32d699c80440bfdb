namespace HostKit.Acme;

/// <summary>The settings of a DNS provider by the names that lego gives them, such as <c>NAMESILO_API_KEY</c>; <c>X_FILE</c> names a file that holds the value of <c>X</c>.</summary>
/// <param name="provider">The provider, for messages.</param>
/// <param name="values">The variables.</param>
public sealed partial class DnsVariables(string provider, IReadOnlyDictionary<string, string> values)
{
    /// <summary>The provider's name.</summary>
    public string Provider => provider;

    /// <summary>A value that may be left out.</summary>
    /// <param name="names">The variable's names, the preferred one first.</param>
    /// <returns>The first that is set; null when none is.</returns>
    /// <exception cref="DnsProviderException">A file that is named cannot be read.</exception>
    public string? Find(params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            if (values.TryGetValue(name, out var value) && value.Length > 0)
                return value;
            if (values.TryGetValue(name + "_FILE", out var file) && file.Length > 0)
                return Read(name, file);
        }

        return null;
    }

    /// <summary>A value that must be there.</summary>
    /// <param name="names">The variable's names, the preferred one first.</param>
    /// <returns>The first that is set.</returns>
    /// <exception cref="DnsProviderException">None is set.</exception>
    public string Get(params ReadOnlySpan<string> names)
        => Find(names) ?? throw new DnsProviderException(provider, $"{names[0]} is not set. Put it into the credentials.", AcmeFailure.Refused);

    /// <summary>A time in whole seconds.</summary>
    /// <param name="name">The variable's name.</param>
    /// <returns>The time; null when it is not set.</returns>
    /// <exception cref="DnsProviderException">It is no number from 0 on.</exception>
    public TimeSpan? FindSeconds(string name)
    {
        if (Find(name) is not { } text)
            return null;
        return int.TryParse(text, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var seconds)
            ? TimeSpan.FromSeconds(seconds)
            : throw new DnsProviderException(provider, $"{name} is '{text}', which is no whole number of seconds.", AcmeFailure.Refused);
    }

    /// <summary>A whole number.</summary>
    /// <param name="name">The variable's name.</param>
    /// <param name="least">The smallest that is allowed.</param>
    /// <param name="most">The largest that is allowed.</param>
    /// <returns>The number; null when it is not set.</returns>
    /// <exception cref="DnsProviderException">It is no such number.</exception>
    public int? FindNumber(string name, int least, int most)
    {
        if (Find(name) is not { } text)
            return null;
        return int.TryParse(text, System.Globalization.NumberStyles.AllowLeadingSign, System.Globalization.CultureInfo.InvariantCulture, out var number) && number >= least && number <= most
            ? number
            : throw new DnsProviderException(provider, $"{name} is '{text}', but must be a whole number from {least} to {most}.", AcmeFailure.Refused);
    }

    /// <summary>The address of an API, as <c>https://host/path</c>.</summary>
    /// <param name="names">The variable's names, the preferred one first.</param>
    /// <returns>The address, without a final slash in its path; null when it is not set.</returns>
    /// <exception cref="DnsProviderException">It is no address of http or https.</exception>
    public Uri? FindUrl(params ReadOnlySpan<string> names)
    {
        if (Find(names) is not { } text)
            return null;
        // The value is not shown: addresses may hold passwords.
        return Uri.TryCreate(text.TrimEnd('/'), UriKind.Absolute, out var url) && (url.Scheme == Uri.UriSchemeHttps || url.Scheme == Uri.UriSchemeHttp)
            ? url
            : throw new DnsProviderException(provider, $"{names[0]} is no address that begins with https://.", AcmeFailure.Refused);
    }

    private string Read(string name, string file)
    {
        try
        {
            return File.ReadAllText(file).Trim();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new DnsProviderException(provider, $"{name}_FILE names {file}, which cannot be read: {e.Message}", AcmeFailure.Refused);
        }
    }
}
