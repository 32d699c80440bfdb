new Http
{
    Servers =
    [
        new Server
        {
            Listen = [80],
            Include = ["snippets/first.conf"],
            AddHeader = [("A", "1")],
        }
        .Then(new()
        {
            Include = ["snippets/second.conf"],
            AddHeader = [("B", "2")],
            Locations = [new("/a"), new("/b") { Internal = true }],
            ErrorPage = [new("/404.html", 404)],
            Rewrite =
            [
                RewriteStep.Set(new Var("name"), "value"),
                RewriteStep.If(If.Equal(Var.Host, "old.example.org"),
                    RewriteStep.Return(Return.Redirect(NginxText.Of($"https://new.example.org{Var.RequestUri}"), permanent: true))),
                RewriteStep.Rewrite("^/x/(.*)$", NginxText.Expand("/y/$1"), RewriteThen.Last),
                RewriteStep.Set(new Var("other"), NginxText.Expand("$name-2")),
            ],
        }),
    ],
}
