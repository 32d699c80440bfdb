namespace HostKit.Nginx;

/// <summary>A context whose directives hold for requests: http, a server, a location. What is set on one level holds on those inside.</summary>
#pragma warning disable CA1040 // It says where a preset may be used, which only a type can say.
public interface IRequestContext;
#pragma warning restore CA1040
