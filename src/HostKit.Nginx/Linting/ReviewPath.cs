namespace HostKit.Nginx;

/// <summary>Where a statement is: file, line and name, or for a component's own text its name and the blocks.</summary>
internal static class ReviewPath
{
    public static string Of(ReviewedStatement statement, string? component)
    {
        if (component is null)
            return statement.Source is { Line: > 0 } source ? FormattableString.Invariant($"{source.File}:{source.Line}/{statement.Name}") : statement.Name.Length == 0 ? "nginx" : statement.Name;
        var blocks = statement.Outer.Prepend(statement).Where(block => block.Source is not null && !block.IsServer).Reverse()
            .Select(block => block.IsLocation || block.Name == "upstream" ? $"{block.Name}[{string.Join(' ', block.Arguments)}]" : block.Name);
        return string.Join('/', blocks.Prepend(component));
    }
}
