using System.Collections.Immutable;

namespace HostKit.Packaging;

/// <summary>The commands that build a .NET app.</summary>
internal static class DotnetSteps
{
    /// <summary>The file with the hashes of packages that are in no lock file of NuGet.</summary>
    public const string Packs = "dotnet-packs.lock";

    private const string Home = "/tmp/home";

    /// <summary>The file that tells the steps about feeds; it is no source, and gone before anything is built.</summary>
    public const string Feeds = ".hostkit-feeds.config";

    /// <summary>Puts it where NuGet finds it.</summary>
    public const string Configure = $"if [ -f {Feeds} ]; then mkdir -p /tmp/home/.nuget/NuGet; mv {Feeds} /tmp/home/.nuget/NuGet/NuGet.Config; fi";

    public static ImmutableArray<(string Name, string Value)> Environment(DotnetInstallation dotnet)
        => [
            ("PATH", $"{dotnet.Root}:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"), ("DOTNET_ROOT", dotnet.Root), ("DOTNET_CLI_HOME", Home), ("DOTNET_NOLOGO", "1"),
            ("DOTNET_CLI_TELEMETRY_OPTOUT", "1"), ("DOTNET_GENERATE_ASPNET_CERTIFICATE", "false"), ("DOTNET_CLI_USE_MSBUILD_SERVER", "0"), ("DOTNET_CLI_WORKLOAD_UPDATE_NOTIFY_DISABLE", "true"),
            ("MSBuildEnableWorkloadResolver", "false"), ("MSBUILDDISABLENODEREUSE", "1"), ("MSBUILDTERMINALLOGGER", "off"), ("NUGET_PACKAGES", "/tmp/packages"), ("NUGET_HTTP_CACHE_PATH", "/cache/http"),
            ("NUGET_CERT_REVOCATION_MODE", "offline"),
        ];

    /// <summary>Properties as words of a command line.</summary>
    public static string Words(IEnumerable<(string Name, string Value)> properties)
        => string.Concat(properties.Select(p => $" {ShellWord.Quoted($"-p:{p.Name}={Escaped(p.Value)}")}"));

    /// <summary>Fetches what the lock files name. Whatever else was fetched is thrown away, or refused.</summary>
    public static string Fetch(string project, string properties)
        => $$"""
            {{Configure}}
            if ! dotnet restore {{ShellWord.Quoted(project)}} -v quiet -nologo -p:RestoreLockedMode=true -p:NuGetAudit=false{{properties}} > /tmp/restore 2>&1; then
                cat /tmp/restore
                if grep -q NU1004 /tmp/restore; then echo 'The lock file is stale: the project asks for other packages, frameworks or runtimes than it was made for. Make it anew, as the documentation of DotnetApp.LockAsync says.'; fi
                if grep -q NU1403 /tmp/restore; then echo 'A package is not the one that the lock file was made with. Somebody replaced it, or the lock file was changed by hand.'; fi
                exit 1
            fi
            # What NuGet does not lock itself: targeting, runtime and host packs.
            find . -name '*.lock.json' -exec cat {} + > /tmp/locks
            for metadata in /tmp/packages/*/*/.nupkg.metadata; do
                [ -f "$metadata" ] || continue
                folder=${metadata%/*}
                version=${folder##*/}
                id=${folder%/*}
                id=${id##*/}
                hash=$(sed -n 's/.*"contentHash": *"\([^"]*\)".*/\1/p' "$metadata")
                if grep -qF "\"contentHash\": \"$hash\"" /tmp/locks; then continue; fi
                if [ -f {{Packs}} ] && grep -qxF "$id $version $hash" {{Packs}}; then continue; fi
                if [ -f {{Packs}} ] && grep -qF "$id $version " {{Packs}}; then echo "The package $id $version is not the one that {{Packs}} was made with: its hash is $hash."; exit 1; fi
                case $id in
                    microsoft.*.ref|microsoft.*.runtime.*|microsoft.*.host.*|microsoft.*.crossgen2*|*.ilcompiler*|microsoft.net.illink.tasks) rm -rf "$folder" ;;
                    *) echo "The package $id $version is in no lock file: a project is built whose packages.lock.json is missing. Make it, as the documentation of DotnetApp.LockAsync says."; exit 1 ;;
                esac
            done
            """;

    /// <summary>Builds without network, and puts the program into <c>bin</c>.</summary>
    public static string Publish(DotnetPlan plan, string app, string configuration, DotnetRuntime runtime, string properties, string? runtimePath)
    {
        var single = runtime == DotnetRuntime.SingleFile;
        var settings = single
            ? $"--self-contained true -r {DotnetPlan.Identifier} -p:PublishSingleFile=true"
            : "-p:SelfContained=false -p:PublishSelfContained=false -p:PublishSingleFile=false -p:PublishTrimmed=false -p:PublishReadyToRun=false -p:PublishAot=false -p:UseAppHost=true";
        var folder = $"$out/lib/{app}";
        return $$"""
            if ! dotnet publish {{ShellWord.Quoted(plan.Project.Path)}} -c {{ShellWord.Quoted(configuration)}} -f {{plan.Framework}} -o "{{folder}}" --no-restore -v quiet -nologo -nodeReuse:false {{settings}} -p:UseSharedCompilation=false -p:NuGetAudit=false{{properties}} > /tmp/publish 2>&1; then
                cat /tmp/publish
                if grep -qE 'NETSDK1064|NETSDK1112|NETSDK1127|NETSDK1185' /tmp/publish; then echo 'A package is missing that no lock file names, such as a targeting or runtime pack. DotnetApp.LockAsync writes those into {{Packs}}.'; fi
                exit 1
            fi
            if [ ! -x "{{folder}}/{{plan.Program}}" ]; then
                echo "The project made no program '{{plan.Program}}'. It made: $(cd "{{folder}}" && find . -maxdepth 1 -type f -perm -100 | sed 's,^./,,' | tr '\n' ' '). Set AssemblyName."
                exit 1
            fi
            # Not for others' eyes, and no part of the app: web projects publish every file of this kind.
            find "{{folder}}" \( -iname nuget.config -o -name packages.lock.json -o -name {{Packs}} \) -type f -delete
            # Compressed files were made now; their hash tells browsers about changes.
            find "{{folder}}" -name '*.staticwebassets.endpoints.json' -exec sed -i 's/\("Name":"Last-Modified","Value":"\)[^"]*"/\1Tue, 01 Jan 1980 00:00:00 GMT"/g' {} +
            {{Runtime(plan, runtime, folder, runtimePath)}}
            mkdir -p "$out/bin"
            cat > "$out/bin/{{plan.Program}}" <<hostkit-end
            {{Start(plan, app, runtime, runtimePath)}}
            hostkit-end
            chmod 755 "$out/bin/{{plan.Program}}"
            """;
    }

    private static string Runtime(DotnetPlan plan, DotnetRuntime runtime, string folder, string? runtimePath)
    {
        if (runtime == DotnetRuntime.SingleFile)
            return ":";
        var copy = runtime == DotnetRuntime.SelfContained ? SharedRuntime.Copy(plan.Dotnet, plan.Runtime!, "$out/runtime") : ":";
        var place = runtime switch { DotnetRuntime.SelfContained => "$out/runtime", DotnetRuntime.Shared => runtimePath!, _ => plan.Dotnet.Root };
        return $$"""
            {{copy}}
            for framework in $(sed -n 's/.*"name": *"\(Microsoft[^"]*\)".*/\1/p' "{{folder}}/{{plan.Program}}.runtimeconfig.json"); do
                [ -d "{{place}}/shared/$framework" ] || { echo "The app needs the framework $framework, which {{plan.Dotnet.Root}} does not have in this version. Install it, for example: apt-get install aspnetcore-runtime-{{plan.Framework["net".Length..]}}"; exit 1; }
            done
            """;
    }

    private static string Start(DotnetPlan plan, string app, DotnetRuntime runtime, string? runtimePath)
    {
        var lines = new List<string> { "#!/bin/sh" };
        var root = runtime switch { DotnetRuntime.Shared => runtimePath, DotnetRuntime.SelfContained => "$out/runtime", _ => null };
        if (root is not null)
            lines.AddRange([$"export DOTNET_ROOT=\"{root}\"", "unset DOTNET_ROOT_X64 DOTNET_ROOT_ARM64"]);
        // Where appsettings.json and wwwroot are, whatever the current directory is.
        if (plan.IsWeb)
            lines.Add($"export DOTNET_CONTENTROOT=\"\\${{DOTNET_CONTENTROOT:-$out/lib/{app}}}\"");
        lines.Add($"exec \"$out/lib/{app}/{plan.Program}\" \"\\$@\"");
        return string.Join('\n', lines);
    }

    private static string Escaped(string value)
        => value.Replace("%", "%25", StringComparison.Ordinal).Replace(";", "%3B", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal).Replace("$", "%24", StringComparison.Ordinal)
            .Replace("@", "%40", StringComparison.Ordinal);
}
