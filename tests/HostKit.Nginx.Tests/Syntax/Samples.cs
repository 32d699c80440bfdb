using System.Text;

namespace HostKit.Nginx.Tests;

/// <summary>Configurations that mutations start from; together they have every construct of the syntax.</summary>
internal static class Samples
{
    public static readonly byte[][] Configurations = [.. new[]
    {
        "user www-data;\nevents { worker_connections 768; } # inline\n\nhttp {\n    include mime.types;\n    map $http_upgrade $c {\n        default upgrade;\n        '' close;\n        \"~^a{2};$\" 'x y';\n    }\n}\n",
        "server {\r\n\tlisten [::]:80 default_server;\r\n\tlocation ~* \\.(gif|jpg)$ { expires 1h; }\r\n\tlocation = /x { return 200 \"a \\\"b\\\" ${host}c\\n\"; }\r\n}\r\n",
        "types { text/html html htm; 'a b' c; }\n# last comment without line feed",
        "log_format main '$remote_addr - $remote_user [$time_local] \"$request\" '\n                '$status';\nif ($x = \"y\") { set $a $${{b; }\n",
        "location /lua { content_by_lua_block {\n local s = \"}\" -- it's }\n --[[ } ]] ngx.say([=[ } ]=], '\\'') if {} then end\n} }\n",
        "geo $g { default 0; 10.0.0.0/8 1; }\nsplit_clients $a $b { 50% x; * \"\"; }\nupstream u { server unix:/x; } proxy_pass http://u;#c\n",
        "a\\ b \\; \\# c\\\\;\n\"quoted name\" 'x' \"y\"; z }q {\n}\n\n\n",
        "",
    }.Select(Encoding.UTF8.GetBytes)];

    public static readonly byte[] Alphabet = [.. " \t\r\n;{}#\"'\\$()[]-=~^*?ab0/."u8, 0, 0x80, 0xc3, 0xa9, 0xff];
}
