using System.Collections.Immutable;

namespace HostKit.Cli;

/// <summary>What goes on after an apply: reading how it stands, following it, telling it.</summary>
internal static class Completions
{
    public static async Task<ImmutableArray<NamedCompletion>> ReadAsync(Invocation invocation, CancellationToken ct)
    {
        var read = ImmutableArray.CreateBuilder<NamedCompletion>();
        foreach (var component in Declared(invocation))
            read.Add(new(component.Name, await component.ReadCompletionAsync(invocation.Host, ct).ConfigureAwait(false)));
        return read.ToImmutable();
    }

    /// <summary>After an apply that succeeded: follows what it began, or says that it goes on.</summary>
    public static async Task<ImmutableArray<NamedCompletion>> AfterApplyAsync(Invocation invocation, Ink ink, CancellationToken ct)
    {
        if (!Declared(invocation).Any())
            return [];
        var completions = invocation.Request.Wait ? await FollowAsync(invocation, ink, ct).ConfigureAwait(false) : await ReadAsync(invocation, ct).ConfigureAwait(false);
        Write(ink, invocation.Request.Wait ? completions : completions.RemoveAll(c => c.Completion.State == CompletionState.Complete));
        if (!invocation.Request.Wait && completions.Any(c => c.Completion.State == CompletionState.UnderWay))
            ink.WriteLine("That goes on by itself; status says how it stands, and apply --wait follows it.", Shade.Dim);
        ink.Writer.Flush();
        return completions;
    }

    public static void Write(Ink ink, ImmutableArray<NamedCompletion> completions)
    {
        foreach (var (component, completion) in completions)
        {
            ink.Write($"{Visible.Line(component)}: ");
            ink.WriteLine(Visible.Line(completion.Sentence), completion.State switch
            {
                CompletionState.Complete => Shade.Green,
                CompletionState.Failed => Shade.Red,
                _ => Shade.Yellow,
            });
        }
    }

    private static async Task<ImmutableArray<NamedCompletion>> FollowAsync(Invocation invocation, Ink ink, CancellationToken ct)
    {
        var gate = new Lock();
        return [.. await Task.WhenAll(Declared(invocation).Select(FollowAsync)).ConfigureAwait(false)];

        async Task<NamedCompletion> FollowAsync(ICompletesLater component)
        {
            var lines = new Lines(line =>
            {
                lock (gate)
                {
                    ink.WriteLine($"{Visible.Line(component.Name)}: {Visible.Line(line)}", Shade.Dim);
                    ink.Writer.Flush();
                }
            });
            try
            {
                return new(component.Name, await component.FollowAsync(invocation.Host, lines, ct).ConfigureAwait(false));
            }
            catch (HostKitException e)
            {
                // The apply has succeeded, and the others are still followed.
                return new(component.Name, new Completion(CompletionState.Failed, e.Message));
            }
        }
    }

    private static IEnumerable<ICompletesLater> Declared(Invocation invocation) => invocation.Configuration.Declarations.Select(d => d.Component).OfType<ICompletesLater>();

    // In order and on the thread where it is told, unlike Progress<T>.
    private sealed class Lines(Action<string> tell) : IProgress<string>
    {
        public void Report(string value) => tell(value);
    }
}
