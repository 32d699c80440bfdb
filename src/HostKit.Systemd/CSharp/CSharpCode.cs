namespace HostKit.Systemd;

/// <summary>Writes the C# that makes an existing file.</summary>
public static class CSharpCode
{
    /// <summary>
    /// The expression that makes a file: a component such as <c>new ServiceUnit("name") { ... }</c> with every directive under its own name; comments stay
    /// comments, and what no type can say is set by <c>["Name"] = ...</c>. A drop-in, and a kind of file that is no component, becomes a <see cref="UnitFile"/>
    /// made of its sections.
    /// </summary>
    /// <param name="file">The file.</param>
    /// <param name="path">Its path or name: it says which kind of file it is, and what the component is called.</param>
    /// <returns>The expression, on several lines, without a semicolon. It needs <c>using HostKit; using HostKit.Systemd;</c> and what every script has.</returns>
    /// <exception cref="ArgumentException">The name is none that systemd or podman read.</exception>
    public static string Of(UnitFile file, string path)
    {
        ArgumentNullException.ThrowIfNull(file);
        var kind = UnitFileKinds.Of(path) ?? throw new ArgumentException($"'{path}' is no name that systemd or podman read: it needs a suffix such as .service.", nameof(path));
        var code = new CSharpText();
        var suffix = path[(path.LastIndexOf('.') + 1)..];
        var isDropIn = path.EndsWith(".conf", StringComparison.Ordinal) && kind is UnitFileKind.Unit or UnitFileKind.Network or UnitFileKind.NetDev or UnitFileKind.Link or UnitFileKind.Quadlet;
        if (!isDropIn && ComponentNames.Of(kind, suffix) is { } component && NameIn(component, path) is { } name)
            Component(code, file, kind, component, name);
        else
            Tree(code, file, kind);
        return code.ToString();
    }

    /// <summary>What the component's constructor takes, or null when the component cannot have the file's name.</summary>
    private static string? NameIn(string component, string path)
    {
        var name = path[(path.LastIndexOf('/') + 1)..path.LastIndexOf('.')];
        try
        {
            if (component is "MountUnit" or "AutomountUnit" or "SwapUnit")
                return PathName.Unit(UnitName.UnescapePath(name), "mount").Value == name + ".mount" ? UnitName.UnescapePath(name) : null;
            return component.EndsWith("Unit", StringComparison.Ordinal) && name.Length > 0 && new UnitName(name + ".service").Value.Length > 0 ? name : SettingsFile.Path("", name, "x") is { } ? name : null;
        }
        catch (Exception e) when (e is FormatException or ArgumentException)
        {
            return null;
        }
    }

    private static void Component(CSharpText code, UnitFile file, UnitFileKind kind, string component, string name)
    {
        code.Line($"new {component}({CSharpValue.Literal(name)})").Open();
        var sections = file.Sections.Where(s => s.Name.Length > 0).ToList();
        foreach (var group in sections.GroupBy(s => s.Name).Where(g => ComponentNames.IsRepeated(component, g.Key) is not null))
        {
            var property = CSharpValue.Property(group.Key);
            var empty = EmptySections.Of(kind, group.Key)!;
            if (ComponentNames.IsRepeated(component, group.Key) == true)
            {
                code.Line($"{property} =").Line("[").Indent();
                foreach (var section in group)
                    CSharpSection.Write(code, empty, [section], "", isTyped: false, ",");
                code.Outdent().Line("],");
            }
            else
            {
                CSharpSection.Write(code, empty, [.. group], property + " = ", isTyped: false, ",");
            }
        }

        var others = sections.Where(s => ComponentNames.IsRepeated(component, s.Name) is null).ToList();
        if (others.Count > 0)
        {
            code.Line("OtherSections =").Line("[").Indent();
            foreach (var section in others)
                CSharpSection.Write(code, new OtherSection(section.Name), [section], "", isTyped: true, ",");
            code.Outdent().Line("],");
        }

        code.Comments(file.Comments).Close();
    }

    private static void Tree(CSharpText code, UnitFile file, UnitFileKind kind)
    {
        code.Line("new UnitFile(").Line("[").Indent();
        foreach (var section in file.Sections.Where(s => s.Name.Length > 0))
            CSharpSection.Write(code, EmptySections.Of(kind, section.Name) ?? new OtherSection(section.Name), [section], "", isTyped: true, ".ToSyntax(),");
        code.Comments(file.Comments).Outdent().Line("])");
    }
}
