namespace HostKit;

/// <summary>One action on a unit.</summary>
internal sealed record UnitAction(UnitName Unit, Change Change)
{
    public ChangeAction Action => Change.Action;
}
