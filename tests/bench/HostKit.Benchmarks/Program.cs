using System.Globalization;
using HostKit.Benchmarks;

CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
switch (args)
{
    case ["start", var box, var hello, var scripts]:
        new StartSuite(box, hello, scripts).Run();
        return 0;
    case ["apply", var directory, .. var counts]:
        ApplySuite.Run(directory, [.. counts.Select(Number)]);
        return 0;
    case ["text"]:
        TextSuite.Run();
        return 0;
    case ["nginx", var directory]:
        NginxSuite.Run(directory);
        return 0;
    case ["acme", var program, var directory]:
        await new AcmeSuite(program, directory).RunAsync();
        return 0;
    case ["units"]:
        await UnitSuite.RunAsync();
        return 0;

    case ["store", var directory, var count]:
        new StoreSuite(directory, Number(count)).Run();
        return 0;

    // What the suites start as processes of their own.
    case ["work", "hostkit", var count, var revision, var root]:
        return await HostKitWork.RunAsync(new Workload(Number(count), Number(revision)), root);
    case ["work", "check", var manifest, var root]:
        return BareWork.Check(manifest, root);
    case ["work", "manifest", var manifest, var root]:
        BareWork.WriteManifest(manifest, root);
        return 0;
    case ["work", "write", var count, var root]:
        return BareWork.Write(new Workload(Number(count), 0), root);
    case ["work", "nginx", var what, var path]:
        return NginxWork.Run(what, path);
    case ["work", "store", var what, var root, var source]:
        return await StoreWork.RunAsync(what, root, source);
    case ["work", "nothing"]:
        return 0;

    default:
        await Console.Error.WriteLineAsync("start BOX HELLO SCRIPTS | apply DIRECTORY COUNT... | text | nginx DIRECTORY | acme PROGRAM DIRECTORY | units | store DIRECTORY COUNT (tests/bench/run builds what they need)");
        return 1;
}

static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
