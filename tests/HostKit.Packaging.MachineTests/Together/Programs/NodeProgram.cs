using HostKit.Systemd;

namespace HostKit.Packaging.MachineTests.Together.Programs;

/// <summary>A TypeScript server with a package.</summary>
internal sealed class NodeProgram() : ServedProgram("node", 7003, For.Node)
{
    private bool _locked;

    public override void Write(string version)
    {
        Folder.With("package.json", """
            {
              "name": "node",
              "version": "1.0.0",
              "private": true,
              "type": "commonjs",
              "bin": { "node": "dist/server.js" },
              "scripts": { "build": "tsc -p ." },
              "dependencies": { "camelcase": "6.3.0" },
              "devDependencies": { "typescript": "^5.9.0", "@types/node": "^22.0.0" }
            }
            """)
            .With("tsconfig.json", """{ "compilerOptions": { "outDir": "dist", "rootDir": "src", "module": "commonjs", "target": "es2022", "types": ["node"], "esModuleInterop": true, "strict": true, "skipLibCheck": true } }""")
            .With("src/server.ts", $$"""
            import { createServer } from "node:http";
            import camelCase from "camelcase";

            const version: string = "{{version}}";
            if (version === "broken")
                process.exit(1);
            createServer((_, response) => response.end(`${camelCase("node")} ${version}`)).listen(Number(process.argv[2]), "127.0.0.1");
            """);
        if (_locked)
            return;
        new NodeApp("node", Source.Folder(Folder.Path)).LockAsync().GetAwaiter().GetResult();
        _locked = true;
    }

    protected override App App() => new NodeApp(Name, Source.Folder(Folder.Path));
}
