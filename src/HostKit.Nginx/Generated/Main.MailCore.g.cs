// Generated from Catalogue/*.json; edit those and run the generator.
#nullable enable

namespace HostKit.Nginx;

public sealed partial record Main
{
    /// <summary>The mail proxy.</summary>
    /// <value>Null, the default, leaves it out. In main; found in nginx 1.22.1 to 1.30.4.</value>
    public Mail? Mail
    {
        get => Get<Mail>("mail");
        init => Set("mail", value);
    }
}
