// Changes a certificate store, in order to be killed at it, or to be refused: HostKit.Acme.StoreProgram DIRECTORY put FILE|stand-in|check|account|hold
// FILE has a certificate, its chain and its key. Exit codes: 0 done, 1 refused, with the message.
using System.Security.Cryptography.X509Certificates;
using HostKit;
using HostKit.Acme;

var store = new CertificateStore(args[0]);
var site = store.Of("example.org");
try
{
    switch (args[1])
    {
        case "put":
            var pem = File.ReadAllText(args[2]);
            var key = pem.IndexOf("-----BEGIN PRIVATE KEY-----", StringComparison.Ordinal);
            using (var issued = new IssuedCertificate(X509Certificate2.CreateFromPem(pem), pem[..key], pem[key..], new("https://ca.example.org/order/1"), []))
            using (await site.LockAsync(TimeSpan.FromMinutes(1)).ConfigureAwait(false))
                site.Put(issued, new() { Name = "example.org", Names = ["example.org"], Ca = new("https://ca.example.org/directory"), Challenge = ChallengeTypes.Dns01 });
            break;
        case "stand-in":
            site.PutStandIn(["example.org", "*.example.org", "bücher.example", "192.0.2.1"]);
            break;
        case "check":
            site.CheckWritable();
            break;
        case "account":
            Uri ca = new("https://ca.example.org/directory");
            using (await store.Accounts.LockAsync(ca, TimeSpan.FromMinutes(1)).ConfigureAwait(false))
                Console.WriteLine(store.Accounts.FindOrCreate(ca).Thumbprint);
            break;
        case "hold":
            using (site.TryLock() ?? throw new HostKitException("somebody else has it"))
            {
                Console.WriteLine("held");
                await Task.Delay(Timeout.Infinite).ConfigureAwait(false);
            }

            break;
        default:
            throw new HostKitException($"'{args[1]}' is unknown");
    }

    return 0;
}
catch (HostKitException e)
{
    Console.WriteLine(e.Message);
    return 1;
}
