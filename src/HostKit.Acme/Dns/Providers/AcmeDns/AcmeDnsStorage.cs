using System.Text.Json;

namespace HostKit.Acme;

/// <summary>A file of accounts as lego writes it: an object with one member for each domain.</summary>
internal sealed class AcmeDnsStorage(string path)
{
    public string Path => path;

    /// <summary>The account that a name belongs to.</summary>
    public AcmeDnsAccount? Find(string name) => Read().Values.FirstOrDefault(a => a.FullDomain == name);

    public AcmeDnsAccount? OfDomain(string domain) => Read().GetValueOrDefault(domain);

    public void Add(string domain, AcmeDnsAccount account)
    {
        var all = Read();
        all[domain] = account;
        var text = JsonText.Of(json =>
        {
            json.WriteStartObject();
            foreach (var (name, one) in all)
            {
                json.WritePropertyName(name);
                one.Write(json);
            }

            json.WriteEndObject();
        }, indented: true);
        try
        {
            var fresh = path + ".new";
            File.Delete(fresh);
            using (var stream = new FileStream(fresh, new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write, UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite }))
            {
                stream.Write(text);
                stream.Flush(flushToDisk: true);
            }

            File.Move(fresh, path, overwrite: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new DnsProviderException("acme-dns", $"the new account of {domain} cannot be kept in {path}: {e.Message}", AcmeFailure.Refused);
        }
    }

    private SortedDictionary<string, AcmeDnsAccount> Read()
    {
        var all = new SortedDictionary<string, AcmeDnsAccount>(StringComparer.OrdinalIgnoreCase);
        try
        {
            if (!File.Exists(path))
                return all;
            using var json = JsonDocument.Parse(File.ReadAllText(path));
            foreach (var member in json.RootElement.EnumerateObject())
                all[member.Name] = AcmeDnsAccount.Read(member.Value) ?? throw new DnsProviderException("acme-dns", $"{path}: the account of {member.Name} lacks one of fulldomain, subdomain, username and password.", AcmeFailure.Refused);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or InvalidOperationException)
        {
            throw new DnsProviderException("acme-dns", $"{path} is no file of accounts that can be read: {e.Message}", AcmeFailure.Refused);
        }
        catch (JsonException e)
        {
            // The parser's own message may quote what it met.
            throw new DnsProviderException("acme-dns", $"{path}:{e.LineNumber + 1}: this is no JSON.", AcmeFailure.Refused);
        }

        return all;
    }
}
