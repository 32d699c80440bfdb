using System.Text;

namespace HostKit.Benchmarks;

/// <summary>
/// Many virtual hosts with ten locations of five kinds each, in a main file that nginx accepts without names to resolve, certificates or ports but one: 1,000
/// hosts are 97,033 lines.
/// </summary>
internal static class NginxWorkload
{
    private const int Locations = 10;

    public static byte[] Make(int hosts)
    {
        var text = new StringBuilder($$"""
            # generated: {{hosts}} virtual hosts x {{Locations}} locations
            worker_processes auto;
            pid logs/bench.pid;
            error_log logs/error.log warn;

            events {
                worker_connections 1024;
            }

            http {
                types {
                    text/html html htm;
                    text/css css;
                    application/javascript js;
                }
                default_type application/octet-stream;
                log_format main '$remote_addr - $remote_user [$time_local] "$request" '
                                '$status $body_bytes_sent "$http_referer" '
                                '"$http_user_agent" "$http_x_forwarded_for"';
                access_log logs/access.log main;
                server_names_hash_max_size 65536;
                server_names_hash_bucket_size 128;
                client_body_temp_path tmp/body;
                proxy_temp_path tmp/proxy;
                fastcgi_temp_path tmp/fastcgi;
                uwsgi_temp_path tmp/uwsgi;
                scgi_temp_path tmp/scgi;

                map $http_upgrade $connection_upgrade {
                    default upgrade;
                    ''      close;
                }

            """);
        for (var i = 0; i < hosts; i++)
        {
            text.Append(Host(i));
            for (var j = 0; j < Locations; j++)
                text.Append(Location(i, j));
            text.Append("    }\n");
        }

        return Encoding.UTF8.GetBytes(text.Append("}\n").ToString());
    }

    private static string Host(int i) => $$"""
            upstream backend_{{i}} {
                server 127.0.0.1:{{20000 + (i % 10000)}} max_fails=3 fail_timeout=10s;
                server 127.0.0.2:{{20000 + (i % 10000)}} backup;
                keepalive 16;
            }
            server {
                listen 127.0.0.1:18480;
                server_name site{{i}}.example.test www.site{{i}}.example.test;
                root /srv/www/site{{i}}/public;
                index index.html index.php;
                client_max_body_size 16m;
                error_page 500 502 503 504 /50x.html;
                set $site "site {{i}}";


        """;

    private static string Location(int i, int j) => (j % 5) switch
    {
        0 => $$"""
                    # application {{j}} of host {{i}}
                    location /app{{j}}/ {
                        proxy_pass http://backend_{{i}};
                        proxy_http_version 1.1;
                        proxy_set_header Host $host;
                        proxy_set_header X-Forwarded-For $proxy_add_x_forwarded_for;
                        proxy_set_header Upgrade $http_upgrade;
                        proxy_read_timeout 60s;
                    }

            """,
        1 => $$"""
                    location ~* "^/assets/v[0-9]{1,3}/.+\.(?:css|js|png{{j}})$" {
                        root /srv/www/site{{i}}/public;
                        expires 30d;
                        add_header Cache-Control "public, max-age=2592000, immutable" always;
                        add_header X-Content-Type-Options nosniff always;
                        access_log off;
                        try_files $uri =404;
                    }

            """,
        2 => $$"""
                    location ~ ^/php{{j}}/.+\.php(?:$|/) {
                        fastcgi_split_path_info ^(.+?\.php)(/.*)$;
                        fastcgi_pass unix:/run/php/site{{i}}.sock;
                        fastcgi_index index.php;
                        fastcgi_param SCRIPT_FILENAME $document_root$fastcgi_script_name;
                        fastcgi_param PATH_INFO $fastcgi_path_info;
                        fastcgi_buffers 16 16k;
                    }

            """,
        3 => $$"""
                    location = /health{{j}} {
                        default_type application/json;
                        return 200 '{"host": {{i}}, "check": "loc {{j}}", "ok": true}';
                        allow 127.0.0.1;
                        allow 10.0.0.0/8;
                        deny all;
                        access_log off;
                    }

            """,
        _ => $$"""
                    location ^~ /static{{j}}/ {
                        alias /srv/www/site{{i}}/static{{j}}/;
                        if ($request_method !~ ^(GET|HEAD)$) {
                            return 405;
                        }
                        gzip_static on;
                        etag on;
                    }

            """,
    };
}
