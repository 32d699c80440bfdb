using HostKit.Systemd;

namespace HostKit.Packaging.MachineTests.Together.Programs;

/// <summary>A web service of a solution with a library and a package.</summary>
internal sealed class DotnetProgram() : ServedProgram("dotnet", 7002, For.DotNet)
{
    private bool _locked;

    public override void Write(string version)
    {
        Folder.With("src/Web/Web.csproj", """
            <Project Sdk="Microsoft.NET.Sdk.Web">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <AssemblyName>dotnet</AssemblyName>
                <ImplicitUsings>enable</ImplicitUsings>
                <InvariantGlobalization>true</InvariantGlobalization>
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="Newtonsoft.Json" Version="13.0.4" />
                <ProjectReference Include="..\Words\Words.csproj" />
              </ItemGroup>
            </Project>
            """)
            .With("src/Web/Program.cs", $$"""
            if ("{{version}}" == "broken")
                return 1;
            var app = WebApplication.CreateSlimBuilder().Build();
            app.Urls.Add("http://127.0.0.1:" + args[0]);
            app.MapFallback(() => Newtonsoft.Json.Linq.JToken.Parse("\"" + Words.Answer + "\"").ToString());
            app.Run();
            return 0;
            """)
            .With("src/Web/wwwroot/page.css", "a { color: red }")
            .With("src/Web/appsettings.json", "{}")
            .With("src/Words/Words.csproj", """
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
              </PropertyGroup>
            </Project>
            """)
            .With("src/Words/Words.cs", $"public static class Words {{ public const string Answer = \"dotnet {version}\"; }}");
        if (_locked)
            return;
        new DotnetApp("dotnet", Source.Folder(Folder.Path)).LockAsync().GetAwaiter().GetResult();
        _locked = true;
    }

    protected override App App() => new DotnetApp(Name, Source.Folder(Folder.Path));
}
