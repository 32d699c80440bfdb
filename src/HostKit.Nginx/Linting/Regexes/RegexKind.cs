namespace HostKit.Nginx;

/// <summary>What a part of a regular expression is.</summary>
internal enum RegexKind
{
    Empty,
    Set,
    Sequence,
    Choice,
    Repeat,
    Capture,
    Atomic,
    Look,
    Start,
    End,
    Boundary,
    Reference,
}
