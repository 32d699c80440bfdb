namespace HostKit.Nginx;

/// <summary>What nginx refuses itself, said before it is asked.</summary>
public static partial class NginxFindings
{
    internal static readonly FindingKind
        Syntax = new("nginx.syntax", Severity.Error, "The file does not follow nginx's syntax; the words are nginx's own.", "mend the place named"),
        Include = new("nginx.include", Severity.Error, "What an include names cannot be read, or includes itself.", "correct the path"),
        NoEvents = new("nginx.no-events", Severity.Error, "A configuration needs an events block, if only an empty one.", "add events { }"),
        Context = new("nginx.context", Severity.Error, "The directive does not stand in this block.", "move it to a block that has it"),
        Arguments = new("nginx.arguments", Severity.Error, "The directive takes another number of arguments.", "look at what is missing or too much; perhaps the semicolon before it"),
        Terminator = new("nginx.terminator", Severity.Error, "The directive ends in a semicolon where it needs a block, or the other way around.", "write what is missing"),
        Duplicate = new("nginx.duplicate", Severity.Error, "The directive may be set once in a block.", "leave one of them out"),
        UnknownDirective = new("nginx.unknown-directive", Severity.Error, "No module of nginx has the directive.", "correct the name, or load the module that has it"),
        Version = new("nginx.version", Severity.Error, "That version of nginx does not have the directive, yet or any more.", "use what the version has");

    private static FindingKind[] Checking =>
    [
        Syntax, Include, NoEvents, Context, Arguments, Terminator, Duplicate, UnknownDirective, Version,
    ];
}
