using HostKit.Testing;

namespace HostKit.Samples.MachineTests.Box;

/// <summary>
/// A bare Debian, as a provider would hand it over: an SSH server and Python. The packages that the box asks for lie in a folder, since the machine has no network, and
/// so do three container images. These are stand-ins: they have the programs' names, and answer on their ports; the real ones are too large for a test.
/// </summary>
internal static class BoxImage
{
    /// <summary>What the box installs.</summary>
    private const string Wanted = "nginx podman netavark aardvark-dns nftables zsh zsh-autosuggestions zsh-syntax-highlighting lsd ripgrep git cgit fcgiwrap tmux sudo ca-certificates php8.4-fpm php8.4-mbstring logrotate unattended-upgrades restic tzdata msmtp";

    public static MachineImage Bare { get; } = MachineImage.Debian()
        .WithPackages("openssh-server", "python3", "python3-venv", "curl", "busybox-static", "pebble", "libssl3t64", "libstdc++6", "libicu76", "dpkg-dev")
        // What a container in a container may not have: its own limits of processes and files, a keyring, an overlay on an overlay.
        .WithFile("/etc/containers/containers.conf.d/machine.conf", "[containers]\npids_limit = 0\ndefault_ulimits = [\"nofile=1024:1024\", \"nproc=1024:1024\"]\nkeyring = false\n")
        .WithFile("/etc/containers/storage.conf", "[storage]\ndriver = \"vfs\"\nrunroot = \"/run/containers/storage\"\ngraphroot = \"/var/lib/containers/storage\"\n")
        // The cable that a provider would have plugged in.
        .WithFile("/etc/systemd/network/00-eth0.netdev", "[NetDev]\nName=eth0\nKind=veth\n[Peer]\nName=uplink\n")
        .WithFile("/etc/systemd/network/00-uplink.network", "[Match]\nName=uplink\n[Link]\nActivationPolicy=up\nRequiredForOnline=no\n[Network]\nLinkLocalAddressing=no\n")
        .WithFile("/opt/images/make", Images)
        .WithCommand($"""
            mkdir /srv/deb; cd /srv/deb; apt-get update
            apt-get download $(apt-get -s install {Wanted} | sed -n 's/^Inst \([^ ]*\).*/\1/p')
            dpkg-scanpackages . >Packages
            rm -f /etc/apt/sources.list.d/*; echo 'deb [trusted=yes] file:/srv/deb ./' >/etc/apt/sources.list
            rm -f /var/lib/apt/lists/*Packages* /var/lib/apt/lists/*Release*
            sh /opt/images/make
            """);

    private const string Images = """
        set -eu
        program() { cat > "$root/usr/local/bin/$1"; chmod 755 "$root/usr/local/bin/$1"; }
        begin() {
            root=/opt/images/$1.root
            mkdir -p $root/bin $root/usr/local/bin $root/tmp $root/run $root/etc $root/srv $root/data
            cp /bin/busybox $root/bin/
            for name in sh cat echo sleep httpd nc wget mkdir chown su test id printenv env rm printf; do ln -s busybox $root/bin/$name; done
            echo 'root:x:0:0::/:/bin/sh' > $root/etc/passwd
        }
        served='#!/bin/sh
        serve() { echo ok > /srv/health; httpd -f -p $1 -h /srv & trap "kill $!; exit 0" TERM; wait; }'
        blob() { sum=$(sha256sum $1 | cut -d" " -f1); size=$(stat -c %s $1); mv $1 $image/blobs/sha256/$sum; }
        end() {
            image=/opt/images/$1.image; mkdir -p $image/blobs/sha256
            tar c --sort=name --mtime=@0 --numeric-owner -C $root . > layer; blob layer; layer=$sum; layer_size=$size
            printf '{"architecture":"%s","os":"linux","config":{"Env":["PATH=/usr/local/bin:/bin"],"Cmd":["%s"]},"rootfs":{"type":"layers","diff_ids":["sha256:%s"]}}' "$(dpkg --print-architecture)" "$2" $layer > config; blob config
            printf '{"schemaVersion":2,"mediaType":"application/vnd.oci.image.manifest.v1+json","config":{"mediaType":"application/vnd.oci.image.config.v1+json","digest":"sha256:%s","size":%s},"layers":[{"mediaType":"application/vnd.oci.image.layer.v1.tar","digest":"sha256:%s","size":%s}]}' $sum $size $layer $layer_size > manifest; blob manifest
            printf '{"schemaVersion":2,"manifests":[{"mediaType":"application/vnd.oci.image.manifest.v1+json","digest":"sha256:%s","size":%s,"annotations":{"org.opencontainers.image.ref.name":"localhost/%s:1"}}]}' $sum $size $1 > $image/index.json
            echo '{"imageLayoutVersion":"1.0.0"}' > $image/oci-layout
            tar c -C $image . > /opt/images/$1.tar
            echo sha256:$sum > /opt/images/$1.digest
            rm -rf $root $image
        }
        begin mastodon
        program bundle <<END
        $served
        case "\$*" in
        *puma*) wget -q -O /dev/null http://social-database:5432/ && wget -q -O /dev/null http://social-cache:6379/ && echo "social of \$LOCAL_DOMAIN" > /srv/index.html; serve 3000 ;;
        *) trap "exit 0" TERM; while :; do wget -q -O /dev/null http://social-cache:6379/ && echo worked; sleep 1 & wait \$!; done ;;
        esac
        END
        program node <<END
        $served
        case "\$*" in *--crash*) exit 1 ;; esac
        mkdir -p /srv/api/v1/streaming; echo streaming > /srv/api/v1/streaming/index.html; serve 4000
        END
        end mastodon /bin/sh
        begin postgres
        program postgres <<END
        $served
        test "\$POSTGRES_USER" = mastodon && test -s "\$POSTGRES_PASSWORD_FILE" || exit 1
        echo database > /srv/index.html; serve 5432
        END
        printf '#!/bin/sh\nexec wget -q -O /dev/null http://127.0.0.1:5432/health\n' | program pg_isready
        end postgres postgres
        begin redis
        program redis-server <<END
        $served
        echo cache > /srv/index.html; serve 6379
        END
        printf '#!/bin/sh\nexec wget -q -O /dev/null http://127.0.0.1:6379/health\n' | program redis-cli
        end redis redis-server
        """;
}
