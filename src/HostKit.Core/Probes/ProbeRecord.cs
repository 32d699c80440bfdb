using System.Collections.Immutable;
using System.Globalization;
using System.Net;
using System.Text.Json;

namespace HostKit;

/// <summary>A probe as a generation remembers it: its kind, and its properties as texts.</summary>
internal sealed record ProbeRecord(ImmutableSortedDictionary<string, string> Values, ImmutableArray<string> List)
{
    public bool IsWhole => Values.ContainsKey("deadline") && Values.ContainsKey("interval") && Values.GetValueOrDefault("type") switch
    {
        "http" => Values.ContainsKey("url") && Values.ContainsKey("status"),
        "tls" or "tcp" => Values.ContainsKey("server") && Values.ContainsKey("port"),
        "command" => !List.IsEmpty,
        _ => false,
    };

    public static ProbeRecord From(Probe probe) => probe switch
    {
        HttpProbe http => Of(probe, [], ("type", "http"), ("url", http.Url.OriginalString), ("at", http.At?.ToString()), ("status", Text(http.Status)), ("contains", http.Contains), ("trusted", Text(http.Trusted)),
            ("below", http.StatusBelow is { } below ? Text(below) : null), ("location", http.Location), ("websocket", http.WebSocket ? "yes" : null), ("leastValidity", http.LeastValidity == TimeSpan.Zero ? null : Text(http.LeastValidity))),
        TlsProbe tls => Of(
            probe, [.. tls.Names], ("type", "tls"), ("server", tls.ServerName), ("port", Text(tls.Port)), ("at", tls.At?.ToString()), ("leastValidity", Text(tls.LeastValidity)), ("trusted", Text(tls.Trusted))),
        TcpProbe tcp => Of(probe, [], ("type", "tcp"), ("server", tcp.Server), ("port", Text(tcp.Port)), ("at", tcp.At?.ToString())),
        CommandProbe command => Of(probe, [command.Command.Path, .. command.Command.Arguments], ("type", "command"), ("user", command.User?.Value)),
        _ => throw new InvalidOperationException($"No record for {probe.GetType().Name}."),
    };

    public Probe ToProbe(string name)
    {
        Probe probe = Values["type"] switch
        {
            "http" => new HttpProbe(name, new Uri(Values["url"]))
            {
                At = At, Status = Number("status"), Contains = Values.GetValueOrDefault("contains"), Trusted = Trusted,
                StatusBelow = Values.ContainsKey("below") ? Number("below") : null, Location = Values.GetValueOrDefault("location"), WebSocket = Values.GetValueOrDefault("websocket") == "yes",
                LeastValidity = TimeSpan.FromSeconds(Seconds("leastValidity")),
            },
            "tls" => new TlsProbe(name, Values["server"], Number("port"))
            {
                At = At, Names = [.. List], LeastValidity = TimeSpan.FromSeconds(Seconds("leastValidity")), Trusted = Trusted,
            },
            "tcp" => new TcpProbe(name, Values["server"], Number("port")) { At = At },
            _ => new CommandProbe(name, new Command(List[0], List.AsSpan()[1..])) { User = Values.GetValueOrDefault("user") is { } user ? new AccountName(user) : null },
        };
        return probe with { Deadline = TimeSpan.FromSeconds(Seconds("deadline")), Interval = TimeSpan.FromSeconds(Seconds("interval")) };
    }

    public void Write(Utf8JsonWriter json)
    {
        json.WriteStartObject("probe");
        foreach (var (key, value) in Values)
            json.WriteString(key, value);
        json.WriteStartArray("list");
        foreach (var value in List)
            json.WriteStringValue(value);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <summary>Reads what <see cref="Write"/> wrote, the reader standing at its beginning.</summary>
    public static ProbeRecord Read(ref Utf8JsonReader json)
    {
        var values = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        var list = ImmutableArray.CreateBuilder<string>();
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            var key = json.GetString()!;
            json.Read();
            if (json.TokenType == JsonTokenType.String)
                values[key] = json.GetString()!;
            else if (key == "list" && json.TokenType == JsonTokenType.StartArray)
                while (json.Read() && json.TokenType == JsonTokenType.String)
                    list.Add(json.GetString()!);
            else
                json.Skip();
        }

        return new ProbeRecord(values.ToImmutable(), list.ToImmutable());
    }

    private static ProbeRecord Of(Probe probe, ImmutableArray<string> list, params ReadOnlySpan<(string Key, string? Value)> values)
    {
        var kept = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        kept["deadline"] = Text(probe.Deadline);
        kept["interval"] = Text(probe.Interval);
        foreach (var (key, value) in values)
        {
            if (value is not null)
                kept[key] = value;
        }

        return new ProbeRecord(kept.ToImmutable(), list);
    }

    private IPAddress? At => Values.TryGetValue("at", out var address) ? IPAddress.Parse(address) : null;

    private bool Trusted => Values.GetValueOrDefault("trusted") == "yes";

    private int Number(string key) => int.Parse(Values[key], CultureInfo.InvariantCulture);

    private double Seconds(string key) => Values.TryGetValue(key, out var value) ? double.Parse(value, CultureInfo.InvariantCulture) : 0;

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Text(bool truth) => truth ? "yes" : "no";

    private static string Text(TimeSpan time) => time.TotalSeconds.ToString(CultureInfo.InvariantCulture);
}
