namespace HostKit.Acme;

/// <summary>OVHcloud's API of one region; each has accounts and credentials of its own (https://github.com/ovh/go-ovh#supported-apis).</summary>
public sealed record OvhEndpoint
{
    private OvhEndpoint(string name, string api, string token, string keys) => (Name, Api, Token, Keys) = (name, new(api), new(token), keys);

    /// <summary>Europe.</summary>
    public static OvhEndpoint Eu { get; } = new("ovh-eu", "https://eu.api.ovh.com/1.0", "https://www.ovh.com/auth/oauth2/token", "https://eu.api.ovh.com/createToken/");

    /// <summary>Canada.</summary>
    public static OvhEndpoint Ca { get; } = new("ovh-ca", "https://ca.api.ovh.com/1.0", "https://ca.ovh.com/auth/oauth2/token", "https://ca.api.ovh.com/createToken/");

    /// <summary>The United States.</summary>
    public static OvhEndpoint Us { get; } = new("ovh-us", "https://api.us.ovhcloud.com/1.0", "https://us.ovhcloud.com/auth/oauth2/token", "https://api.us.ovhcloud.com/createToken/");

    /// <summary>Its name, such as <c>ovh-eu</c>.</summary>
    public string Name { get; }

    internal Uri Api { get; }

    internal Uri Token { get; }

    internal string Keys { get; }

    internal static OvhEndpoint? Find(string name) => new[] { Eu, Ca, Us }.FirstOrDefault(e => name == e.Name || name == e.Api.AbsoluteUri);
}
