namespace HostKit.Shell.Tests;

/// <summary>A tree of the layout that Oh My Zsh has: a library, plugins, themes, and what its user added.</summary>
internal static class SmallFramework
{
    public static Folder Make() => new Folder()
        .With("oh-my-zsh.sh", "echo 'the loader must not run'\n")
        .With("lib/00-first.zsh", "library_said=first\n")
        .With("lib/history.zsh", "library_said+=' history'\nsetopt share_history\n")
        .With("plugins/git/git.plugin.zsh", "alias gst='git status'\nplugins_said+='git '\n")
        .With("plugins/gitfast/gitfast.plugin.zsh")
        .With("plugins/sudo/sudo.plugin.zsh", "plugins_said+='sudo '\n")
        .With("plugins/only-completes/_parcel", "#compdef parcel\n_arguments '--wrapped[wrap it]' '--weighed[weigh it]'\n")
        .With("plugins/writes/writes.plugin.zsh", "print -l '#compdef crane' \"_arguments '--lift[lift it]' '--lower[lower it]'\" > $ZSH_CACHE_DIR/completions/.new && command mv $ZSH_CACHE_DIR/completions/{.new,_crane}\n")
        .With("plugins/empty/README.md")
        .With("themes/sober.zsh-theme", "PROMPT='%F{green}sober:%n%f> '\n")
        .With("themes/somber.zsh-theme")
        .With("custom/mine.zsh", "custom_said=mine\n")
        .With("custom/plugins/own/own.plugin.zsh", "plugins_said+='own '\n");
}
