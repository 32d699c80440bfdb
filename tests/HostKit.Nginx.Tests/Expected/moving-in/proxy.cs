new Http
{
    Servers =
    [
        new()
        {
            Listen = [8080],
            ServerName = ["app.example.org"],
            Locations = [Location.Proxy("/", 5000), Location.Redirect("/imprint", "/about", permanent: true)],
        },
    ],
}
