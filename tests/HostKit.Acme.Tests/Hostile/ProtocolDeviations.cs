using System.Text.Json.Nodes;
using static HostKit.Acme.Tests.Hostile.Deviation;

namespace HostKit.Acme.Tests.Hostile;

/// <summary>What a CA can get wrong of ACME itself: directories, accounts, orders, authorizations, challenges.</summary>
internal static class ProtocolDeviations
{
    public static IEnumerable<Deviation> All =>
    [
        .. new[] { "newNonce", "newAccount", "newOrder" }.Select(name => Always("directory", "without " + name, "Transient", (r, _) => r.Json(j => j.Remove(name)))),
        .. new[] { "revokeCert", "keyChange", "renewalInfo", "meta" }.Select(name => Always("directory", "without " + name, "ok", (r, _) => r.Json(j => j.Remove(name)))),
        Always("directory", "profiles twice", "ok", (r, _) => r.Text = r.Text.Replace("\"classic\":", "\"classic\":\"a\",\"classic\":", StringComparison.Ordinal)),
        Always("directory", "wants an external account", "ok|Other", (r, _) => r.Json(j => j["meta"]!["externalAccountRequired"] = true)),
        Always("newAccount", "account is deactivated", "ok|Refused", (r, _) => r.Json(j => j["status"] = "deactivated")),
        new("account and orders are not shown, and the order's answer is lost for ever", "account+newOrder", 1, int.MaxValue, (r, _) => (r.Header("Location") is null ? r.Problem(405, "malformed", "no") : r).With("Location", null), "Transient"),
        new("account and orders are not shown, and the order's answer is lost once", "newOrder", 1, 1, (r, h) => r.With("Location", null), "ok"),
        new("orders are none", "orders+newOrder", 1, 1, (r, _) => r.With("Location", null).Text = "<html>", "ok"),
        Once("newOrder", "account is forgotten", "ok", (r, h) => r.Problem(400, "accountDoesNotExist", "who?")),
        Once("authz", "account is forgotten", "ok", (_, h) => h.Forgotten = true),
        Always("newOrder", "account is forgotten for ever", "Refused", (r, _) => r.Problem(400, "accountDoesNotExist", "who?")),
        Always("newOrder", "account is closed", "Refused", (r, _) => r.Problem(403, "unauthorized", "the account is deactivated")),
        Order("names in upper case", "ok", j => j["identifiers"]![0]!["value"] = "WWW.EXAMPLE.ORG"),
        Order("names shuffled", "ok", j => j["identifiers"] = new JsonArray(j["identifiers"]!.AsArray().Reverse().Select(i => i!.DeepClone()).ToArray())),
        Order("a name more", "ok|Transient", j => j["identifiers"]!.AsArray().Add(new JsonObject { ["type"] = "dns", ["value"] = "evil.example" })),
        Order("no names", "ok|Transient", j => j.Remove("identifiers")),
        Order("names of a new kind", "ok|Transient", j => j["identifiers"]![0]!["type"] = "carrier-pigeon"),
        Order("no authorizations", "Transient", j => j.Remove("authorizations")),
        Order("authorizations that are none", "Transient", j => j["authorizations"] = new JsonArray("not an address", 5)),
        Order("the same authorization twice", "ok", j => j["authorizations"]!.AsArray().Add(j["authorizations"]![0]!.DeepClone())),
        Order("five thousand authorizations", "Transient", j => j["authorizations"] = new JsonArray([.. Enumerable.Range(0, 5000).Select(i => (JsonNode)$"https://127.0.0.1:1/{i}")])),
        Order("no finalize", "ok|Transient", j => j.Remove("finalize")),
        Order("it has expired", "ok|Transient", j => j["expires"] = "2001-01-01T00:00:00Z"),
        Order("expires never", "ok", j => j["expires"] = "tomorrow"),
        Order("ready at once", "Transient", j => j["status"] = "ready"),
        Order("valid at once", "Transient", j => j["status"] = "valid"),
        Order("invalid at once", "Validation", j => j["status"] = "invalid"),
        Order("a new status", "Transient", j => j["status"] = "dreaming"),
        Order("two states", "Transient", j => j["status"] = "pending,valid"),
        Once("finalize", "answers ready", "ok", (r, _) => r.Json(j => j["status"] = "ready")),
        Once("finalize", "answers pending", "ok", (r, _) => r.Json(j => j["status"] = "pending")),
        Times("finalize", 2, "is not ready", "ok", (r, h) => NotReady(r, h)),
        Always("order", "processing for ever", "Transient", (r, _) => r.Json(j => j["status"] = "processing")),
        Times("order", 3, "pending again", "ok", (r, _) => r.Json(j => j["status"] = "pending")),
        Times("order", 2, "valid without certificate", "ok", (r, _) => r.Json(j => j.Remove("certificate"))),
        Always("order", "valid without certificate for ever", "Transient", (r, _) => r.Json(j => j.Remove("certificate"))),
        Always("order", "gone", "Transient", (r, _) => r.Problem(404, "malformed", "no such order")),
        Always("order", "invalid without error", "Validation", (r, _) => r.Json(j => j["status"] = "invalid")),
        Always("order", "invalid with caa", "Refused", (r, _) => r.Json(j => (j["status"], j["error"]) = ("invalid", new JsonObject { ["type"] = "urn:ietf:params:acme:error:caa", ["detail"] = "no" }))),
        Always("order", "certificate elsewhere each time", "Transient", (r, _) => r.Json(j => j["certificate"] = $"https://127.0.0.1:1/{Guid.NewGuid()}")),
        Authz("of another name", "Transient", j => j["identifier"]!["value"] = "victim.example"),
        Authz("of another kind", "Transient", j => j["identifier"] = new JsonObject { ["type"] = "ip", ["value"] = "192.0.2.1" }),
        Authz("of a parent", "ok", j => j["identifier"]!["value"] = "example.org"),
        Authz("without a name", "Transient", j => j.Remove("identifier")),
        Authz("wildcard of a name", "ok|Transient", j => j["wildcard"] = true),
        Authz("pending for ever", "Transient", j => j["status"] = "pending"),
        Authz("a new status", "Transient", j => j["status"] = "dreaming"),
        Authz("invalid without error", "Validation", j => j["status"] = "invalid"),
        Authz("deactivated", "Validation", j => j["status"] = "deactivated"),
        Authz("expired", "Validation", j => j["status"] = "expired"),
        Authz("revoked", "Validation", j => j["status"] = "revoked"),
        Authz("valid with a challenge that is pending", "Transient", j => j["status"] = "valid"),
        Authz("no challenges", "Other", j => j.Remove("challenges")),
        Authz("no challenge that can be met", "Other", j => j["challenges"] = new JsonArray(new JsonObject { ["type"] = "new\u001b[31m-01", ["url"] = "https://127.0.0.1:1/" })),
        Authz("challenge processing for ever", "Transient", j => (j["status"], j["challenges"]![1]!["status"]) = ("pending", "processing")),
        .. new[] { "", "../../../etc/passwd", "a/b", "a\\b", "a.b", "tök", "a\nb", new string('t', 5000), "a b" }.Select((token, i) => Authz("bad token " + i, "Transient", j => j["challenges"]![1]!["token"] = token)),
        Authz("no token", "Transient", j => j["challenges"]![1]!.AsObject().Remove("token")),
        Once("challenge", "400 though taken", "ok", (r, _) => r.Problem(400, "malformed", "no")),
        Once("challenge", "is an order", "ok", (r, _) => r.Text = """{"status":"pending"}"""),
        Always("challenge", "403", "ok", (r, _) => r.Problem(403, "unauthorized", "no")),
    ];

    private static Deviation Order(string name, string expected, Action<JsonObject> change) => new("order: " + name, "order+newOrder", 1, int.MaxValue, (r, _) => r.Json(change), expected);

    private static Deviation Authz(string name, string expected, Action<JsonObject> change) => Always("authz", name, expected, (r, _) => r.Json(change));

    private static void NotReady(Reply reply, HonestCa honest)
    {
        honest.Undo();
        reply.Problem(403, "orderNotReady", "not yet");
    }
}
