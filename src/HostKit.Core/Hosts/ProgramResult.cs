namespace HostKit;

/// <summary>How a program on the host ended, and what it printed on both streams, in order of arrival.</summary>
internal sealed record ProgramResult(int ExitCode, string Output);
