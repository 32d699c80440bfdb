namespace HostKit.Nginx;

/// <summary>A value that becomes one or more arguments of its directive.</summary>
internal interface IWords
{
    IEnumerable<NginxWord> Words { get; }
}
