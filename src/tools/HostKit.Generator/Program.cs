using HostKit.Generator;
using HostKit.Generator.Systemd;

// Usage: dotnet run --project src/tools/HostKit.Generator -- systemd|nginx PACKAGE-FOLDER [--check]
// Reads PACKAGE-FOLDER/Catalogue/*.json and writes PACKAGE-FOLDER/Generated/*.g.cs; with --check it only says what would differ.
// nginx-facts TABLE PACKAGE-FOLDER brings the catalogue up to date from a table of nginx's directives.
// nginx-third-party TABLE PACKAGE-FOLDER does so for the directives of modules that are not nginx's own.
// systemd-facts TABLE CHOICES PACKAGE-FOLDER adds to the catalogue what a table of systemd's and podman's directives has and it has not.
if (args is ["systemd-facts", var directives, var choices, var systemd])
    return SystemdFacts.Import(directives, choices, Path.Combine(systemd, "Catalogue"));
if (args is ["nginx-facts", var table, var package])
    return NginxFacts.Import(table, Path.Combine(package, "Catalogue"));
if (args is ["nginx-third-party", var others, var target])
    return NginxFacts.ImportThirdParty(others, Path.Combine(target, "Catalogue"));
if (args is not ["systemd" or "nginx", var folder, ..])
{
    Console.Error.WriteLine("usage: generator systemd|nginx PACKAGE-FOLDER [--check] | nginx-facts TABLE PACKAGE-FOLDER | systemd-facts TABLE CHOICES PACKAGE-FOLDER");
    return 2;
}

var files = args[0] == "systemd" ? SystemdGenerator.Generate(Path.Combine(folder, "Catalogue")) : NginxGenerator.Generate(Path.Combine(folder, "Catalogue"));
return GeneratedFiles.Write(Path.Combine(folder, "Generated"), files, check: args.Contains("--check"));
