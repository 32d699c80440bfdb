namespace HostKit.Benchmarks;

/// <summary>Prints figures as tables.</summary>
internal static class Report
{
    public static void Title(string text) => Console.WriteLine($"\n## {text}\n");

    public static void Heads(params string[] heads)
    {
        Console.WriteLine($"| {string.Join(" | ", heads)} |");
        Console.WriteLine($"|{string.Concat(heads.Select((_, i) => i == 0 ? "---|" : "--:|"))}");
    }

    public static void Row(params string[] cells) => Console.WriteLine($"| {string.Join(" | ", cells)} |");

    public static void Budget(string what, double value, double limit, string unit)
        => Console.WriteLine($"Budget: {what}: {value:0.00} {unit}, at most {limit:0.##} {unit}: {(value <= limit ? "met" : "MISSED")}");

    public static void BudgetAtLeast(string what, double value, double limit, string unit)
        => Console.WriteLine($"Budget: {what}: {value:0.00} {unit}, at least {limit:0.##} {unit}: {(value >= limit ? "met" : "MISSED")}");

    public static string Ms(double milliseconds) => $"{milliseconds:0} ms";

    public static string Mb(double megabytes) => $"{megabytes:0} MB";

    public static string Ratio(double value, double other) => $"{value / other:0.00}x";
}
