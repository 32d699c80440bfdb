namespace HostKit.Nginx;

/// <summary>One proxy of a mail protocol (https://nginx.org/en/docs/mail/ngx_mail_core_module.html#server).</summary>
public sealed partial record MailServer : NginxContext, IStatements
{
    IEnumerable<NginxStatement> IStatements.ToStatements() => [NginxStatement.CreateBlock("server", [], ToBody())];
}
