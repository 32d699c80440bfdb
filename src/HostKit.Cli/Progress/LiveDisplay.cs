using Spectre.Console;

namespace HostKit.Cli;

/// <summary>A line on a terminal that says what is going on and for how long; notes, warnings and failures stay above it.</summary>
internal sealed class LiveDisplay : IApplyDisplay
{
    // The spinner, the elapsed time and the gaps between them.
    private const int OtherColumns = 16;

    private readonly IAnsiConsole _console;
    private readonly Severity _least;
    private ProgressTask? _task;

    /// <summary>Makes a display.</summary>
    /// <param name="writer">The terminal.</param>
    /// <param name="width">Its width in characters.</param>
    /// <param name="least">Events of this weight and more stay on the screen; the others are shown while they last.</param>
    public LiveDisplay(TextWriter writer, int width, Severity least)
    {
        _least = least;
        _console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = AnsiSupport.Yes,
            ColorSystem = ColorSystemSupport.Standard,
            Interactive = InteractionSupport.Yes,
            Out = new LiveOutput(writer, width),
            Enrichment = new ProfileEnrichment { UseDefaultEnrichers = false },
        });
    }

    public Task<ApplyResult> ShowAsync(Func<Task<ApplyResult>> apply)
        => new Progress(_console, TimeProvider.System) { AutoClear = true, ExcludeVerticalPadding = true }
            .Columns(new SpinnerColumn(), new TaskDescriptionColumn { Alignment = Justify.Left }, new ElapsedTimeColumn())
            .StartAsync(context =>
            {
                _task = context.AddTask(Wording.Of(ApplyPhase.Prepare));
                _task.IsIndeterminate = true;
                return apply();
            });

    public void Report(ApplyEvent value)
    {
        // A note, such as what is waited for or skipped, is neither the beginning nor the end of something that the display shows.
        if (value.Severity >= _least || value is { Resource: null, Duration: null })
            _console.WriteLine(EventText.Of(value), StyleOf(value.Severity));
        _task?.Description = Markup.Escape(Shortened(Current(value)));
    }

    public void Say(string message) => _console.WriteLine(message, StyleOf(Severity.Warning));

    private static string Current(ApplyEvent @event) => @event switch
    {
        // The end of a phase: the next one has begun.
        { Resource: null, Duration: not null, Phase: < ApplyPhase.Record } => Wording.Of(@event.Phase + 1),
        { Resource: { } resource } => $"{Wording.Of(@event.Phase)} {Visible.Line(resource)}",
        _ => Wording.Of(@event.Phase),
    };

    private string Shortened(string text)
    {
        var room = Math.Max(10, _console.Profile.Width - OtherColumns);
        return text.Length <= room ? text : $"{text[..(room - 1)]}…";
    }

    private static Style StyleOf(Severity severity) => severity switch
    {
        Severity.Error => new Style(Color.Red),
        Severity.Warning => new Style(Color.Yellow),
        _ => new Style(decoration: Decoration.Dim),
    };
}
