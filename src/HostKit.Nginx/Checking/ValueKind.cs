namespace HostKit.Nginx;

/// <summary>Which of nginx's common functions reads a directive's arguments.</summary>
internal enum ValueKind
{
    /// <summary>One of the directive's own.</summary>
    Other,
    Flag,
    Number,
    Milliseconds,
    Seconds,
    Size,
    Offset,
    Text,
    Word,
    Words,
    Expression,
    SizeExpression,
    Buffers,
    Access,
}
