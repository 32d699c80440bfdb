new Http
{
    // A module that nobody here knows.
    ["vhost_traffic_status_zone"] = "shared:main:10m",
    ["more_set_headers"] = ["Server: box", "X-Quote: \"a\\b\""],
    Servers =
    [
        new()
        {
            Listen = [80],
            ServerName = ["~^(?<name>.+)\\.example\\.org$"],
            ["brotli"] = "on",
            ["more_set_headers"] = RawDirective.Repeat("X-A: 1", "X-B: 2"),
            ClientMaxBodySize = ByteSize.GiB(10),
            LimitRate = ByteSize.KiB(100),
            Locations =
            [
                new("~ ^/a{2,3}/")
                {
                    ["content_by_lua_block"] = RawDirective.Code("""
                                    -- a comment with it's apostrophe and a }
                                    local answer = { text = "a \"}\" b" }
                                    ngx.say(answer.text)
                        """),
                },
                new("/single")
                {
                    ["content_by_lua_block"] = RawDirective.Code("ngx.say(\"hi\")"),
                    ["header_filter_by_lua_block"] = RawDirective.Code("ngx.header[\"X\"] = \"1\""),
                },
            ],
            ["dav_ext_lock_zone"] = RawDirective.Block("b 'c d'; e { f; }", "a"),
            Root = NginxText.Of($"/srv/{Var.Host}"),
            AddHeader = [("A", "1"), ("B", "two words")],
            ["root_again"] = "/x",
        },
    ],
}
