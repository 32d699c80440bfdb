using System.Text.Json.Serialization;

namespace HostKit;

/// <summary>What an apply does with one unit.</summary>
internal sealed record JournalUnit(string Unit, [property: JsonConverter(typeof(JsonStringEnumConverter<ChangeAction>))] ChangeAction Action);
