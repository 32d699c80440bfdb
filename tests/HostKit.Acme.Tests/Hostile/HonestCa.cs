using System.Buffers.Text;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text.Json.Nodes;

namespace HostKit.Acme.Tests.Hostile;

/// <summary>What a CA does that behaves: signatures, nonces and addresses are checked, challenges are always met, certificates are real. One order has one authorization per name.</summary>
internal sealed class HonestCa(string at)
{
    private readonly HashSet<string> _nonces = [];
    private readonly Dictionary<string, ECDsa> _accounts = [];
    private readonly List<Entry> _orders = [];

    public string Base => at;

    public int Issued { get; private set; }

    public int Posts { get; private set; }

    /// <summary>The key and the names of the last request for a certificate.</summary>
    public PublicKey? Key { get; private set; }

    public string[] Names { get; private set; } = [];

    public X509Certificate2? Last { get; private set; }

    public bool Forgotten { get; set; }

    public static string EndpointOf(string path) => path.Split('/', StringSplitOptions.RemoveEmptyEntries) is [var first, ..] ? first : "";

    public void Answer(string method, string path, byte[] body, Reply reply)
    {
        var parts = path.Split('/', StringSplitOptions.RemoveEmptyEntries);
        reply.With("Date", DateTimeOffset.UtcNow.ToString("R")).With("Replay-Nonce", NewNonce());
        if (method == "POST")
            Post(path, parts, body, reply);
        else if (parts is ["directory"])
            reply.Text = new JsonObject
            {
                ["newNonce"] = at + "/newNonce", ["newAccount"] = at + "/newAccount", ["newOrder"] = at + "/newOrder", ["revokeCert"] = at + "/revoke", ["keyChange"] = at + "/keyChange",
                ["renewalInfo"] = at + "/ari", ["meta"] = new JsonObject { ["termsOfService"] = at + "/terms", ["profiles"] = new JsonObject { ["classic"] = "The usual" } },
            }.ToJsonString();
        else if (parts is ["ari", _])
            reply.Text = new JsonObject { ["suggestedWindow"] = new JsonObject { ["start"] = Time(5), ["end"] = Time(6) }, ["explanationURL"] = at + "/why" }.ToJsonString();
        else if (parts is not ["newNonce"])
            reply.Problem(404, "malformed", "nothing is here");
    }

    /// <summary>Takes the last certificate back, as if it had never been asked for.</summary>
    public void Undo()
    {
        Issued--;
        (_orders[^1].Certificate, _orders[^1].Status) = (null, "ready");
    }

    public static string Pem(params ReadOnlySpan<X509Certificate2> certificates)
    {
        var text = "";
        foreach (var certificate in certificates)
            text += certificate.ExportCertificatePem() + "\n";
        return text;
    }

    private void Post(string path, string[] parts, byte[] body, Reply reply)
    {
        Posts++;
        var jws = JsonNode.Parse(body)!;
        var head = (string)jws["protected"]!;
        var payload = Base64Url.DecodeFromChars((string)jws["payload"]!);
        var header = JsonNode.Parse(Base64Url.DecodeFromChars(head))!;
        if (!_nonces.Remove((string)header["nonce"]!))
        {
            reply.Problem(400, "badNonce", "the nonce is not known");
            return;
        }

        ECDsa? key;
        var account = (string?)header["kid"];
        if (account is null)
        {
            key = ECDsa.Create(new ECParameters
            {
                Curve = ECCurve.NamedCurves.nistP256,
                Q = new ECPoint { X = Base64Url.DecodeFromChars((string)header["jwk"]!["x"]!), Y = Base64Url.DecodeFromChars((string)header["jwk"]!["y"]!) },
            });
        }
        else if (Forgotten || !_accounts.TryGetValue(account, out key))
        {
            Forgotten = false;
            reply.Problem(400, "accountDoesNotExist", "the account is not known");
            return;
        }

        if ((string)header["url"]! != at + path || !key.VerifyData(System.Text.Encoding.ASCII.GetBytes(head + "." + (string)jws["payload"]!), Base64Url.DecodeFromChars((string)jws["signature"]!), HashAlgorithmName.SHA256))
            reply.Problem(401, "unauthorized", "the signature is not right");
        else
            Do(parts, payload, key, reply);
    }

    private void Do(string[] parts, byte[] payload, ECDsa key, Reply reply)
    {
        var json = payload.Length > 0 ? JsonNode.Parse(payload)!.AsObject() : [];
        var order = parts is [_, var number, ..] && uint.TryParse(number, out var n) && n < _orders.Count ? _orders[(int)n] : null;
        var index = order is not null && parts is [_, _, var name] && uint.TryParse(name, out var i) && i < order.Valid.Length ? (int)i : -1;
        switch (parts)
        {
            case ["newAccount"]:
                var url = at + "/account/" + Convert.ToHexString(SHA256.HashData(key.ExportSubjectPublicKeyInfo()))[..8];
                reply.Status = _accounts.TryAdd(url, key) ? 201 : 200;
                reply.With("Location", url).Text = new JsonObject { ["status"] = "valid", ["orders"] = at + "/orders" }.ToJsonString();
                break;
            case ["account", _]:
                reply.Text = new JsonObject { ["status"] = "valid", ["orders"] = at + "/orders" }.ToJsonString();
                break;
            case ["orders"]:
                reply.Text = new JsonObject { ["orders"] = new JsonArray([.. _orders.Select(o => (JsonNode)$"{at}/order/{o.Number}")]) }.ToJsonString();
                break;
            case ["newOrder"]:
                order = new(_orders.Count, [.. json["identifiers"]!.AsArray().Select(i => ((string)i!["type"]!, (string)i["value"]!))]);
                _orders.Add(order);
                reply.Status = 201;
                reply.With("Location", $"{at}/order/{order.Number}");
                Write(order, reply);
                break;
            case ["order", _] when order is not null:
                if (order.Certificate is not null && order.Status == "processing")
                    order.Status = "valid";
                Write(order, reply);
                break;
            case ["authz", ..] when order is not null && index >= 0:
                if (order.Told[index] && ++order.Polls[index] >= 2)
                    order.Valid[index] = true;
                reply.Text = Authorization(order, index).ToJsonString();
                break;
            case ["challenge", ..] when order is not null && index >= 0:
                if (order.Told[index])
                {
                    reply.Problem(400, "malformed", "it has been told already");
                    break;
                }

                order.Told[index] = true;
                reply.Text = Authorization(order, index)["challenges"]![1]!.ToJsonString();
                break;
            case ["finalize", _] when order is not null && order.Valid.All(v => v) && order.Certificate is null:
                var request = CertificateRequest.LoadSigningRequest(Base64Url.DecodeFromChars((string)json["csr"]!), HashAlgorithmName.SHA256, CertificateRequestLoadOptions.UnsafeLoadCertificateExtensions);
                (Key, Names) = (request.PublicKey, [.. order.Identifiers.Select(i => i.Value)]);
                Last = order.Certificate = HostilePki.Shared.Issue(request.PublicKey, Names);
                order.Status = "processing";
                Issued++;
                Write(order, reply);
                break;
            case ["finalize", _]:
                reply.Problem(403, "orderNotReady", "the order is not ready");
                break;
            case ["certificate", _] when order?.Certificate is { } certificate:
                reply.With("Content-Type", "application/pem-certificate-chain").Text = Pem(certificate, HostilePki.Shared.Intermediate);
                break;
            default:
                reply.Problem(404, "malformed", "nothing is here");
                break;
        }
    }

    private void Write(Entry order, Reply reply)
    {
        if (order.Status == "pending" && order.Valid.All(v => v))
            order.Status = "ready";
        var json = new JsonObject
        {
            ["status"] = order.Status, ["expires"] = Time(1), ["finalize"] = $"{at}/finalize/{order.Number}",
            ["identifiers"] = new JsonArray([.. order.Identifiers.Select(i => (JsonNode)new JsonObject { ["type"] = i.Type, ["value"] = i.Value })]),
            ["authorizations"] = new JsonArray([.. order.Identifiers.Select((_, i) => (JsonNode)$"{at}/authz/{order.Number}/{i}")]),
        };
        if (order.Status == "valid")
            json["certificate"] = $"{at}/certificate/{order.Number}";
        reply.Text = json.ToJsonString();
    }

    private JsonObject Authorization(Entry order, int index) => new()
    {
        ["status"] = order.Valid[index] ? "valid" : "pending", ["expires"] = Time(1),
        ["identifier"] = new JsonObject { ["type"] = order.Identifiers[index].Type, ["value"] = order.Identifiers[index].Value },
        ["challenges"] = new JsonArray(Challenge("new-01", $"{at}/other/{order.Number}/{index}", false), Challenge("http-01", $"{at}/challenge/{order.Number}/{index}", true)),

    };

    private static JsonObject Challenge(string type, string url, bool token)
        => token ? new() { ["type"] = type, ["url"] = url, ["status"] = "pending", ["token"] = "DGyRejmCefe7v4NfDGDKfA" } : new() { ["type"] = type, ["url"] = url, ["status"] = "pending" };

    private string NewNonce()
    {
        var nonce = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(12));
        _nonces.Add(nonce);
        return nonce;
    }

    private static string Time(int days) => DateTimeOffset.UtcNow.AddDays(days).ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", System.Globalization.CultureInfo.InvariantCulture);

    private sealed record Entry(int Number, (string Type, string Value)[] Identifiers)
    {
        public string Status { get; set; } = "pending";

        public bool[] Told { get; } = new bool[Identifiers.Length];

        public int[] Polls { get; } = new int[Identifiers.Length];

        public bool[] Valid { get; } = new bool[Identifiers.Length];

        public X509Certificate2? Certificate { get; set; }
    }
}
