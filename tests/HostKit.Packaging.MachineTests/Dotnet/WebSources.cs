namespace HostKit.Packaging.MachineTests.Dotnet;

/// <summary>A web service with a package, a page and settings. It ends at once when it does not find them, wherever it is started.</summary>
internal sealed class WebSources : IDisposable
{
    public Folder Folder { get; } = new Folder()
        .With("web.csproj", """
            <Project Sdk="Microsoft.NET.Sdk.Web">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <ImplicitUsings>enable</ImplicitUsings>
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="Newtonsoft.Json" Version="13.0.3" />
              </ItemGroup>
            </Project>
            """)
        .With("Program.cs", """
            var app = WebApplication.CreateBuilder().Build();
            app.Urls.Add("http://127.0.0.1:" + args[0]);
            app.UseStaticFiles();
            app.MapGet("/", () => Newtonsoft.Json.JsonConvert.SerializeObject(new { hello = app.Configuration["Name"] ?? throw new InvalidOperationException("no settings") }));
            app.Run();
            """)
        .With("appsettings.json", """{ "Name": "world" }""")
        .With("wwwroot/page.css", "a { color: red }")
        // What must never be served.
        .With("nuget.config", "<configuration><packageSourceCredentials><private><add key=\"Username\" value=\"me\" /><add key=\"ClearTextPassword\" value=\"%HOSTKIT_TEST_FEED%\" /></private></packageSourceCredentials></configuration>");

    public DotnetApp App(DotnetRuntime runtime = DotnetRuntime.Shared) => new($"web-{runtime}".ToLowerInvariant(), Source.Folder(Folder.Path)) { Runtime = runtime };

    public void Dispose() => Folder.Dispose();
}
