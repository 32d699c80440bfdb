using System.Diagnostics;
using System.Globalization;

namespace HostKit.Packaging.Tests.Dotnet;

/// <summary>What is known of a project, and wrong with it, before anything is built. Needs a .NET SDK of version 10.</summary>
public sealed class DotnetAppTests : IDisposable
{
    private const string Lock = """
        { "version": 1, "dependencies": { "net10.0": { "Newtonsoft.Json": { "type": "Direct", "requested": "[13.0.3, )", "resolved": "13.0.3", "contentHash": "HrC5BXdl00IP9zeV+0Z848Q==" } } } }
        """;

    private readonly Folder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_locked_project_has_no_findings_and_a_program_called_like_its_assembly()
    {
        Web("<PackageReference Include=\"Newtonsoft.Json\" Version=\"13.0.3\" />").With("packages.lock.json", Lock);
        var app = App();
        Assert.Empty(app.Validate());
        Assert.Equal(["bin/web"], app.Recipe.Expected);
        Assert.StartsWith("dotnet-runtime-10.0.", Assert.Single(app.Recipe.Needs).Name, StringComparison.Ordinal);
        Assert.Equal([true, false], app.Recipe.Steps.Select(s => s.Network));
    }

    [Fact]
    public void A_project_without_packages_needs_no_lock()
    {
        Web("");
        Assert.Empty(App().Validate());
    }

    [Fact]
    public void A_missing_lock_is_one_message_with_the_command_that_makes_it()
    {
        Web("<PackageReference Include=\"Newtonsoft.Json\" Version=\"13.0.3\" />");
        var finding = Only("packaging.dotnet-no-lock");
        Assert.Contains("There is no 'packages.lock.json'", finding.Message, StringComparison.Ordinal);
        Assert.Contains($"await app.LockAsync();' once in the script, and commit what it writes; or run 'dotnet restore web.csproj --use-lock-file' in '{_folder.Path}'", finding.Mend, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<PackageReference Include=\"Newtonsoft.Json\" Version=\"13.0.4\" />", "the project asks for Newtonsoft.Json 13.0.4, the lock was made for [13.0.3, )")]
    [InlineData("<PackageReference Include=\"Newtonsoft.Json\" Version=\"13.0.3\" /><PackageReference Include=\"Serilog\" Version=\"4.0.0\" />", "Serilog is not in it")]
    [InlineData("", "the project no longer asks for Newtonsoft.Json")]
    public void A_stale_lock_says_in_what(string items, string message)
    {
        Web(items).With("packages.lock.json", Lock);
        Assert.Contains(message, Only("packaging.dotnet-stale-lock").Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_lock_for_another_framework_is_stale()
    {
        Web("<PackageReference Include=\"Newtonsoft.Json\" Version=\"13.0.3\" />").With("packages.lock.json", Lock.Replace("net10.0", "net9.0", StringComparison.Ordinal));
        Assert.Contains("the project is for net10.0, the lock for net9.0", Only("packaging.dotnet-stale-lock").Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("13.0.3.0")]
    [InlineData("[13.0.3,)")]
    public void The_same_version_written_otherwise_is_not_stale(string version)
    {
        Web($"<PackageReference Include=\"newtonsoft.json\" Version=\"{version}\" />").With("packages.lock.json", Lock);
        Assert.Empty(App().Validate());
    }

    [Fact]
    public void What_a_failed_restore_left_is_refused()
    {
        Web("<PackageReference Include=\"Newtonsoft.Json\" Version=\"13.0.3\" />").With("packages.lock.json", Lock.Replace("\"contentHash\"", "\"dependencies\": { \"Gone\": \"1.0.0\" }, \"contentHash\"", StringComparison.Ordinal));
        Assert.Contains("Newtonsoft.Json needs Gone, which is missing", Only("packaging.dotnet-broken-lock").Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_entry_without_hash_is_refused()
    {
        Web("<PackageReference Include=\"Newtonsoft.Json\" Version=\"13.0.3\" />").With("packages.lock.json", Lock.Replace("contentHash", "other", StringComparison.Ordinal));
        Assert.Contains("Newtonsoft.Json has no hash", Only("packaging.dotnet-broken-lock").Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Central_versions_count_and_floating_ones_are_told()
    {
        Web("<PackageReference Include=\"Newtonsoft.Json\" />").With("packages.lock.json", Lock)
            .With("Directory.Packages.props", "<Project><ItemGroup><PackageVersion Include=\"Newtonsoft.Json\" Version=\"13.0.5\" /></ItemGroup></Project>");
        Assert.Contains("asks for Newtonsoft.Json 13.0.5", Only("packaging.dotnet-stale-lock").Message, StringComparison.Ordinal);
        _folder.With("Directory.Packages.props", "<Project><ItemGroup><PackageVersion Include=\"Newtonsoft.Json\" Version=\"13.*\" /></ItemGroup></Project>");
        Assert.Contains("making the lock anew may change the version (13.0.3 now)", Only("packaging.dotnet-floating").Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_several_projects_the_only_program_is_taken_and_of_several_programs_none()
    {
        Project("Web/Web.csproj", "<TargetFramework>net10.0</TargetFramework>", "<ProjectReference Include=\"..\\Lib\\Lib.csproj\" />", "Microsoft.NET.Sdk.Web");
        Project("Lib/Lib.csproj", "<TargetFramework>net10.0</TargetFramework>", "<PackageReference Include=\"A\" Version=\"1.0.0\" />");
        Project("Tests/Tests.csproj", "<TargetFramework>net10.0</TargetFramework><OutputType>Exe</OutputType><IsTestProject>true</IsTestProject>");
        Assert.Contains("'Lib/packages.lock.json'", Only("packaging.dotnet-no-lock").Message, StringComparison.Ordinal);
        Project("Bot/Bot.csproj", "<TargetFramework>net10.0</TargetFramework><OutputType>Exe</OutputType>");
        Assert.Contains("'Bot/Bot.csproj', 'Web/Web.csproj'", Only("packaging.dotnet-which-project").Mend, StringComparison.Ordinal);
        var said = new DotnetApp("bot", Source.Folder(_folder.Path)) { Project = "Bot/Bot.csproj" };
        Assert.Empty(said.Validate());
        Assert.EndsWith("/bin/Bot", said.Command("Bot").Path, StringComparison.Ordinal);
    }

    [Fact]
    public void A_solution_says_which_projects_there_are()
    {
        Project("a/A.csproj", "<TargetFramework>net10.0</TargetFramework><OutputType>Exe</OutputType>");
        Project("old/B.csproj", "<TargetFramework>net10.0</TargetFramework><OutputType>Exe</OutputType>");
        _folder.With("all.slnx", "<Solution><Project Path=\"a/A.csproj\" /></Solution>");
        Assert.Empty(App().Validate());
        File.Delete($"{_folder.Path}/all.slnx");
        _folder.With("all.sln", "Project(\"{9A19103F-16F7-4668-BE54-9A1E7A4F7556}\") = \"A\", \"a\\A.csproj\", \"{0}\"\nEndProject\n");
        Assert.Empty(App().Validate());
    }

    [Fact]
    public void A_misspelt_project_finds_the_one_that_was_meant()
    {
        Project("NewBots/NewBots.csproj", "<TargetFramework>net10.0</TargetFramework><OutputType>Exe</OutputType>");
        var app = new DotnetApp("bots", Source.Folder(_folder.Path)) { Project = "NewBot/NewBots.csproj" };
        Assert.Equal("it may be 'NewBots/NewBots.csproj'", Assert.Single(app.Validate()).Mend);
    }

    [Theory]
    [InlineData("<TargetFramework>net10.0</TargetFramework>", "packaging.dotnet-library")]
    [InlineData("<TargetFrameworks>net9.0;net10.0</TargetFrameworks><OutputType>Exe</OutputType>", "packaging.dotnet-which-framework")]
    [InlineData("<OutputType>Exe</OutputType>", "packaging.dotnet-unknown-framework")]
    [InlineData("<TargetFramework>$([System.String]::Copy('net10.0'))</TargetFramework><OutputType>Exe</OutputType>", "packaging.dotnet-unknown-framework")]
    [InlineData("<TargetFramework>net48</TargetFramework><OutputType>Exe</OutputType>", "packaging.dotnet-framework")]
    [InlineData("<TargetFramework>net10.0</TargetFramework><OutputType>Exe</OutputType><AssemblyName>$([System.Guid]::NewGuid())</AssemblyName>", "packaging.dotnet-unknown-name")]
    [InlineData("<TargetFramework>net10.0-windows</TargetFramework><OutputType>Exe</OutputType>", "packaging.dotnet-framework")]
    [InlineData("<TargetFramework>net10.0</TargetFramework><OutputType>Exe</OutputType><AssemblyName>a\"; rm</AssemblyName>", "packaging.dotnet-name")]
    public void What_only_MSBuild_knows_or_nobody_can_run_is_a_finding(string properties, string id)
    {
        Project("x.csproj", properties);
        Only(id);
    }

    [Fact]
    public void A_framework_that_is_none_is_a_finding()
    {
        Web("");
        Assert.Equal("packaging.dotnet-framework", Assert.Single(new DotnetApp("web", Source.Folder(_folder.Path)) { Framework = "x" }.Validate()).Id);
    }

    [Fact]
    public void Properties_of_the_tree_and_conditions_are_understood()
    {
        Project("src/Bot/Bot.csproj", "<OutputType>Exe</OutputType><AssemblyName>$(Prefix)_bots</AssemblyName>");
        _folder.With("Directory.Build.props", """
            <Project>
              <PropertyGroup><Prefix>old</Prefix><Prefix Condition="'$(Configuration)' == 'Release'">new</Prefix></PropertyGroup>
              <Import Project="frameworks.props" />
            </Project>
            """).With("frameworks.props", "<Project><PropertyGroup Condition=\"'$(TargetFramework)' == '' and '$(X)' != 'y'\"><TargetFramework>net10.0</TargetFramework></PropertyGroup></Project>");
        var app = App();
        Assert.Empty(app.Validate());
        Assert.Equal(["bin/new_bots"], app.Recipe.Expected);
    }

    [Fact]
    public void An_sdk_that_is_not_there_is_named_with_those_that_are()
    {
        Web("").With("global.json", "{ \"sdk\": { \"version\": \"99.0.100\" } }");
        Assert.Contains("global.json asks for the SDK 99.0.100;", Only("packaging.dotnet-sdk").Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_password_in_the_sources_is_told_and_a_variable_is_not()
    {
        Web("").With("nuget.config", "<configuration><packageSourceCredentials><x><add key=\"ClearTextPassword\" value=\"secret\" /></x></packageSourceCredentials></configuration>");
        Assert.DoesNotContain("secret", Only("packaging.dotnet-password").ToString(), StringComparison.Ordinal);
        _folder.With("nuget.config", "<configuration><packageSourceCredentials><x><add key=\"ClearTextPassword\" value=\"%TOKEN%\" /></x></packageSourceCredentials></configuration>");
        Assert.Empty(App().Validate());
    }

    [Fact]
    public void A_single_file_wants_the_hashes_of_its_packs()
    {
        Web("");
        var app = new DotnetApp("web", Source.Folder(_folder.Path)) { Runtime = DotnetRuntime.SingleFile };
        Assert.Equal("packaging.dotnet-packs", Assert.Single(app.Validate()).Id);
        Assert.Contains("LockAsync", app.Validate().Single().Mend, StringComparison.Ordinal);
    }

    [Fact]
    public void Settings_and_sources_decide_the_path_feeds_and_what_builds_leave_do_not()
    {
        Web("");
        var path = App().Path;
        _folder.With("obj/project.assets.json", "{}").With("bin/Debug/x.dll", "");
        Assert.Equal(path, App().Path);
        Assert.Equal(path, new DotnetApp("web", Source.Folder(_folder.Path)) { Feeds = ["https://feed.example.org/index.json"], Private = ["TOKEN"] }.Path);
        Assert.NotEqual(path, new DotnetApp("web", Source.Folder(_folder.Path)) { Properties = [("Version", "2")] }.Path);
        Assert.NotEqual(path, new DotnetApp("web", Source.Folder(_folder.Path)) { Runtime = DotnetRuntime.SelfContained }.Path);
        _folder.With("Program.cs", "//");
        Assert.NotEqual(path, App().Path);
    }

    [Fact]
    public void No_file_of_a_lock_is_no_exception()
    {
        Web("<PackageReference Include=\"A\" Version=\"1.0.0\" />").With("packages.lock.json", "<<<<<<< ours");
        Assert.Contains("'packages.lock.json' is no lock file of NuGet", Only("packaging.unreadable-source").Message, StringComparison.Ordinal);
        Project("web.csproj", "<oops");
        Assert.Contains("is no XML", Only("packaging.unreadable-source").Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Reading_a_project_again_gives_the_same_path_and_its_time_is_printed()
    {
        Web("<PackageReference Include=\"Newtonsoft.Json\" Version=\"13.0.3\" />").With("packages.lock.json", Lock);
        var first = App().Path;
        var clock = Stopwatch.StartNew();
        for (var i = 0; i < 20; i++)
            Assert.Equal(first, App().Path);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"# the plan of a .NET app: {clock.Elapsed.TotalMilliseconds / 20:0.00} ms"));
    }

    private DotnetApp App() => new("web", Source.Folder(_folder.Path));

    private Finding Only(string id)
    {
        var finding = Assert.Single(App().Validate());
        Assert.Equal(id, finding.Id);
        return finding;
    }

    private Folder Web(string items)
    {
        Project("web.csproj", "<TargetFramework>net10.0</TargetFramework>", items, "Microsoft.NET.Sdk.Web");
        return _folder;
    }

    private void Project(string path, string properties, string items = "", string sdk = "Microsoft.NET.Sdk")
        => _folder.With(path, $"<Project Sdk=\"{sdk}\"><PropertyGroup>{properties}</PropertyGroup><ItemGroup>{items}</ItemGroup></Project>");
}
