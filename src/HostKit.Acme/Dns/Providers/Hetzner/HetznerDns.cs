using System.Text.Json;

namespace HostKit.Acme;

/// <summary>
/// Hetzner's DNS in the Cloud API (https://docs.hetzner.cloud/reference/cloud#zone-rrset-actions), which adds and removes single values and says when it has done so. Values may be
/// cached for a minute, the least it allows, unless <see cref="DnsApiProvider.Ttl"/> says otherwise. Zones of the former DNS console have to be moved there: see <see cref="HetznerOldDns"/>.
/// </summary>
public sealed class HetznerDns : DnsApiProvider
{
    private readonly string _token;

    /// <summary>Uses a project.</summary>
    /// <param name="token">A token of the project that has the zone, with the permission to read and write.</param>
    public HetznerDns(string token)
        : base("Hetzner", "https://api.hetzner.cloud/v1", (60, 2147483647), TimeSpan.FromMinutes(2), TimeSpan.FromSeconds(2))
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(token);
        _token = token.Trim();
    }

    private JsonApi Api => field ??= new(this)
    {
        Sign = (request, _) => request.Headers.TryAddWithoutValidation("Authorization", "Bearer " + _token),
        Secrets = [_token],
        Credentials = "Look at HETZNER_API_TOKEN: it must be a token of the Cloud console, of the project that has the zone; keys of the former DNS console are no longer good for anything.",
        Rights = "Give the token the permission to read and write.",
    };

    internal static IDnsProvider FromVariables(DnsVariables variables)
        => variables.Find("HETZNER_API_TOKEN", "HETZNER_TOKEN") is null && variables.Find("HETZNER_API_KEY") is { } key
            ? new HetznerOldDns(key).Set(variables, "HETZNER")
            : new HetznerDns(variables.Get("HETZNER_API_TOKEN", "HETZNER_TOKEN")).Set(variables, "HETZNER");

    private protected override async Task ChangeAsync(string zone, IReadOnlyList<(string Name, IReadOnlyList<string> Values)> wanted, bool present, CancellationToken cancellationToken)
    {
        foreach (var (name, values) in wanted)
        {
            var label = new TxtRecord(name, "").LabelsIn(zone);
            var path = $"/zones/{zone}/rrsets/{(label.Length == 0 ? "@" : label)}/TXT";
            await RepeatAsync(zone, async cancel =>
            {
                var there = await TextsAsync(zone, path, cancel).ConfigureAwait(false);
                var known = there?.Select(t => TxtText.Read(t)).ToHashSet(StringComparer.Ordinal) ?? [];
                // What is removed is named as it is written there.
                var texts = present ? values.Where(v => !known.Contains(v)).Select(v => TxtText.Quote(v)) : there?.Where(t => values.Contains(TxtText.Read(t), StringComparer.Ordinal)) ?? [];
                return texts.ToList() is { Count: > 0 } changed ? again => ActAsync(zone, $"{path}/actions/{(present ? "add" : "remove")}_records", changed, present && there is null, again) : null;
            }, cancellationToken).ConfigureAwait(false);
        }
    }

    private async Task<IReadOnlyList<string>?> TextsAsync(string zone, string path, CancellationToken cancellationToken)
    {
        if (await Api.GetAsync(path, zone, cancellationToken, mayMiss: true).ConfigureAwait(false) is not { } answer)
            return null;
        var records = answer.Member("rrset")?.List("records") ?? throw Api.Malformed("'records'");
        return [.. records.EnumerateArray().Select(r => r.Text("value") ?? throw Api.Malformed("a record's 'value'"))];
    }

    private async Task<bool> ActAsync(string zone, string path, List<string> texts, bool isNew, CancellationToken cancellationToken)
    {
        var answer = await Api.WriteAsync(HttpMethod.Post, path, zone, JsonText.Of(json =>
        {
            json.WriteStartObject();
            // A time that differs from that of values that are there is refused.
            if (isNew)
                json.WriteNumber("ttl", TtlSeconds);
            json.WriteStartArray("records");
            foreach (var text in texts)
            {
                json.WriteStartObject();
                json.WriteString("value", text);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }), cancellationToken).ConfigureAwait(false);
        var action = answer?.Member("action") ?? throw Api.Malformed("'action'");
        var end = Clock.GetUtcNow() + PropagationTimeout;
        for (var wait = TimeSpan.FromMilliseconds(50); action.Text("status") is not "success"; wait = TimeSpan.FromMilliseconds(Math.Min(2000, wait.TotalMilliseconds * 1.6)))
        {
            if (action.Text("status") is "error")
                throw new DnsProviderException(Name, $"the change of the zone {zone} has failed (it says: {ApiWords.Of(action.Member("error") ?? default, Api.Secrets) ?? "nothing"}). Try again later.", AcmeFailure.Transient, ApiWords.Clean(action.Member("error")?.Text("code"), Api.Secrets));
            var number = action.Number("id") ?? throw Api.Malformed("the action's 'id'");
            if (Clock.GetUtcNow() >= end)
                throw new DnsProviderException(Name, $"the change of the zone {zone} was taken, but is not done after {PropagationTimeout.TotalSeconds:0} s. Try again later.", AcmeFailure.Transient, notBefore: end);
            await Task.Delay(wait, Clock, cancellationToken).ConfigureAwait(false);
            action = (await Api.GetAsync($"/actions/{number}", zone, cancellationToken).ConfigureAwait(false))?.Member("action") ?? throw Api.Malformed("'action'");
        }

        return true;
    }
}
