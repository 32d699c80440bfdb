using System.Globalization;
using System.Text;
using System.Xml.Linq;

namespace HostKit.Acme;

/// <summary>
/// Amazon Route 53 (https://docs.aws.amazon.com/Route53/latest/APIReference/API_ChangeResourceRecordSets.html). All names of a zone are changed at once, and only as long as their values are what they
/// were when they were looked at; then it is waited until Amazon's servers have the change. Values may be cached for 10 seconds unless <see cref="DnsApiProvider.Ttl"/> says otherwise.
/// </summary>
public sealed class Route53Dns : DnsApiProvider
{
    // A change may have 1000 values and 32000 characters, with those that are replaced.
    private const int MostValues = 900, MostCharacters = 28000;
    private static readonly XNamespace Ns = Route53Api.Schema;
    private readonly AwsCredentials _credentials;
    private readonly string _region;
    private string? _zoneId;

    /// <summary>Uses an account.</summary>
    /// <param name="credentials">Who asks.</param>
    /// <param name="region">A region of the part of AWS that the account is in. All of <c>aws</c> is the same; China's and the US government's regions have APIs of their own.</param>
    public Route53Dns(AwsCredentials credentials, string region = "us-east-1")
        : base("Route 53", Api(region).Url, (1, 2147483647), TimeSpan.FromMinutes(2), TimeSpan.FromSeconds(4), 10)
    {
        ArgumentNullException.ThrowIfNull(credentials);
        (_credentials, _region) = (credentials, Api(region).Region);
    }

    /// <summary>The hosted zone's identifier, such as <c>Z1D633PJN98FT9</c>, for an account that may not list its zones or has two of one name.</summary>
    /// <value>Looked up by the zone's name unless set.</value>
    public string? HostedZoneId
    {
        get;
        init
        {
            var id = value?.Split('/')[^1];
            if (id is not null && (id.Length is 0 or > 32 || !id.All(char.IsAsciiLetterOrDigit)))
                throw new ArgumentException($"'{value}' is no identifier of a hosted zone, such as Z1D633PJN98FT9.", nameof(HostedZoneId));
            field = id;
        }
    }

    /// <summary>Whether the private zone of that name is meant.</summary>
    /// <value>false unless set: the public one.</value>
    public bool PrivateZone { get; init; }

    /// <summary>Whether adding waits until Amazon says that all its servers have the change.</summary>
    /// <value>true unless set.</value>
    public bool WaitsForSync { get; init; } = true;

    private Route53Api Connection => field ??= new(this, _credentials, _region);

    internal static IDnsProvider FromVariables(DnsVariables variables)
    {
        try
        {
            return new Route53Dns(AwsCredentials.From(variables), variables.Find("AWS_REGION") ?? "us-east-1")
            {
                HostedZoneId = variables.Find("AWS_HOSTED_ZONE_ID"),
                PrivateZone = Flag(variables, "AWS_PRIVATE_ZONE") ?? false,
                WaitsForSync = Flag(variables, "AWS_WAIT_FOR_RECORD_SETS_CHANGED") ?? true,
            }.Set(variables, "AWS", "AWS_ENDPOINT_URL_ROUTE_53");
        }
        catch (ArgumentException e) when (e.ParamName == nameof(HostedZoneId))
        {
            throw new DnsProviderException(variables.Provider, "AWS_HOSTED_ZONE_ID is no identifier of a hosted zone, such as Z1D633PJN98FT9.", AcmeFailure.Refused);
        }
    }

    private protected override async Task ChangeAsync(string zone, IReadOnlyList<(string Name, IReadOnlyList<string> Values)> wanted, bool present, CancellationToken cancellationToken)
    {
        var changes = new List<string>();
        await RepeatAsync(zone, async cancel =>
        {
            var id = HostedZoneId ?? (_zoneId ??= await Route53Zone.FindAsync(Connection, Name, zone, PrivateZone, cancel).ConfigureAwait(false));
            var steps = new List<(TxtSet Old, TxtSet New)>();
            foreach (var (name, values) in wanted)
            {
                var old = await SetAsync(zone, id, name, cancel).ConfigureAwait(false);
                if (old.With(values, present) is { } changed)
                    steps.Add((old, changed));
            }

            if (steps.Count == 0)
                return null;
            return async again =>
            {
                foreach (var batch in Batches(steps))
                {
                    var answer = await Connection.SendAsync(HttpMethod.Post, $"hostedzone/{id}/rrset", zone, Body(batch), again).ConfigureAwait(false);
                    changes.Add(answer.Element(Ns + "ChangeInfo")?.Element(Ns + "Id")?.Value.Split('/')[^1] ?? throw Connection.Malformed("'ChangeInfo'"));
                }

                return true;
            };
        }, cancellationToken).ConfigureAwait(false);
        foreach (var change in present && WaitsForSync ? changes : [])
            await WaitAsync(zone, change, cancellationToken).ConfigureAwait(false);
    }

    private static (string Region, string Url) Api(string region)
    {
        ArgumentException.ThrowIfNullOrEmpty(region);
        return region.StartsWith("cn-", StringComparison.Ordinal) ? ("cn-northwest-1", "https://route53.amazonaws.com.cn")
            : region.StartsWith("us-gov-", StringComparison.Ordinal) ? ("us-gov-west-1", "https://route53.us-gov.amazonaws.com")
            : ("us-east-1", "https://route53.amazonaws.com");
    }

    private static bool? Flag(DnsVariables variables, string name) => variables.Find(name)?.ToLowerInvariant() switch
    {
        null => null,
        "true" or "1" or "t" => true,
        "false" or "0" or "f" => false,
        _ => throw new DnsProviderException(variables.Provider, $"{name} must be true or false.", AcmeFailure.Refused),
    };

    private static IEnumerable<List<(TxtSet Old, TxtSet New)>> Batches(List<(TxtSet Old, TxtSet New)> steps)
    {
        var batch = new List<(TxtSet, TxtSet)>();
        var (values, characters) = (0, 0);
        foreach (var step in steps)
        {
            var texts = step.Old.Texts.Concat(step.New.Texts).ToList();
            var length = texts.Sum(t => t.Length);
            if (batch.Count > 0 && (values + texts.Count > MostValues || characters + length > MostCharacters))
            {
                yield return batch;
                (batch, values, characters) = ([], 0, 0);
            }

            batch.Add(step);
            (values, characters) = (values + texts.Count, characters + length);
        }

        yield return batch;
    }

    // An UPSERT would undo what somebody else has written since we looked; deleting exactly what was there fails then.
    private byte[] Body(List<(TxtSet Old, TxtSet New)> batch)
    {
        var changes = batch.SelectMany(step => new[] { ("DELETE", step.Old), ("CREATE", step.New) }).Where(change => change.Item2.Texts.Count > 0).Select(change =>
            new XElement(Ns + "Change", new XElement(Ns + "Action", change.Item1), new XElement(
                Ns + "ResourceRecordSet",
                new XElement(Ns + "Name", change.Item2.Name + "."),
                new XElement(Ns + "Type", "TXT"),
                new XElement(Ns + "TTL", change.Item2.Ttl ?? TtlSeconds),
                new XElement(Ns + "ResourceRecords", change.Item2.Texts.Select(text => new XElement(Ns + "ResourceRecord", new XElement(Ns + "Value", text)))))));
        var request = new XElement(Ns + "ChangeResourceRecordSetsRequest", new XElement(Ns + "ChangeBatch", new XElement(Ns + "Changes", changes)));
        return Encoding.UTF8.GetBytes("""<?xml version="1.0" encoding="UTF-8"?>""" + request.ToString(SaveOptions.DisableFormatting));
    }

    private async Task<TxtSet> SetAsync(string zone, string id, string name, CancellationToken cancellationToken)
    {
        var answer = await Connection.SendAsync(HttpMethod.Get, $"hostedzone/{id}/rrset?name={Uri.EscapeDataString(name)}&type=TXT&maxitems=1", zone, null, cancellationToken).ConfigureAwait(false);
        var sets = answer.Element(Ns + "ResourceRecordSets") ?? throw Connection.Malformed("'ResourceRecordSets'");
        // The list goes on with other names when there is no such set.
        if (sets.Elements(Ns + "ResourceRecordSet").FirstOrDefault(s => s.Element(Ns + "Type")?.Value == "TXT" && Route53Zone.Plain(s.Element(Ns + "Name")?.Value) == name) is not { } set)
            return new(name, null, [], Octal: true);
        if (set.Element(Ns + "SetIdentifier") is not null)
            throw new DnsProviderException(Name, $"the TXT values of {name} have a routing policy, which single values cannot be added to. Make it a simple record.", AcmeFailure.Refused);
        var ttl = long.TryParse(set.Element(Ns + "TTL")?.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) ? seconds : throw Connection.Malformed("'TTL'");
        var records = set.Element(Ns + "ResourceRecords") ?? throw Connection.Malformed("'ResourceRecords'");
        return new(name, ttl, [.. records.Elements(Ns + "ResourceRecord").Select(r => r.Element(Ns + "Value")?.Value ?? throw Connection.Malformed("a record's 'Value'"))], Octal: true);
    }

    private async Task WaitAsync(string zone, string change, CancellationToken cancellationToken)
    {
        var end = Clock.GetUtcNow() + PropagationTimeout;
        for (var wait = TimeSpan.FromMilliseconds(250); ; wait = wait * 1.5 < PollingInterval ? wait * 1.5 : PollingInterval)
        {
            var answer = await Connection.SendAsync(HttpMethod.Get, $"change/{change}", zone, null, cancellationToken).ConfigureAwait(false);
            if ((answer.Element(Ns + "ChangeInfo")?.Element(Ns + "Status")?.Value ?? throw Connection.Malformed("'Status'")) == "INSYNC")
                return;
            if (Clock.GetUtcNow() >= end)
                throw new DnsProviderException(Name, $"the change of the zone {zone} was taken, but is not on all of its servers after {PropagationTimeout.TotalSeconds:0} s. Try again later.", AcmeFailure.Transient);
            await Task.Delay(wait, Clock, cancellationToken).ConfigureAwait(false);
        }
    }
}
