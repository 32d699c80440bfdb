using System.Globalization;

namespace HostKit.Nginx;

/// <summary>nginx's common readers of arguments (ngx_conf_set_*_slot), which refuse a value as they read it.</summary>
internal static class ValueCheck
{
    /// <summary>Why nginx refuses the statement's arguments, in its words; null when it does not.</summary>
    public static string? Refusal(DirectiveRow row, NginxStatement statement)
    {
        switch (row.Kind)
        {
            case ValueKind.Flag:
                return IsAny(Value(statement, 1), "on", "off") ? null : $"invalid value \"{Value(statement, 1)}\" in \"{row.Name}\" directive, it must be \"on\" or \"off\"";
            case ValueKind.Number:
                return !NginxNumber.IsNumber(Value(statement, 1), out var number) ? Of(row, "invalid number")
                    : row.Bounds is { } bounds && (number < bounds.Lowest || number > bounds.Highest)
                        ? string.Create(CultureInfo.InvariantCulture, $"value must be between {bounds.Lowest} and {bounds.Highest}") : null;
            case ValueKind.Milliseconds or ValueKind.Seconds:
                return NginxNumber.IsTime(Value(statement, 1), row.Kind == ValueKind.Seconds) ? null : Of(row, "invalid value");
            case ValueKind.Size or ValueKind.Offset:
                return NginxNumber.IsSize(Value(statement, 1), row.Kind == ValueKind.Offset) ? null : Of(row, "invalid value");
            case ValueKind.Buffers:
                return NginxNumber.IsNumber(Value(statement, 1), out var count) && count > 0 && NginxNumber.IsSize(Value(statement, 2), gigabytes: false) ? null : Of(row, "invalid value");
            case ValueKind.Word:
                return IsAny(Value(statement, 1), [.. row.Words]) ? null : $"invalid value \"{Value(statement, 1)}\"";
            case ValueKind.Words:
                return Values(statement).FirstOrDefault(value => !IsAny(value, [.. row.Words])) is { } word ? $"invalid value \"{word}\"" : null;
            case ValueKind.Access:
                return Values(statement).FirstOrDefault(value => !IsAccess(value)) is { } access ? $"invalid value \"{access}\"" : null;
            case ValueKind.Expression:
                return NginxNumber.VariableRefusal(Value(statement, 1));
            case ValueKind.SizeExpression:
                return Value(statement, 1) is var text && text.Contains('$', StringComparison.Ordinal) ? NginxNumber.VariableRefusal(text)
                    : NginxNumber.IsSize(text, gigabytes: false) ? null : Of(row, "invalid value");
            default:
                return row.Name switch
                {
                    "location" => Location(statement),
                    "if" => IfCondition.Refusal([.. Values(statement)]),
                    _ => null,
                };
        }
    }

    /// <summary>Whether the reader of that kind refuses a second statement on the same level.</summary>
    public static bool IsOnce(ValueKind kind) => kind is not (ValueKind.Other or ValueKind.Words);

    /// <summary>The answer of a reader that leaves the rest of the sentence to nginx.</summary>
    public static string Of(DirectiveRow row, string reason) => $"\"{row.Name}\" directive {reason}";

    private static string? Location(NginxStatement statement)
        => statement.WordCount == 3 && Value(statement, 1) is not ("=" or "^~" or "~" or "~*") ? $"invalid location modifier \"{Value(statement, 1)}\"" : null;

    private static string Value(NginxStatement statement, int index) => statement.WordAt(index).Value;

    private static IEnumerable<string> Values(NginxStatement statement) => Enumerable.Range(1, statement.WordCount - 1).Select(i => Value(statement, i));

    private static bool IsAny(string value, params ReadOnlySpan<string> words)
    {
        foreach (var word in words)
        {
            if (value.Equals(word, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    private static bool IsAccess(string value)
        => value.Split(':', 2) is ["user" or "group" or "all", "r" or "rw"];
}
