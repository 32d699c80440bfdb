using System.Text;
using System.Text.RegularExpressions;

namespace HostKit.Nginx.Tests;

/// <summary>Compares what nginx says of a configuration with what the checks say.</summary>
internal static partial class Verdicts
{
    private static readonly byte[] Program = File.ReadAllBytes(RealNginx.Program);

    /// <param name="nginx">What nginx says; null where it accepts.</param>
    /// <param name="ours">The first of the checks' complaints.</param>
    /// <param name="ownValues">Whether the directive reads its arguments itself, so that nothing is said about them here.</param>
    public static Verdict Of(NginxJudge.Refusal? nginx, ConfigurationComplaint? ours, bool ownValues = false)
    {
        // Distributions bring single directives to versions that did not have them.
        if (ours?.Finding.Id == "nginx.version" && nginx?.Reason != ours.Finding.Message)
            return Verdict.Other;
        if (nginx is null)
            return ours is null ? Verdict.Accepted : Verdict.Different;
        if (ours is not null && ours.Finding.Message.StartsWith(nginx.Reason, StringComparison.Ordinal) && (nginx.File is null || (nginx.File, nginx.Line) == (ours.File, ours.NginxLine)))
            return Verdict.Agreed;
        if (nginx.Reason == NginxJudge.Crash && ours?.Finding.Message.StartsWith("the file includes itself", StringComparison.Ordinal) == true)
            return Verdict.Agreed;
        if (UnknownName().Match(nginx.Reason) is { Success: true } unknown && Lacks(unknown.Groups["name"].Value) && (!IsBefore(ours, nginx) || ours!.NginxLine == nginx.Line))
            return Verdict.Lacking;
        if (IsBefore(ours, nginx))
            return Verdict.Different;
        return nginx.File is null || !IsChecked().IsMatch(nginx.Reason) || (ownValues && OfValues().IsMatch(nginx.Reason)) ? Verdict.Other : Verdict.Different;
    }

    [GeneratedRegex("invalid value|invalid number|^open")]
    private static partial Regex OfValues();

    private static bool Lacks(string name)
        => DirectiveTable.Find(name).All(row => row.IsThirdParty || row.Module.StartsWith("ngx_stream", StringComparison.Ordinal) || row.Module.StartsWith("ngx_mail", StringComparison.Ordinal)) || Program.AsSpan().IndexOf(Encoding.ASCII.GetBytes($"\0{name}\0")) < 0;

    /// <summary>Whether we complain of something that nginx went past.</summary>
    private static bool IsBefore(ConfigurationComplaint? ours, NginxJudge.Refusal nginx)
        => ours is not null && (nginx.File is null || nginx.File.EndsWith("/nginx.conf", StringComparison.Ordinal) || (ours.File == nginx.File && ours.NginxLine < nginx.Line));

    [GeneratedRegex("^unknown directive \"(?<name>[^\"]*)\"$")]
    private static partial Regex UnknownName();

    /// <summary>What we claim to check as nginx does.</summary>
    [GeneratedRegex("^(unknown directive|invalid number of arguments|directive \".*\" (has no|is not)|unexpected|too long|invalid value|invalid condition|open\\(\\)|pread\\(\\)|\".*\" directive (is duplicate|is not allowed here|invalid value|invalid number))", RegexOptions.Singleline)]
    private static partial Regex IsChecked();
}
