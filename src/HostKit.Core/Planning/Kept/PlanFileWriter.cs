using System.Buffers;
using System.Security.Cryptography;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace HostKit;

/// <summary>Writes a plan to an owner-only file, contents streamed.</summary>
internal sealed class PlanFileWriter : IDisposable
{
    // For people to read; nothing of it goes into HTML.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly FileStream _file;
    private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private readonly ArrayBufferWriter<byte> _line = new();

    private PlanFileWriter(FileStream file) => _file = file;

    public static void Write(Plan plan, string path)
    {
        var secret = plan.Desired.Resources.FirstOrDefault(r => r.Content?.MayBeKept == false);
        if (secret is not null)
            throw new HostKitException($"The plan cannot be kept in a file: '{secret.Path}' ({secret.Source}) has a secret content, which must be nowhere but there. Apply without keeping the plan.");
        try
        {
            using (var writer = new PlanFileWriter(DurableFile.Create(path + ".new")))
                writer.Write(plan);
            File.Move(path + ".new", path, overwrite: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            if (File.Exists(path + ".new"))
                File.Delete(path + ".new");
            throw new HostKitException($"The plan cannot be written to '{path}': {e.Message}", e);
        }
    }

    /// <summary>The hash of a plan's head, where contents are by their own hashes.</summary>
    public static string HashOf(Plan plan)
    {
        var head = new ArrayBufferWriter<byte>();
        WriteObject(head, json => WriteHead(json, PlanFile.Of(plan).WithoutSecrets()));
        return Convert.ToHexStringLower(SHA256.HashData(head.WrittenSpan));
    }

    public void Dispose()
    {
        _hash.Dispose();
        _file.Dispose();
    }

    private void Write(Plan plan)
    {
        WriteLine(json => WriteHead(json, PlanFile.Of(plan)));
        var piece = new byte[PlanFile.PieceLength];
        foreach (var content in plan.Desired.Resources.Select(r => r.Content).OfType<FileContent>().DistinctBy(c => c.Sha256))
        {
            using var stream = content.OpenVerified();
            for (int length; (length = stream.ReadAtLeast(piece, piece.Length, throwOnEndOfStream: false)) > 0;)
                WriteLine(json =>
                {
                    json.WriteString("sha256", content.Sha256);
                    json.WriteBase64String("piece", piece.AsSpan(0, length));
                });
        }

        var all = Convert.ToHexStringLower(_hash.GetCurrentHash());
        WriteLine(json => json.WriteString("sha256OfAllBefore", all));
        _file.Flush(flushToDisk: true);
    }

    private void WriteLine(Action<Utf8JsonWriter> write)
    {
        _line.ResetWrittenCount();
        WriteObject(_line, write);
        _line.Write("\n"u8);
        _hash.AppendData(_line.WrittenSpan);
        _file.Write(_line.WrittenSpan);
    }

    private static void WriteObject(ArrayBufferWriter<byte> to, Action<Utf8JsonWriter> write)
    {
        using var json = new Utf8JsonWriter(to, Options);
        json.WriteStartObject();
        write(json);
        json.WriteEndObject();
    }

    private static void WriteHead(Utf8JsonWriter json, PlanFile plan)
    {
        json.WriteNumber("formatVersion", PlanFile.CurrentFormat);
        json.WriteString("host", plan.Host);
        json.WriteString("configuration", plan.Configuration);
        json.WriteNumber("generation", plan.Facts.Generation);
        json.WriteString("cause", plan.Cause);
        json.WriteString("label", plan.Label);
        json.WriteNumber("settleSeconds", plan.SettleSeconds);
        json.WriteBoolean("forgets", plan.Forgets);
        if (plan.Purges)
            json.WriteBoolean("purges", true);
        json.WriteBoolean("goesBack", plan.GoesBack);
        if (plan.Retention is { } retention)
        {
            json.WriteNumber("keepCount", retention.Count);
            json.WriteNumber("keepSeconds", retention.Age.TotalSeconds);
        }

        json.WriteString("foreign", plan.Foreign.All.ToString());
        json.WriteStartObject("foreignAt");
        foreach (var (path, foreign) in plan.Foreign.Paths ?? new Dictionary<string, Foreign>())
            json.WriteString(path, foreign.ToString());
        json.WriteEndObject();
        json.WriteStartArray("changes");
        foreach (var change in plan.Facts.Changes)
            Write(json, change);
        json.WriteEndArray();
        json.WriteStartObject("observed");
        foreach (var (path, identity) in plan.Facts.Paths)
            Write(json, path, identity);
        json.WriteEndObject();
        json.WriteStartArray("desired");
        foreach (var (entry, sources) in plan.Desired)
        {
            json.WriteStartObject();
            json.WritePropertyName("entry");
            ManifestWriter.WriteEntry(json, entry);
            json.WriteStartArray("sources");
            foreach (var source in sources)
                Write(json, source);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, Change change)
    {
        json.WriteStartObject();
        json.WriteString("action", change.Action.ToString());
        json.WriteString("kind", change.Kind);
        json.WriteString("id", change.Id);
        json.WriteString("cause", change.Cause);
        if (change.Source is not null)
        {
            json.WritePropertyName("source");
            Write(json, change.Source);
        }

        json.WriteString("diff", change.Diff);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, SourceLocation source)
    {
        json.WriteStartObject();
        json.WriteString("file", source.File);
        json.WriteNumber("line", source.Line);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string path, PathIdentity? identity)
    {
        json.WritePropertyName(path);
        if (identity is null)
        {
            json.WriteNullValue();
            return;
        }

        json.WriteStartObject();
        json.WriteString("kind", identity.Kind);
        json.WriteString("sha256", identity.Sha256);
        json.WriteString("target", identity.Target);
        if (identity is { Mode: { } mode, User: { } user, Group: { } group })
        {
            json.WriteNumber("mode", mode);
            json.WriteNumber("user", user);
            json.WriteNumber("group", group);
        }

        json.WriteEndObject();
    }
}
