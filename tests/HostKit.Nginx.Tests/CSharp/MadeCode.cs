using System.Reflection;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace HostKit.Nginx.Tests.CSharp;

/// <summary>Compiles printed C#, all of it at once, and runs it.</summary>
internal static class MadeCode
{
    private const string Usings = "using System; using System.IO; using HostKit; using HostKit.Nginx;\n";

    /// <summary>What expressions make.</summary>
    public static IReadOnlyList<NginxContext> Run(IReadOnlyList<string> expressions) => RunScripts([.. expressions.Select(code => $"return\n{code};")]);

    /// <summary>What scripts return.</summary>
    public static IReadOnlyList<NginxContext> RunScripts(IReadOnlyList<string> scripts)
    {
        var trees = scripts.Select((script, i) => CSharpSyntaxTree.ParseText(
            $"{Usings}public static class Made{i}\n{{\npublic static object Make()\n{{\n{script}\n}}\n}}\n", CSharpParseOptions.Default.WithLanguageVersion(LanguageVersion.Preview), encoding: Encoding.UTF8));
        var compilation = CSharpCompilation.Create(
            "made" + Guid.NewGuid().ToString("n"), trees, ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(':').Select(p => MetadataReference.CreateFromFile(p)),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        using var image = new MemoryStream();
        var emitted = compilation.Emit(image);
        Assert.True(emitted.Success, string.Join('\n', emitted.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error).Take(20)
            .Select(d => $"{d} in {d.Location.SourceTree?.GetText().Lines[d.Location.GetLineSpan().StartLinePosition.Line]}")));
        var assembly = Assembly.Load(image.ToArray());
        return [.. scripts.Select((_, i) => (NginxContext)assembly.GetType($"Made{i}")!.GetMethod("Make")!.Invoke(null, null)!)];
    }
}
