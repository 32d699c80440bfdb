namespace HostKit.Acme;

/// <summary>What a server's answer to a change means.</summary>
internal sealed class UpdateVerdict(string provider, string server, string zone, TsigKey? key, DateTimeOffset now)
{
    private const int NotAuthorized = 9;

    /// <summary>Null when the change was made.</summary>
    public DnsProviderException? Judge(int code, TsigVerdict signature)
    {
        // What is not signed rightly may come from anybody: it neither proves that the change was made nor that it never will be.
        if (signature.State == TsigState.Wrong || (signature.State is TsigState.Missing or TsigState.Unsigned && code == 0))
            return Failed("its answer is not signed with the key, so nothing in it is believed. It is tried again later.", AcmeFailure.Transient, code);
        if (signature.State == TsigState.OutOfTime || (code == NotAuthorized && signature.Error == TsigVerdict.BadTime))
        {
            return Failed(
                FormattableString.Invariant($"the clocks differ by more than 5 minutes (BADTIME): it is {now:u} here and {(signature.Time is { } time ? $"{time:u}" : "another time")} there. Set both clocks by NTP."),
                AcmeFailure.Transient,
                code);
        }

        return (code, signature.Error) switch
        {
            (0, _) => null,
            (NotAuthorized, TsigVerdict.BadKey) => Failed($"it does not know the key {key} (BADKEY). Name and algorithm must be as in its configuration.", AcmeFailure.Refused, code),
            (NotAuthorized, TsigVerdict.BadSignature) => Failed($"the secret of the key {key} is another there (BADSIG).", AcmeFailure.Refused, code),
            (NotAuthorized, TsigVerdict.BadTruncation) => Failed($"it does not take signatures of the length of {key} (BADTRUNC).", AcmeFailure.Refused, code),
            (NotAuthorized, _) => Failed($"it is not the primary server of {zone}, or {(key is null ? "takes no changes without a key" : $"does not know the key {key}")} (NOTAUTH).", AcmeFailure.Refused, code),
            (5, _) => Failed($"it does not let {(key is null ? "changes without a key" : $"the key {key}")} change {zone} (REFUSED). Look at its rules for updates.", AcmeFailure.Refused, code),
            (10, _) => Failed($"a name is not in its zone {zone} (NOTZONE).", AcmeFailure.Refused, code),
            (1, _) => Failed("it does not understand the change (FORMERR).", AcmeFailure.Refused, code),
            (4, _) => Failed("it does not take changes by RFC 2136 (NOTIMP).", AcmeFailure.Refused, code),
            (2, _) => Failed("it could not make the change (SERVFAIL). It is tried again later; its own log says more.", AcmeFailure.Transient, code),
            _ => Failed($"it did not make the change (code {code}).", AcmeFailure.Refused, code),
        };
    }

    private DnsProviderException Failed(string reason, AcmeFailure failure, int code) => new(provider, $"the server {server} was asked to change {zone}: {reason}", failure, $"{code}");
}
