using System.Text;
using System.Text.Json.Nodes;

namespace HostKit.Acme.Tests.Hostile;

/// <summary>An answer of the hostile CA, before it goes out; everything of it can be bent.</summary>
internal sealed class Reply
{
    public string Version { get; set; } = "HTTP/1.1";

    public int Status { get; set; } = 200;

    public List<(string Name, string Value)> Headers { get; } = [("Content-Type", "application/json")];

    public byte[] Body { get; set; } = [];

    /// <summary>Whether Content-Length is written by itself.</summary>
    public bool Length { get; set; } = true;

    /// <summary>Sends it in another way than as it is; the connection is closed afterwards.</summary>
    public Func<Stream, byte[], CancellationToken, Task>? Wire { get; set; }

    public string Text
    {
        get => Encoding.UTF8.GetString(Body);
        set => Body = Encoding.UTF8.GetBytes(value);
    }

    public string? Header(string name) => Headers.Where(h => h.Name == name).Select(h => h.Value).FirstOrDefault();

    public Reply With(string name, string? value)
    {
        Headers.RemoveAll(h => h.Name == name);
        if (value is not null)
            Headers.Add((name, value));
        return this;
    }

    public Reply And(string name, string value)
    {
        Headers.Add((name, value));
        return this;
    }

    public Reply Json(Action<JsonObject> change)
    {
        var json = JsonNode.Parse(Body)!.AsObject();
        change(json);
        Text = json.ToJsonString();
        return this;
    }

    public Reply Problem(int status, string type, string detail)
    {
        Status = status;
        Text = new JsonObject { ["type"] = "urn:ietf:params:acme:error:" + type, ["detail"] = detail, ["status"] = status }.ToJsonString();
        return With("Content-Type", "application/problem+json");
    }

    public byte[] ToBytes(bool head)
    {
        var text = new StringBuilder().Append(Version).Append(' ').Append(Status).Append(" Bent\r\n");
        foreach (var (name, value) in Headers)
            text.Append(name).Append(": ").Append(value).Append("\r\n");
        if (Length && Status is not (204 or 304))
            text.Append("Content-Length: ").Append(Body.Length).Append("\r\n");
        text.Append("\r\n");
        return [.. Encoding.Latin1.GetBytes(text.ToString()), .. head ? [] : Body];
    }
}
