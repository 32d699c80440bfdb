using System.Text.Encodings.Web;
using System.Text.Json;

namespace HostKit.Cli;

/// <summary>The events of an apply for a program that follows it: one JSON document in a line, written when it happens.</summary>
internal sealed class EventLines : IProgress<ApplyEvent>, IDisposable
{
    private readonly Stream _file;

    public EventLines(string path)
    {
        try
        {
            _file = new FileStream(path, new FileStreamOptions
            {
                Mode = FileMode.Create, Access = FileAccess.Write, BufferSize = 0, UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite,
            });
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new HostKitException($"The events cannot be written to '{path}': {e.Message}", e);
        }
    }

    public void Report(ApplyEvent value)
    {
        using var line = new MemoryStream();
        using (var json = new Utf8JsonWriter(line, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            json.WriteString("phase", JsonNamingPolicy.CamelCase.ConvertName(value.Phase.ToString()));
            json.WriteString("resource", value.Resource);
            json.WriteString("severity", Wording.Of(value.Severity));
            json.WriteString("message", value.Message);
            if (value.Duration is { } duration)
                json.WriteNumber("seconds", Math.Round(duration.TotalSeconds, 3));
            else
                json.WriteNull("seconds");
            json.WriteEndObject();
        }

        line.WriteByte((byte)'\n');
        try
        {
            line.WriteTo(_file);
        }
        catch (IOException)
        {
            // Whoever followed has gone, or the disk is full: no reason for an apply to fail.
        }
    }

    public void Dispose() => _file.Dispose();
}
