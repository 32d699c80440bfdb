using HostKit.Testing;

namespace HostKit.Containers.MachineTests;

/// <summary>A Debian with podman and nginx, and with what images are made of without a network: busybox, redis and PostgreSQL with the libraries they need.</summary>
internal static class PodmanImage
{
    public static async Task<Machine> StartAsync()
    {
        var machine = await Machine.StartAsync(Image, new() { Capabilities = ["all"], SystemCalls = ["bpf", "@keyring"] });
        // A container in a container has no keyring either.
        await machine.WriteTextAsync("/etc/containers/containers.conf.d/keyring.conf", "[containers]\nkeyring = false\n");
        // The server of names in podman's networks does not start without one to pass questions on to.
        await machine.WriteTextAsync("/etc/resolv.conf", "nameserver 192.0.2.1\n");
        return machine;
    }

    private static MachineImage Image { get; } = MachineImage.Debian()
        .WithPackages("podman", "netavark", "aardvark-dns", "crun", "iptables", "nftables", "nginx-light", "busybox-static", "redis-server", "postgresql", "curl")
        // What a container in a container may not have: its own limits of processes and files.
        .WithFile("/etc/containers/containers.conf", "[containers]\npids_limit = 0\ndefault_ulimits = [\"nofile=1024:1024\", \"nproc=1024:1024\"]\n")
        .WithFile("/etc/containers/storage.conf", "[storage]\ndriver = \"vfs\"\nrunroot = \"/run/containers/storage\"\ngraphroot = \"/var/lib/containers/storage\"\n")
        .WithCommand("systemctl disable --quiet postgresql redis-server nginx; systemctl mask --quiet podman-auto-update.timer podman-restart.service podman-clean-transient.service")
        .WithCommand(
            """
            mkdir -p /opt/app/bin /opt/app/tmp /opt/app/run /opt/app/etc /opt/app/srv
            cp /bin/busybox /opt/app/bin/
            for name in sh cat echo sleep httpd nc wget mkdir chown su test id printenv env rm; do ln -s busybox /opt/app/bin/$name; done
            echo 'root:x:0:0::/:/bin/sh\npostgres:x:999:999::/:/bin/sh\napp:x:1000:1000::/:/bin/sh' > /opt/app/etc/passwd
            for name in cache database; do cp -a /opt/app /opt/$name; done
            copy() { root=$1; shift; for file; do ldd $file | sed -nE 's/.*(=> |^\s)(\/[^ ]+) .*/\2/p' | while read -r lib; do mkdir -p $root${lib%/*}; cp -L $lib $root$lib; done; done; }
            mkdir -p /opt/cache/usr/bin && cp /usr/bin/redis-check-rdb /opt/cache/usr/bin/redis-server && cp /usr/bin/redis-cli /opt/cache/usr/bin/
            copy /opt/cache /usr/bin/redis-check-rdb /usr/bin/redis-cli
            pg=$(echo /usr/lib/postgresql/*); version=${pg##*/}
            mkdir -p /opt/database$pg/bin /opt/database$pg/lib /opt/database/usr/share/postgresql /opt/database/var/run/postgresql
            cp $pg/bin/postgres $pg/bin/initdb $pg/bin/psql $pg/bin/pg_isready /opt/database$pg/bin/
            cp $pg/lib/plpgsql.so $pg/lib/dict_snowball.so /opt/database$pg/lib/
            cp -a /usr/share/postgresql/$version /opt/database/usr/share/postgresql/
            mkdir -p /opt/database/usr/share && cp -a /usr/share/zoneinfo /opt/database/usr/share/ 2>/dev/null || :
            copy /opt/database $pg/bin/postgres $pg/bin/initdb $pg/bin/psql
            ln -s $pg/bin /opt/database/pg
            ln -s usr/lib /opt/database/lib 2>/dev/null || :
            """);
}
