using HostKit;
using HostKit.Git;
using HostKit.Shell;
using static Facts;

/// <summary>Who logs in, and what they find there.</summary>
static class People
{
    public static void AddPeople(this HostConfiguration box)
    {
        box.Add(new GroupResource("sudo"));
        box.Add(new UserResource("anna") { Groups = ["sudo"], Shell = "/usr/bin/zsh", AuthorizedKeys = [AnnasKey] });
        box.Add(new Programs("lsd", "ripgrep", "git", "tmux", "sudo"));
        box.Add(new GitServer
        {
            Users = [new("anna", AnnasKey)],
            Repositories = [new("box") { Description = "This server", Writers = ["anna"] }, new("pages") { Description = "The pages", Writers = ["anna"], IsPublic = true }],
            Web = new() { Title = $"Repositories of {Domain}", ClonePrefix = $"git@{Domain}:" },
        });
        box.Add(new Zsh("anna")
        {
            Plugins = [ZshPlugin.FromPackage("zsh-autosuggestions"), ZshPlugin.FromPackage("zsh-syntax-highlighting")],
            Aliases = [("ls", "lsd"), ("ll", "lsd -l")],
            Lines = ["PROMPT='%F{green}%n@%m%f %~ %# '"],
        });
    }
}
