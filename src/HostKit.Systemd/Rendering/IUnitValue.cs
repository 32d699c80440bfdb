namespace HostKit.Systemd;

/// <summary>A value that knows how it is written in a unit.</summary>
internal interface IUnitValue
{
    /// <summary>The value's text for one assignment or one word of it.</summary>
    /// <param name="directive">The directive's name, for messages and for the few that differ.</param>
    /// <exception cref="ArgumentException">The value cannot be written there.</exception>
    string ToUnitText(string directive);
}
