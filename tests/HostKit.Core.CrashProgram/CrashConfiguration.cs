using HostKit;

/// <summary>One of two configurations, A and B, that differ in every way a path and an account can.</summary>
internal static class CrashConfiguration
{
    public static HostConfiguration Create(string directory, string letter, int files)
    {
        var configuration = new HostConfiguration("crash") { Retention = new Retention { Count = 2, Age = TimeSpan.Zero } };
        for (var i = 0; i < files; i++)
        {
            // Replaced: by content, and by mode alone.
            configuration.Add(new FileResource($"/etc/app/{i}.conf", $"{letter} {i}\n"));
            configuration.Add(new FileResource($"/etc/modes/{i}", "the same") { Mode = letter == "A" ? FileResource.DefaultMode : UnixFileMode.UserRead });

            // Created and removed, in directories that come and go.
            configuration.Add(new FileResource($"/srv/{letter}/{i}/only", letter));
            configuration.Add(new SymlinkResource($"/etc/links/{i}", $"/srv/{letter}/{i}/only"));

            // A directory and something else in each other's place.
            configuration.Add(letter == "A" ? new FileResource($"/srv/swapped/{i}", "a file") : new FileResource($"/srv/swapped/{i}/in/it", "deep"));
            configuration.Add(letter == "B" ? new SymlinkResource($"/srv/linked/{i}", "nowhere") : new DirectoryResource($"/srv/linked/{i}"));
        }

        // Somebody's, from before the first apply; one of the two purges it.
        if (!Directory.Exists($"{directory}/var/lib/hostkit"))
        {
            Directory.CreateDirectory($"{directory}/srv/purged/theirs/deep");
            File.WriteAllText($"{directory}/srv/purged/theirs/deep/file", "theirs");
            File.SetUnixFileMode($"{directory}/srv/purged/theirs/deep/file", UnixFileMode.UserRead);
            File.CreateSymbolicLink($"{directory}/srv/purged/link", "theirs");
        }

        configuration.Add(new DirectoryResource("/srv/purged") { Purge = letter == "B" });
        configuration.Add(new DirectoryResource("/srv/shared") { Mode = letter == "A" ? DirectoryResource.DefaultMode : UnixFileMode.UserRead | UnixFileMode.UserExecute | UnixFileMode.UserWrite });

        // A user that changes, in all four account files.
        configuration.Add(new GroupResource("staff"));
        configuration.Add(new UserResource("app")
        {
            Shell = letter == "A" ? "/bin/sh" : "/bin/bash", Groups = letter == "A" ? [] : ["staff"], PasswordHash = $"$6$saltsalt$for{letter}{new string('x', 82)}",
            AuthorizedKeys = [$"ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIAABAgMEBQYHCAkKCwwNDg8QERITFBUWFxgZGhscHR4f {letter}"],
        });
        return configuration;
    }
}
