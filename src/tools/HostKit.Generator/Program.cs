using HostKit.Generator;

// Usage: dotnet run --project src/tools/HostKit.Generator -- systemd|nginx PACKAGE-FOLDER [--check]
// Reads PACKAGE-FOLDER/Catalogue/*.json and writes PACKAGE-FOLDER/Generated/*.g.cs; with --check it only says what would differ.
if (args is not ["systemd" or "nginx", var folder, ..])
{
    Console.Error.WriteLine("usage: generator systemd|nginx PACKAGE-FOLDER [--check]");
    return 2;
}

var files = args[0] == "systemd" ? SystemdGenerator.Generate(Path.Combine(folder, "Catalogue")) : NginxGenerator.Generate(Path.Combine(folder, "Catalogue"));
return GeneratedFiles.Write(Path.Combine(folder, "Generated"), files, check: args.Contains("--check"));
