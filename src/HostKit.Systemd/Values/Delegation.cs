namespace HostKit.Systemd;

/// <summary>Whether a unit manages its own control groups, and with which controllers (systemd.resource-control(5), "Delegate="). A bool converts to it.</summary>
public sealed record Delegation : IUnitValue
{
    private readonly string _text;

    private Delegation(string text) => _text = text;

    /// <summary>With all controllers.</summary>
    public static Delegation All { get; } = new("yes");

    /// <summary>Not at all.</summary>
    public static Delegation None { get; } = new("no");

    /// <summary>With all controllers, or not at all.</summary>
    /// <param name="delegates">Whether it does.</param>
    public static implicit operator Delegation(bool delegates) => FromBoolean(delegates);

    /// <summary>With all controllers, or not at all.</summary>
    /// <param name="delegates">Whether it does.</param>
    /// <returns>The value.</returns>
    public static Delegation FromBoolean(bool delegates) => delegates ? All : None;

    /// <summary>With these controllers.</summary>
    /// <param name="controllers">At least one.</param>
    /// <returns>The value.</returns>
    /// <exception cref="ArgumentException">There is none, or one that has no name.</exception>
    public static Delegation Of(params ReadOnlySpan<ControlGroupController> controllers)
    {
        if (controllers.Length == 0)
            throw new ArgumentException("A delegation of no controllers: use Delegation.All or Delegation.None.", nameof(controllers));
        var names = new List<string>();
        foreach (var controller in controllers)
            names.Add(EnumText.Of(controller) ?? throw new ArgumentOutOfRangeException(nameof(controllers), controller, "There is no such controller."));
        return new(string.Join(' ', names));
    }

    /// <summary>A value as systemd writes it.</summary>
    /// <param name="text">yes, no, or controllers with blanks between them.</param>
    /// <returns>The value.</returns>
    /// <exception cref="FormatException">The text is none.</exception>
    public static Delegation Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (text is "yes" or "true" or "on" or "1" or "no" or "false" or "off" or "0")
            return FromBoolean(text is "yes" or "true" or "on" or "1");
        var known = Enum.GetValues<ControlGroupController>();
        return Of([.. text.Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Select(word => known.Cast<ControlGroupController?>().FirstOrDefault(c => EnumText.Of(c!.Value) == word) ?? throw new FormatException($"'{text}' is no delegation: there is no controller '{word}'."))]);
    }

    string IUnitValue.ToUnitText(string directive) => _text;

    /// <summary>The value as it is written.</summary>
    public override string ToString() => _text;
}
