using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;

namespace HostKit.Shell;

/// <summary>Writes the <c>.zshrc</c>: each file is named and loaded directly, nothing is searched for when a shell starts.</summary>
internal sealed class ZshRc(Zsh zsh, ZshReading reading, ImmutableArray<ZshPart> parts)
{
    // The dump has to be written again when a folder with completions has changed since: a package came or went. Another version of zsh, or other plugins, have another name.
    private const string Completion = """
        autoload -Uz compinit
        () {
            local folder fits=1
            [[ -s $ZSH_COMPDUMP ]] || fits=
            for folder in ${fpath:#$ZSH_CACHE_DIR/completions}; do
                [[ $folder -nt $ZSH_COMPDUMP ]] && fits=
            done
            if [[ -n $fits ]]; then
                compinit -C -d $ZSH_COMPDUMP
            else
                [[ -d ${ZSH_COMPDUMP:h} ]] || mkdir -p -- ${ZSH_COMPDUMP:h}
                rm -f -- ${ZSH_COMPDUMP:h}/completions-*(N)
                compinit -i -d $ZSH_COMPDUMP
                # Under another name first: a shell that starts now must not read half of it.
                zcompile -R -- $ZSH_COMPDUMP.$$.zwc $ZSH_COMPDUMP 2>/dev/null && mv -f -- $ZSH_COMPDUMP.$$.zwc $ZSH_COMPDUMP.zwc
            fi
        }
        """;

    // Some plugins write their completions anew at each start: no change of that folder may cost a new dump.
    private const string Made = """
        () {
            local name
            for name; do
                autoload -Uz $name
                _comps[${name#_}]=$name
            done
        } $ZSH_CACHE_DIR/completions/_*(N:t)
        """;

    private const string StoreVariable = "HOSTKIT_ZSH";

    public string Text()
    {
        var text = new StringBuilder();
        text.Append("# Written by HostKit: changes belong into the script.\n");
        foreach (var (name, value) in zsh.Environment)
            text.Append($"export {name}={Quoted(value)}\n");
        text.Append("HISTFILE=${HISTFILE:-$HOME/.zsh_history}\n(( HISTSIZE >= 50000 )) || HISTSIZE=50000\n(( SAVEHIST >= 10000 )) || SAVEHIST=10000\n");

        if (reading.Path is not null)
            text.Append($"{StoreVariable}={reading.Path}\n");
        if (reading.FrameworkFolder is { } folder)
        {
            text.Append($"ZSH={Word(folder)}\nZSH_CUSTOM=$ZSH/custom\nZSH_CACHE_DIR=${{XDG_CACHE_HOME:-$HOME/.cache}}/oh-my-zsh\n[[ -d $ZSH_CACHE_DIR/completions ]] || mkdir -p -- $ZSH_CACHE_DIR/completions\n");
            text.Append("SHORT_HOST=${HOST%%.*}\nzstyle ':omz:update' mode disabled\n");
            text.Append($"plugins=({string.Join(' ', parts.Select(p => p.Name))})\n");
        }

        if (reading.ThemePart is { } theme)
            text.Append($"ZSH_THEME={theme.Name}\n");
        AppendCompletion(text);

        text.Append("autoload -Uz colors add-zsh-hook is-at-least\ncolors\nsetopt prompt_subst\n");
        foreach (var file in reading.Library)
            text.Append($"source {Word(file)}\n");
        foreach (var part in parts.Where(p => p.Rank == 0))
            Append(text, part);
        foreach (var file in reading.Custom)
            text.Append($"source {Word(file)}\n");
        Append(text, reading.ThemePart);
        foreach (var (name, value) in zsh.Aliases)
            text.Append($"alias -- {Quoted(name)}={Quoted(value)}\n");
        if (parts.Any(p => p.Rank == 2))
            text.Append("typeset -gA ZSH_HIGHLIGHT_STYLES\n");
        foreach (var line in zsh.Lines)
            text.Append($"{line}\n");
        foreach (var part in parts.Where(p => p.Rank > 0).OrderBy(p => p.Rank))
            Append(text, part);
        return text.ToString();
    }

    private void AppendCompletion(StringBuilder text)
    {
        var folders = parts.SelectMany(p => p.Functions).Concat(reading.ThemePart?.Functions ?? []).Select(Word)
            .Concat(reading.FrameworkFolder is null ? [] : ["$ZSH/functions", "$ZSH/completions", "$ZSH_CACHE_DIR/completions"]).Distinct(StringComparer.Ordinal).ToList();
        var key = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', folders.Append(reading.Path?.Id)))))[..12];
        if (folders.Count > 0)
            text.Append($"fpath=({string.Join(' ', folders)} $fpath)\n");
        text.Append($"ZSH_COMPDUMP=${{XDG_CACHE_HOME:-$HOME/.cache}}/hostkit-zsh/completions-{key}-$ZSH_VERSION\n");
        text.Append($"{Completion}\n");
        if (reading.FrameworkFolder is not null)
            text.Append($"{Made}\n");
    }

    private void Append(StringBuilder text, ZshPart? part)
    {
        if (part?.Entry is { } entry)
            text.Append($"source {Word(entry)}\n");
    }

    // One line names the path in the store, so that another one is one changed line in a plan.
    private string Word(string path)
        => reading.Path is { } store && path.StartsWith($"{store}/", StringComparison.Ordinal) ? $"${StoreVariable}{Literal(path[store.Value.Length..])}" : Literal(path);

    private static string Literal(string path) => path.All(c => char.IsAsciiLetterOrDigit(c) || "/._+-".Contains(c, StringComparison.Ordinal)) ? path : Quoted(path);

    /// <summary>A word that zsh reads as it is.</summary>
    private static string Quoted(string value) => $"'{value.Replace("'", "'\\''", StringComparison.Ordinal)}'";
}
