using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace HostKit;

/// <summary>
/// The functions of sd-bus(3) in libsystemd that HostKit calls: none of them variadic, so that they are the same on every architecture.
/// </summary>
internal static unsafe partial class SdBus
{
    private const string Library = "libsystemd.so.0";

    [LibraryImport(Library, EntryPoint = "sd_bus_open_system")]
    public static partial int OpenSystem(out BusHandle bus);

    [LibraryImport(Library, EntryPoint = "sd_bus_new")]
    public static partial int New(out BusHandle bus);

    [LibraryImport(Library, EntryPoint = "sd_bus_set_address", StringMarshalling = StringMarshalling.Utf8)]
    public static partial int SetAddress(BusHandle bus, string address);

    [LibraryImport(Library, EntryPoint = "sd_bus_set_bus_client")]
    public static partial int SetBusClient(BusHandle bus, int yes);

    [LibraryImport(Library, EntryPoint = "sd_bus_start")]
    public static partial int Start(BusHandle bus);

    [LibraryImport(Library, EntryPoint = "sd_bus_flush_close_unref")]
    public static partial nint FlushCloseUnref(nint bus);

    [LibraryImport(Library, EntryPoint = "sd_bus_send")]
    public static partial int Send(BusHandle bus, BusMessage message, out ulong cookie);

    [LibraryImport(Library, EntryPoint = "sd_bus_process")]
    public static partial int Process(BusHandle bus, out BusMessage message);

    [LibraryImport(Library, EntryPoint = "sd_bus_wait")]
    public static partial int Wait(BusHandle bus, ulong microseconds);

    [LibraryImport(Library, EntryPoint = "sd_bus_message_new_method_call", StringMarshalling = StringMarshalling.Utf8)]
    public static partial int NewMethodCall(
        BusHandle bus, out BusMessage message, string destination, string path, string contract, string member);

    [LibraryImport(Library, EntryPoint = "sd_bus_message_unref")]
    public static partial nint MessageUnref(nint message);

    [LibraryImport(Library, EntryPoint = "sd_bus_message_append_basic", StringMarshalling = StringMarshalling.Utf8)]
    public static partial int AppendString(BusMessage message, byte type, string value);

    [LibraryImport(Library, EntryPoint = "sd_bus_message_append_basic")]
    public static partial int AppendUInt32(BusMessage message, byte type, in uint value);

    [LibraryImport(Library, EntryPoint = "sd_bus_message_append_basic")]
    public static partial int AppendBasic(BusMessage message, byte type, void* value);

    [LibraryImport(Library, EntryPoint = "sd_bus_message_at_end")]
    public static partial int AtEnd(BusMessage message, int complete);

    [LibraryImport(Library, EntryPoint = "sd_bus_message_open_container", StringMarshalling = StringMarshalling.Utf8)]
    public static partial int OpenContainer(BusMessage message, byte type, string contents);

    [LibraryImport(Library, EntryPoint = "sd_bus_message_close_container")]
    public static partial int CloseContainer(BusMessage message);

    [LibraryImport(Library, EntryPoint = "sd_bus_message_enter_container", StringMarshalling = StringMarshalling.Utf8)]
    public static partial int EnterContainer(BusMessage message, byte type, string contents);

    [LibraryImport(Library, EntryPoint = "sd_bus_message_exit_container")]
    public static partial int ExitContainer(BusMessage message);

    [LibraryImport(Library, EntryPoint = "sd_bus_message_peek_type")]
    public static partial int PeekType(BusMessage message, out byte type, out nint contents);

    [LibraryImport(Library, EntryPoint = "sd_bus_message_read_basic")]
    public static partial int ReadBasic(BusMessage message, byte type, void* value);

    [LibraryImport(Library, EntryPoint = "sd_bus_message_skip", StringMarshalling = StringMarshalling.Utf8)]
    public static partial int Skip(BusMessage message, string types);

    [LibraryImport(Library, EntryPoint = "sd_bus_message_get_reply_cookie")]
    public static partial int GetReplyCookie(BusMessage message, out ulong cookie);

    [LibraryImport(Library, EntryPoint = "sd_bus_message_is_signal", StringMarshalling = StringMarshalling.Utf8)]
    public static partial int IsSignal(BusMessage message, string contract, string member);

    [LibraryImport(Library, EntryPoint = "sd_bus_message_get_error")]
    public static partial Error* GetError(BusMessage message);

    /// <summary>sd_bus_error(3).</summary>
    [StructLayout(LayoutKind.Sequential)]
    public struct Error
    {
        public byte* Name;
        public byte* Message;
        public int NeedFree;
    }

    /// <summary>Owns a connection.</summary>
    internal sealed class BusHandle() : SafeHandleZeroOrMinusOneIsInvalid(true)
    {
        protected override bool ReleaseHandle()
        {
            FlushCloseUnref(handle);
            return true;
        }
    }
}
