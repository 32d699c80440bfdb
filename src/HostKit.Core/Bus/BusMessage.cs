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

    public bool ReadBoolean() => Read<int>('b') != 0;

    public uint ReadUInt32() => Read<uint>('u');

    /// <summary>Enters a container; false at the end of the array around it.</summary>
    public bool Enter(char type, string contents) => Check(SdBus.EnterContainer(this, (byte)type, contents)) > 0;

    public void Exit() => Check(SdBus.ExitContainer(this));

    public BusMessage Append(bool value) => AppendValue("b", value);

    /// <summary>Appends properties with their values (<c>a(sv)</c>).</summary>
    public BusMessage Append(IEnumerable<KeyValuePair<string, BusValue>> properties)
    {
        Begin('a', "(sv)");
        foreach (var (name, value) in properties)
        {
            Begin('r', "sv").Append(name);
            Begin('v', value.Signature).AppendValue(value.Signature, value.Value).End();
            End();
        }

        return End();
    }

    public BusMessage Begin(char type, string contents)
    {
        Check(SdBus.OpenContainer(this, (byte)type, contents));
        return this;
    }

    public BusMessage End()
    {
        Check(SdBus.CloseContainer(this));
        return this;
    }

    /// <summary>
    /// Reads the value in a variant: numbers as long or ulong, bytes as lower-case hexadecimal, lists of texts as such, other lists and structures as
    /// lists of objects; null for file descriptors.
    /// </summary>
    public object? ReadVariant()
    {
        Check(SdBus.PeekType(this, out _, out var pointer));
        var contents = Marshal.PtrToStringUTF8(pointer)!;
        Enter('v', contents);
        var value = ReadValue(contents);
        Exit();
        return value;
    }

    private object? ReadValue(string signature)
    {
        switch (signature)
        {
            case "s" or "o" or "g":
                return ReadString(signature[0]);
            case "b":
                return Read<int>('b') != 0;
            case "y":
                return (ulong)Read<byte>('y');
            case "n":
                return (long)Read<short>('n');
            case "q":
                return (ulong)Read<ushort>('q');
            case "i":
                return (long)Read<int>('i');
            case "x":
                return Read<long>('x');
            case "u":
                return (ulong)Read<uint>('u');
            case "t":
                return Read<ulong>('t');
            case "d":
                return Read<double>('d');
            case "v":
                return ReadVariant();
            case "as" or "ao":
                return ReadStrings(signature[1]);
            case "ay":
                return ReadBytes();
            case ['a', ..]:
                var items = ImmutableArray.CreateBuilder<object?>();
                Enter('a', signature[1..]);

                while (SdBus.AtEnd(this, 0) == 0)
                    items.Add(ReadValue(signature[1..]));
                Exit();
                return items.ToImmutable();
            case ['(' or '{', ..]:
                var types = BusSignature.Split(signature[1..^1]);
                Enter(signature[0] == '(' ? 'r' : 'e', signature[1..^1]);
                var fields = types.Select(ReadValue).ToImmutableArray();
                Exit();
                return fields;
            default:
                Check(SdBus.Skip(this, signature));
                return null;
        }
    }

    private BusMessage AppendValue(string signature, object value)
    {
        switch (signature[0])
        {
            case 'a':
                Begin('a', signature[1..]);
                foreach (var item in (object[])value)
                    AppendValue(signature[1..], item);
                return End();
            case '(':
                Begin('r', signature[1..^1]);
                foreach (var (type, field) in BusSignature.Split(signature[1..^1]).Zip((object[])value))
                    AppendValue(type, field);
                return End();
            case var type when value is string text:
                Check(SdBus.AppendString(this, (byte)type, text));
                return this;
            case var type:
                // Every number's bytes stand at the front of a long on a little-endian machine; D-Bus's booleans are of four bytes.
                var bits = value switch
                {
                    bool flag => flag ? 1 : 0,
                    byte number => number,
                    int number => number,
                    uint number => number,
                    long number => number,
                    ulong number => (long)number,
                    double number => BitConverter.DoubleToInt64Bits(number),
                    _ => throw new ArgumentException($"'{signature}' cannot be written.", nameof(signature)),
                };
                Check(SdBus.AppendBasic(this, (byte)type, &bits));
                return this;
        }
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
