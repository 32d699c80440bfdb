namespace HostKit.Testing.MachineTests;

static class TestImages
{
    public static readonly MachineImage Plain = MachineImage.Debian();

    /// <summary>Answers HTTP on port 8080: systemd listens, and starts a script for each connection.</summary>
    public static readonly MachineImage Web = MachineImage.Debian()
        .WithFile("/etc/systemd/system/hello.socket", """
            [Socket]
            ListenStream=127.0.0.1:8080
            Accept=yes

            [Install]
            WantedBy=sockets.target
            """)
        .WithFile("/etc/systemd/system/hello@.service", """
            [Service]
            ExecStart=/usr/local/bin/hello
            StandardInput=socket
            StandardError=journal
            """)
        .WithFile("/usr/local/bin/hello", new MachineFile("""
            #!/bin/sh
            while read -r line && [ "$line" != "$(printf '\r')" ]; do
                case $line in Host:*) host=${line#Host: } ;; esac
            done
            printf 'HTTP/1.1 200 OK\r\nConnection: close\r\n\r\nhello from %s' "$host" | tr -d '\r'
            """)
        { Mode = UnixFileMode.UserRead | UnixFileMode.UserExecute })
        .WithCommand("systemctl enable hello.socket && useradd --create-home ann");
}
