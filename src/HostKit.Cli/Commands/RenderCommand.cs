namespace HostKit.Cli;

/// <summary><c>render</c>: the files only, into a directory.</summary>
internal static class RenderCommand
{
    public static int Run(Invocation invocation)
    {
        var output = invocation.Request.Output!;
        var paths = Rendering.Write(invocation.Configuration, invocation.Host, output);
        if (invocation.Request.Json)
        {
            invocation.Terminal.Out.Write(JsonDocuments.Render(invocation.Subject, output, paths));
            return ExitCode.Done;
        }

        foreach (var path in paths)
            invocation.Human.WriteLine(Visible.Line(path));
        invocation.Human.WriteLine($"{paths.Length} written below {Visible.Line(output)}.", Shade.Bold);
        return ExitCode.Done;
    }
}
