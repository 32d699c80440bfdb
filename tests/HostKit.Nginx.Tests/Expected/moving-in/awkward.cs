new Http
{
    Servers =
    [
        new()
        {
            ServerName = ["a b", "c\"d", "e\\ f", "ü.example", "${x}"],
            Root = NginxText.Of($"/srv/{{braces}}/{Var.Host}"),
            AddHeader = [("X-Brace", NginxText.Of($"{{\"a\": \"{Var.Host}\"}}"))],
            Return = Return.Body(200, NginxText.Of($"two\nlines and a tab\t and \"quotes\" \\ {Var.Host}x")),
            DefaultType = "",
            AuthBasic = "Only \"you\"",
        },
    ],
}
