using System.Globalization;

namespace HostKit;

/// <summary>Which store paths are still needed, and by what.</summary>
internal sealed class StoreRoots
{
    private readonly Dictionary<string, List<StoreUser>> _users = new(StringComparer.Ordinal);

    /// <summary>The names of all paths that something needs.</summary>
    public IReadOnlyCollection<string> Ids => _users.Keys;

    /// <summary>What generations of any configuration, and running processes, need; and what that refers to.</summary>
    /// <exception cref="HostKitException">A generation cannot be read: it may need any of them.</exception>
    /// <param name="host">The host.</param>
    /// <param name="files">Its files.</param>
    /// <param name="store">Its store.</param>
    /// <param name="without">Generations that are about to go, of one configuration.</param>
    public static StoreRoots Read(Host host, HostFiles files, StoreDirectory store, GoingGenerations? without = null)
    {
        var roots = new StoreRoots();
        roots.AddGenerations(files, without);
        foreach (var (id, process) in StoreProcesses.Read(host))
            roots.Add(id, new StoreUser("process", process));
        roots.AddReferences(store);
        return roots;
    }

    /// <summary>What needs a path directly.</summary>
    public IReadOnlyList<StoreUser> UsersOf(string id) => _users.GetValueOrDefault(id) ?? [];

    /// <summary>A configuration whose apply was cut off or waits for its confirmation: what it may go back or forward to is not known yet; null for none.</summary>
    public static string? Interrupted(HostFiles files)
        => files.List(HostFiles.DirectoryOf(StorePath.Directory)).FirstOrDefault(configuration => Journal.Exists(files, configuration));

    private void AddGenerations(HostFiles files, GoingGenerations? without)
    {
        foreach (var configuration in files.List(HostFiles.DirectoryOf(StorePath.Directory)))
        {
            using var state = StateDirectory.TryOpen(files, configuration);
            if (state is null)
                continue;
            var generations = new GenerationStore(state);
            var numbers = generations.Numbers();
            var current = numbers.IsEmpty ? 0 : generations.ReadCurrent(configuration).Generation;
            // What is newer than the current one was never reached.
            foreach (var number in numbers.Where(n => n <= current && without?.Has(configuration, n) != true))
            {
                var name = string.Create(CultureInfo.InvariantCulture, $"generation {number} of {configuration}{(number == current ? ", the current one" : "")}{(generations.IsPinned(number) ? ", pinned" : "")}");
                foreach (var entry in generations.Read(number).Entries.Where(e => e.Kind == "store"))
                    Add(entry.Id, new StoreUser("generation", name));
            }
        }
    }

    private void AddReferences(StoreDirectory store)
    {
        var open = new Queue<string>(_users.Keys);
        var seen = new HashSet<string>(open, StringComparer.Ordinal);
        while (open.TryDequeue(out var id))
        {
            foreach (var needed in store.Read(id)?.References ?? [])
            {
                Add(needed, new StoreUser("store", id));
                if (seen.Add(needed))
                    open.Enqueue(needed);
            }
        }
    }

    private void Add(string id, StoreUser user)
    {
        if (!_users.TryGetValue(id, out var users))
            _users.Add(id, users = []);
        users.Add(user);
    }
}
