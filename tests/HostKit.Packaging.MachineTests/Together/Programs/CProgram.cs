using HostKit.Systemd;

namespace HostKit.Packaging.MachineTests.Together.Programs;

/// <summary>A C program, built by commands.</summary>
internal sealed class CProgram() : ServedProgram("native", 7001, For.NativeAot)
{
    public override void Write(string version) => Folder.With("native.c", $$"""
        #include <arpa/inet.h>
        #include <stdio.h>
        #include <stdlib.h>
        #include <string.h>
        #include <unistd.h>

        int main(int argc, char **argv)
        {
            const char *answer = "HTTP/1.1 200 OK\r\nContent-Length: {{"native ".Length + version.Length}}\r\nConnection: close\r\n\r\nnative {{version}}";
            struct sockaddr_in here = { .sin_family = AF_INET, .sin_port = htons(atoi(argv[1])), .sin_addr.s_addr = htonl(INADDR_LOOPBACK) };
            int listener = socket(AF_INET, SOCK_STREAM, 0), on = 1;
            setsockopt(listener, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
            if (!strcmp("{{version}}", "broken") || bind(listener, (struct sockaddr *)&here, sizeof here) || listen(listener, 16))
                return 1;
            for (;;)
            {
                char question[4096];
                int client = accept(listener, 0, 0);
                if (client < 0)
                    continue;
                if (read(client, question, sizeof question) > 0 && write(client, answer, strlen(answer)) < 0)
                    perror("write");
                close(client);
            }
        }
        """);

    protected override App App() => new CustomApp(Name, Source.Folder(Folder.Path), new BuildStep("compile", "mkdir $out/bin; cc -O2 -o $out/bin/native native.c"))
    {
        Tools = ["cc"],
        Programs = ["native"],
    };
}
