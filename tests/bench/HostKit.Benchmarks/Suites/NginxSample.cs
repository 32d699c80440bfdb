using System.Text;

namespace HostKit.Benchmarks;

/// <summary>A long nginx configuration as it grows on a shared host: comments, quotes, regular expressions, nested blocks, long lines.</summary>
internal static class NginxSample
{
    public static byte[] Make(int servers)
    {
        var text = new StringBuilder("worker_processes auto;\n\nevents {\n    worker_connections 1024;\n}\n\nhttp {\n    log_format main '$remote_addr [$time_local] \"$request\" $status';\n");
        for (var i = 0; i < servers; i++)
            AppendServer(text, i);
        return Encoding.UTF8.GetBytes(text.Append("}\n").ToString());
    }

    private static void AppendServer(StringBuilder text, int i)
    {
        text.Append($$"""

                # customer {{i}}
                upstream app{{i}} {
                    server 127.0.0.1:{{10000 + i}} max_fails=2 fail_timeout=5s;
                    keepalive 8;
                }
                server {
                    listen 80;
                    listen [::]:80;
                    server_name shop{{i}}.example www.shop{{i}}.example;
                    root /srv/shop{{i}}/public;
                    client_max_body_size 32m;
                    set $customer "number {{i}}";

            """);
        for (var j = 0; j < 10; j++)
            AppendLocation(text, i, j);
        text.Append("    }\n");
    }

    private static void AppendLocation(StringBuilder text, int i, int j) => text.Append((j % 3) switch
    {
        0 => $$"""
                    location /part{{j}}/ {
                        proxy_pass http://app{{i}}; # no path: passed on as it is
                        proxy_http_version 1.1;
                        proxy_set_header Host $host;
                        proxy_set_header X-Forwarded-For $proxy_add_x_forwarded_for;
                        proxy_set_header Connection "";
                        proxy_read_timeout 90s;
                    }

            """,
        1 => $$"""
                    location ~* "^/files/[a-z]{2,8}/.+\.(?:png|webp|v{{j}})$" {
                        expires 7d;
                        add_header Cache-Control "public, immutable" always;
                        add_header X-Frame-Options DENY always;
                        access_log off;
                        try_files $uri $uri/ =404;
                    }

            """,
        _ => $$"""
                    location = /state{{j}} {
                        default_type application/json;
                        allow 10.0.0.0/8;
                        deny all;
                        if ($arg_verbose = 1) {
                            return 200 '{"customer": {{i}}, "part": "{{j}}"}';
                        }
                        return 204;
                    }

            """,
    });
}
