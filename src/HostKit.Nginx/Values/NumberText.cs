namespace HostKit.Nginx;

/// <summary>The range check of directives that take a number.</summary>
internal static class NumberText
{
    public static int? Checked(int? value, string directive, int lowest = 0, int highest = int.MaxValue)
        => value is { } v && (v < lowest || v > highest)
            ? throw new ArgumentOutOfRangeException(nameof(value), v, highest == int.MaxValue ? $"{directive} must be {lowest} or more." : $"{directive} must be from {lowest} to {highest}.") : value;
}
