namespace HostKit.Systemd;

/// <summary>What is wrong with services: what systemd would refuse, and what it accepts without a word although it cannot be meant.</summary>
internal static class ServiceValidation
{
    private static readonly string[] SecretWords = ["PASSWORD", "PASSWD", "SECRET", "TOKEN", "API_KEY", "APIKEY", "PRIVATE_KEY", "CREDENTIAL"];

    public static IEnumerable<Finding> Check(ServiceUnit unit, string component)
    {
        var path = component + "/Service";
        return [.. Starting(unit, path), .. Accounts(unit.Service, path), .. Secrets(unit.Service, path), .. Ordering(unit.Unit, component + "/Unit")];
    }

    /// <summary>An ordering on the network's being up does nothing by itself.</summary>
    public static IEnumerable<Finding> Ordering(UnitSection unit, string path)
    {
        var online = Units.NetworkOnline.Value;
        if (unit.After.Any(u => u.ToString() == online) && !unit.Wants.Concat(unit.Requires).Concat(unit.BindsTo).Any(u => u.ToString() == online))
        {
            yield return new(Severity.Warning, "systemd.after-without-wants", path + "/After",
                $"{online} is not started by itself: After= alone only orders.", "add Wants = [Units.NetworkOnline]");
        }
    }

    private static IEnumerable<Finding> Starting(ServiceUnit unit, string path)
    {
        var service = unit.Service;
        var rawType = service["Type"] is not null;
        var starts = service["ExecStart"]?.Count(line => line.Length > 0) ?? service.ExecStart.Count;
        var stops = service["ExecStop"] is not null || service.ExecStop.Count > 0;
        var acts = unit.Unit.SuccessAction is not (null or EmergencyAction.None);
        // Without a program and a type, systemd takes a service as oneshot.
        var oneshot = service.Type == ServiceType.Oneshot || (service.Type is null && starts == 0 && service.BusName is null);
        if (starts == 0 && !rawType && (!oneshot || (!acts && !(stops && service.RemainAfterExit == true))))
            yield return Error("systemd.exec-start-missing", path + "/ExecStart", "The service has no program: systemd refuses it.", "set ExecStart");
        if (starts > 1 && !oneshot && !rawType)
        {
            yield return Error("systemd.exec-start-twice", path + "/ExecStart",
                $"The service has {starts} programs, which systemd accepts with Type=oneshot alone.", "use ExecStartPre for what comes first");
        }

        if (oneshot && service.Restart is Restart.Always or Restart.OnSuccess)
        {
            yield return Error("systemd.oneshot-restart", path + "/Restart",
                $"Restart={EnumText.Of(service.Restart)} is refused for Type=oneshot, which would never come to an end.", "use Restart.OnFailure, or a timer");
        }

        if (service.Type == ServiceType.Dbus && service.Entries.All(e => e.Name != "BusName"))
            yield return Error("systemd.bus-name-missing", path + "/BusName", "Type=dbus needs the name that the service takes on the bus.", "set BusName");
    }

    private static IEnumerable<Finding> Accounts(ServiceSection service, string path)
    {
        const string mend = "use letters, digits, '_', '-' and '.', or a number";
        foreach (var (name, value) in service.SupplementaryGroups.Select(g => ("SupplementaryGroups", (UnitString?)g)).Prepend(("Group", service.Group)).Prepend(("User", service.User)))
        {
            if (value is { IsTemplate: false } && !IsAccount(value.Text))
                yield return Error("systemd.account-name", $"{path}/{name}", $"'{value}' is no name and no number of a user or group.", mend);
        }

        if (service.DynamicUser == true && service.User?.Text is "root" or "0")
            yield return new(Severity.Warning, "systemd.dynamic-root", path + "/DynamicUser", "A dynamic user that is root is none.", "leave User out or choose another name");
    }

    private static IEnumerable<Finding> Secrets(ServiceSection service, string path)
    {
        foreach (var variable in service.Environment.Where(LooksSecret))
        {
            yield return new(Severity.Warning, "systemd.secret-in-environment", $"{path}/Environment",
                $"{variable.Name} looks like a secret, and everybody on the host can read a unit's environment.",
                "use LoadCredential, or an EnvironmentFile that only root can read");
        }
    }

    private static bool LooksSecret(EnvironmentVariable variable)
        => variable.Value.Text.Length > 0 && variable.Value.Text[0] != '/' && SecretWords.Any(w => variable.Name.Contains(w, StringComparison.OrdinalIgnoreCase));

    private static bool IsAccount(string text)
    {
        if (text.All(char.IsAsciiDigit))
            return uint.TryParse(text, out var id) && id is not (65535 or uint.MaxValue);
        return text.Length <= 31 && !char.IsAsciiDigit(text[0]) && text[0] is not ('-' or '.')
            && text.All(c => char.IsAsciiLetterOrDigit(c) || c is '_' or '-' or '.');
    }

    private static Finding Error(string id, string path, string message, string mend) => new(Severity.Error, id, path, message, mend);
}
