using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace HostKit;

/// <summary>One message of the bus, written front to back before it is sent or read front to back after it came.</summary>
internal sealed unsafe class BusMessage() : SafeHandleZeroOrMinusOneIsInvalid(true)
{
    /// <summary>The number of the call that this message answers, or 0 if it answers none.</summary>
    public ulong ReplyCookie => SdBus.GetReplyCookie(this, out var cookie) < 0 ? 0 : cookie;

    public bool IsSignal(string contract, string member) => SdBus.IsSignal(this, contract, member) > 0;

    /// <summary>The error this reply carries, or null for a good one.</summary>
    public (string Name, string Message)? Error()
    {
        var error = SdBus.GetError(this);
        if (error is null || error->Name is null)
            return null;
        var name = Marshal.PtrToStringUTF8((nint)error->Name)!;
        return (name, Marshal.PtrToStringUTF8((nint)error->Message) ?? name);
    }

    public BusMessage Append(string value)
    {
        Check(SdBus.AppendString(this, (byte)'s', value));
        return this;
    }

    public BusMessage Append(uint value)
    {
        Check(SdBus.AppendUInt32(this, (byte)'u', in value));
        return this;
    }

    public BusMessage Append(IEnumerable<string> values)
    {
        Check(SdBus.OpenContainer(this, (byte)'a', "s"));
        foreach (var value in values)
            Append(value);
        Check(SdBus.CloseContainer(this));
        return this;
    }

    /// <summary>Reads a string, an object path (<paramref name="type"/> <c>o</c>) or a signature (<c>g</c>).</summary>
    public string ReadString(char type = 's') => Marshal.PtrToStringUTF8(Read<nint>(type))!;

    public uint ReadUInt32() => Read<uint>('u');

    /// <summary>Enters a container; false at the end of the array around it.</summary>
    public bool Enter(char type, string contents) => Check(SdBus.EnterContainer(this, (byte)type, contents)) > 0;

    public void Exit() => Check(SdBus.ExitContainer(this));

    /// <summary>
    /// Reads the value in a variant: numbers as long or ulong, bytes as lower-case hexadecimal; null for types nobody here asks for.
    /// </summary>
    public object? ReadVariant()
    {
        Check(SdBus.PeekType(this, out _, out var pointer));
        var contents = Marshal.PtrToStringUTF8(pointer)!;
        Enter('v', contents);
        object? value = contents switch
        {
            "s" or "o" => ReadString(contents[0]),
            "b" => Read<int>('b') != 0,
            "i" => (long)Read<int>('i'),
            "x" => Read<long>('x'),
            "u" => (ulong)Read<uint>('u'),
            "t" => Read<ulong>('t'),
            "as" or "ao" => ReadStrings(contents[1]),
            "ay" => ReadBytes(),
            _ => null,
        };
        if (value is null)
            Check(SdBus.Skip(this, contents));
        Exit();
        return value;
    }

    protected override bool ReleaseHandle()
    {
        SdBus.MessageUnref(handle);
        return true;
    }

    private ImmutableArray<string> ReadStrings(char type)
    {
        var values = ImmutableArray.CreateBuilder<string>();
        Enter('a', type.ToString());
        while (TryRead<nint>(type, out var pointer))
            values.Add(Marshal.PtrToStringUTF8(pointer)!);
        Exit();
        return values.ToImmutable();
    }

    private string ReadBytes()
    {
        var bytes = new List<byte>();
        Enter('a', "y");
        while (TryRead<byte>('y', out var value))
            bytes.Add(value);
        Exit();
        return Convert.ToHexStringLower([.. bytes]);
    }

    private T Read<T>(char type)
        where T : unmanaged
        => TryRead<T>(type, out var value) ? value : throw new InvalidDataException("A message of the bus ended early.");

    private bool TryRead<T>(char type, out T value)
        where T : unmanaged
    {
        T read = default;
        var result = Check(SdBus.ReadBasic(this, (byte)type, &read));
        value = read;
        return result > 0;
    }

    private static int Check(int result) => result >= 0
        ? result
        : throw new InvalidDataException($"A message of the bus has an unexpected form: {Marshal.GetPInvokeErrorMessage(-result)}.");
}
