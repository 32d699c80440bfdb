using System.Text.Json;

namespace HostKit;

/// <summary>How work stands that goes on after an apply (<see cref="ICompletesLater"/>).</summary>
public sealed record Completion
{
    /// <summary>Says how it stands.</summary>
    /// <param name="state">In one word.</param>
    /// <param name="sentence">For a person, in one sentence: what is wrong where something is, and what to do.</param>
    /// <exception cref="ArgumentException">The sentence is empty.</exception>
    public Completion(CompletionState state, string sentence)
    {
        ArgumentException.ThrowIfNullOrEmpty(sentence);
        State = state;
        Sentence = sentence;
    }

    /// <summary>How it stands, in one word.</summary>
    public CompletionState State { get; }

    /// <summary>How it stands, for a person.</summary>
    public string Sentence { get; }

    /// <summary>The same for programs, as the component's own JSON object; null, the default, where there is no more to say. Never a secret.</summary>
    public JsonElement? Data { get; init; }

    /// <summary>The sentence.</summary>
    public override string ToString() => Sentence;
}
