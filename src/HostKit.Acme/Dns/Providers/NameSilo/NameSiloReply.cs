using System.Globalization;
using System.Xml;
using System.Xml.Linq;

namespace HostKit.Acme;

/// <summary>A reply of NameSilo's API: errors are in it, since the status is always 200. Attributes and elements that are new do not matter.</summary>
internal sealed class NameSiloReply
{
    private readonly XElement _reply;
    private readonly XElement? _request;

    private NameSiloReply(XElement reply, XElement? request, int code) => (_reply, _request, Code) = (reply, request, code);

    /// <summary>300 and the two after it mean that it was done.</summary>
    public int Code { get; }

    public bool IsSuccess => Code is 300 or 301 or 302;

    public string Detail => Text(_reply, "detail");

    /// <summary>The address that the request came from, as NameSilo sees it.</summary>
    public string Address => _request is null ? "" : Text(_request, "ip");

    public IEnumerable<NameSiloRecord> Records
        => _reply.Elements("resource_record").Select(r => new NameSiloRecord(Text(r, "record_id"), Text(r, "type"), Text(r, "host"), Text(r, "value")));

    public IEnumerable<string> Domains => _reply.Elements("domains").Elements("domain").Select(d => d.Value.Trim().TrimEnd('.').ToLowerInvariant()).Where(d => d.Length > 0);

    public IEnumerable<string> NameServers => _reply.Elements("nameservers").Elements("nameserver").Select(n => n.Value.Trim().TrimEnd('.').ToLowerInvariant()).Where(n => n.Length > 0);

    /// <summary>How many domains there are on all pages.</summary>
    public int? Total => int.TryParse((_reply.Descendants("total").FirstOrDefault())?.Value, CultureInfo.InvariantCulture, out var total) ? total : null;

    /// <summary>Null for what is no reply.</summary>
    public static NameSiloReply? Parse(string text)
    {
        try
        {
            using var reader = XmlReader.Create(new StringReader(text.TrimStart('\uFEFF', ' ', '\n', '\r', '\t')), new() { DtdProcessing = DtdProcessing.Prohibit });
            var root = XElement.Load(reader);
            return root.Element("reply") is { } reply && int.TryParse(Text(reply, "code"), CultureInfo.InvariantCulture, out var code) ? new(reply, root.Element("request"), code) : null;
        }
        catch (XmlException)
        {
            return null;
        }
    }

    private static string Text(XElement element, string name) => element.Element(name)?.Value.Trim() ?? "";
}
