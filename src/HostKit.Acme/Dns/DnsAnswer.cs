using DnsClient;

namespace HostKit.Acme;

/// <summary>What one server said to one question.</summary>
/// <param name="Response">What it said, where that decides something.</param>
/// <param name="Problem">Else why not, as the end of a sentence that begins with the server's name.</param>
/// <param name="IsLost">Whether nothing of use came back at all.</param>
/// <param name="WasTcp">Whether it was asked by TCP.</param>
/// <param name="IsRefusal">Whether it does not want to answer.</param>
internal sealed record DnsAnswer(IDnsQueryResponse? Response, string Problem, bool IsLost, bool WasTcp, bool IsRefusal);
