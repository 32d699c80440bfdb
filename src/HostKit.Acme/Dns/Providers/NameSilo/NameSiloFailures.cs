namespace HostKit.Acme;

/// <summary>What NameSilo's codes mean, and what to do (https://www.namesilo.com/api-reference, "Response codes").</summary>
internal static class NameSiloFailures
{
    public static DnsProviderException Of(string provider, string operation, NameSiloReply reply, string key)
    {
        var (failure, advice) = reply.Code switch
        {
            >= 101 and <= 109 => (AcmeFailure.Refused, "The API does not take the request as it is: look whether NAMESILO_BASE_URL is right."),
            110 => (AcmeFailure.Refused, "Put the newest key of NameSilo's API page into NAMESILO_API_KEY: each new key ends the former one."),
            111 => (AcmeFailure.Refused, "The key's account is not there any more: make a key with another account and put it into NAMESILO_API_KEY."),
            112 => (AcmeFailure.Refused, "Make the key with the main account, not with a sub-account."),
            113 => (AcmeFailure.Refused, $"The key may not be used from this machine{(reply.Address.Length > 0 ? $", whose address is {reply.Address}" : "")}: add the address on NameSilo's API page."),
            114 => (AcmeFailure.Refused, "The domain is not written as NameSilo wants it."),
            116 => (AcmeFailure.Refused, "The sandbox has accounts of its own: use a key that was made there, or take NAMESILO_BASE_URL away."),
            120 => (AcmeFailure.Refused, "The key did not arrive: look whether a proxy changes addresses."),
            200 => (AcmeFailure.Refused, "Look whether the domain is active and in the account of this key."),
            280 => (AcmeFailure.Refused, "Look at the domain's DNS page."),
            _ => (AcmeFailure.Transient, "Try again later."),
        };
        // Should a text ever quote the request, the key in it is not passed on.
        var detail = reply.Detail.Replace(key, "***", StringComparison.Ordinal).Replace(Uri.EscapeDataString(key), "***", StringComparison.Ordinal).TrimEnd('.');
        return new(provider, $"{operation} was refused with code {reply.Code}{(detail.Length > 0 ? $", {detail}" : "")}. {advice}", failure, $"{reply.Code}");
    }
}
