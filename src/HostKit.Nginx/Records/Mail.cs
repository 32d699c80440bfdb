namespace HostKit.Nginx;

/// <summary>Proxies of the mail protocols (https://nginx.org/en/docs/mail/ngx_mail_core_module.html#mail).</summary>
public sealed partial record Mail : NginxContext, IStatements
{
    IEnumerable<NginxStatement> IStatements.ToStatements() => [NginxStatement.CreateBlock("mail", [], ToBody())];
}
