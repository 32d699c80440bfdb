using System.Collections.Immutable;
using System.Text.Json;

namespace HostKit;

/// <summary>An account's part of a manifest, as JSON; by hand like all of it.</summary>
internal static class AccountRecordJson
{
    public static void Write(Utf8JsonWriter json, AccountRecord account)
    {
        json.WriteStartObject("account");
        if (account.Number is { } number)
            json.WriteNumber("number", number);
        if (account.GroupNumber is { } group)
            json.WriteNumber("groupNumber", group);
        Truth("system", account.System);
        Truth("made", account.Made);
        Truth("retired", account.Retired);
        Truth("adopts", account.Adopts);
        Text("primaryGroup", account.PrimaryGroup);
        Text("shell", account.Shell);
        Text("home", account.Home);
        Text("comment", account.Comment);
        if (account.CreateHome is { } create)
            json.WriteBoolean("createHome", create);
        Text("passwordDigest", account.PasswordDigest);
        Text("expires", account.Expires);
        Texts("memberships", account.Memberships);
        Texts("added", account.Added);
        json.WriteEndObject();

        void Truth(string name, bool value)
        {
            if (value)
                json.WriteBoolean(name, value);
        }

        void Text(string name, string? value)
        {
            if (value is not null)
                json.WriteString(name, value);
        }

        void Texts(string name, ImmutableArray<string> values)
        {
            if (values.IsEmpty)
                return;
            json.WriteStartArray(name);
            foreach (var value in values)
                json.WriteStringValue(value);
            json.WriteEndArray();
        }
    }

    /// <summary>Reads the object at which the reader stands.</summary>
    public static AccountRecord Read(ref Utf8JsonReader json)
    {
        using var document = JsonDocument.ParseValue(ref json);
        var account = document.RootElement;
        return new AccountRecord
        {
            Number = account.TryGetProperty("number", out var number) ? number.GetUInt32() : null,
            GroupNumber = account.TryGetProperty("groupNumber", out var group) ? group.GetUInt32() : null,
            System = Truth("system") ?? false, Made = Truth("made") ?? false, Retired = Truth("retired") ?? false, Adopts = Truth("adopts") ?? false,
            PrimaryGroup = Text("primaryGroup"), Shell = Text("shell"), Home = Text("home"), Comment = Text("comment"), CreateHome = Truth("createHome"),
            PasswordDigest = Text("passwordDigest"), Expires = Text("expires"), Memberships = Texts("memberships"), Added = Texts("added"),
        };

        bool? Truth(string name) => account.TryGetProperty(name, out var value) ? value.GetBoolean() : null;

        string? Text(string name) => account.TryGetProperty(name, out var value) ? value.GetString() : null;

        ImmutableArray<string> Texts(string name) => account.TryGetProperty(name, out var values) ? [.. values.EnumerateArray().Select(v => v.GetString()!)] : [];
    }
}
