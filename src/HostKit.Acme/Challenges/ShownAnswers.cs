using System.Diagnostics.CodeAnalysis;

namespace HostKit.Acme;

/// <summary>What a listener shows: it listens only while there is something.</summary>
internal sealed class ShownAnswers<T>(ChallengeListener listener, StringComparer names, Func<ChallengeAnswer, string> name, Func<ChallengeAnswer, T> make)
{
    private readonly Dictionary<string, (string KeyAuthorization, T Shown)> _shown = new(names);
    private readonly Lock _lock = new();

    public void Add(IReadOnlyList<ChallengeAnswer> answers)
    {
        lock (_lock)
        {
            foreach (var answer in answers)
                _shown[name(answer)] = (answer.KeyAuthorization, make(answer));
            if (_shown.Count > 0)
                listener.Start();
        }
    }

    public void Remove(IReadOnlyList<ChallengeAnswer> answers)
    {
        lock (_lock)
        {
            // Another order may have put its own in the place of this one's.
            foreach (var answer in answers)
            {
                if (_shown.TryGetValue(name(answer), out var shown) && shown.KeyAuthorization == answer.KeyAuthorization)
                    _shown.Remove(name(answer));
            }

            if (_shown.Count == 0)
                listener.Stop();
        }
    }

    public bool TryGet(string asked, [MaybeNullWhen(false)] out T shown)
    {
        lock (_lock)
        {
            var found = _shown.TryGetValue(asked, out var entry);
            shown = entry.Shown;
            return found;
        }
    }

    public void Clear()
    {
        lock (_lock)
        {
            _shown.Clear();
            listener.Stop();
        }
    }
}
