using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace HostKit.Docs.Tests;

/// <summary>Compiles what the pages show, with what the reader would have: the SDK's implicit usings and the packages that are named.</summary>
internal static class SnippetCompiler
{
    private const string ImplicitUsings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Net.Http;
        global using System.Threading;
        global using System.Threading.Tasks;
        """;

    // A part of a script stands for itself on the page; what would be above it in the script is here.
    private const string AroundParts = """
        global using HostKit;
        global using HostKit.Acme;
        global using HostKit.Containers;
        global using HostKit.Network;
        global using HostKit.Nginx;
        global using HostKit.Packaging;
        global using HostKit.Php;
        global using HostKit.Server;
        global using HostKit.Shell;
        global using HostKit.Git;
        global using HostKit.Systemd;
        global using HostKit.Testing;
        global using static Above;
        internal static class Above
        {
            public static readonly HostConfiguration box = new("box");
            public static readonly HostConfiguration configuration = box;
        }
        """;

    private static readonly string[] Ours = ["HostKit.Core", "HostKit.Acme", "HostKit.Cli", "HostKit.Containers", "HostKit.Git", "HostKit.Network", "HostKit.Nginx", "HostKit.Packaging", "HostKit.Php", "HostKit.Server", "HostKit.Shell", "HostKit.Systemd", "HostKit.Testing"];

    /// <summary>What is wrong with a snippet, as <c>page:line: message</c>; empty when it compiles without a warning.</summary>
    public static IEnumerable<string> Problems(Snippet snippet)
        => Compile(snippet).GetDiagnostics().Where(d => d.Severity >= DiagnosticSeverity.Warning).Select(d =>
        {
            var line = d.Location.IsInSource ? d.Location.GetLineSpan().StartLinePosition.Line + snippet.Line : snippet.Line;
            return $"{snippet.Page}:{line}: {d.Id} {d.GetMessage()}";
        });

    /// <summary>Makes a program of a script; <paramref name="fileName"/> is the script's name in plans.</summary>
    public static void Emit(Snippet snippet, string fileName, string assemblyPath)
    {
        var result = Compile(snippet, fileName).Emit(assemblyPath);
        Assert.True(result.Success, string.Join('\n', result.Diagnostics));
    }

    private static CSharpCompilation Compile(Snippet snippet, string fileName = "snippet.cs")
    {
        var parse = CSharpParseOptions.Default.WithLanguageVersion(LanguageVersion.Preview);
        var around = !snippet.IsScript && !snippet.IsFile ? ImplicitUsings + AroundParts : ImplicitUsings;
        var kind = snippet.IsFile ? OutputKind.DynamicallyLinkedLibrary : OutputKind.ConsoleApplication;
        // A script has the packages that it names, and what they stand on.
        var ours = snippet.IsScript ? Ours.Where(name => name == "HostKit.Core" || snippet.Packages.Contains(name)) : Ours;
        return CSharpCompilation.Create(
            "snippet",
            [CSharpSyntaxTree.ParseText(snippet.Code, parse, fileName), CSharpSyntaxTree.ParseText(around, parse, "around.cs"), .. Others(snippet).Select(o => CSharpSyntaxTree.ParseText(o.Code, parse))],
            Framework.Concat(ours.Concat(snippet.IsFile ? ["xunit.v3.core", "xunit.v3.assert", "xunit.v3.common"] : Array.Empty<string>()).Select(Load)),
            // As in every SDK project, a reference to an older framework is no warning.
            new CSharpCompilationOptions(
                kind, nullableContextOptions: NullableContextOptions.Enable, specificDiagnosticOptions: [new("CS1701", ReportDiagnostic.Suppress), new("CS1702", ReportDiagnostic.Suppress)]));
    }

    // The files of one page belong to one project.
    private static IEnumerable<Snippet> Others(Snippet snippet)
        => snippet.IsFile ? Page.At(snippet.Page).Snippets.Where(s => s.IsFile && s != snippet) : [];

    private static IEnumerable<MetadataReference> Framework { get; } =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(':')
            .Where(path => Path.GetDirectoryName(path) == Path.GetDirectoryName(typeof(object).Assembly.Location))
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    private static PortableExecutableReference Load(string name) => MetadataReference.CreateFromFile(Assembly.Load(name).Location);
}
