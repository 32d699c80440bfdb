namespace HostKit.Nginx;

/// <summary>From what size on files are read past the kernel's cache (https://nginx.org/en/docs/http/ngx_http_core_module.html#directio).</summary>
public sealed record DirectIo : IWords
{
    private readonly string _word;

    private DirectIo(string word) => _word = word;

    /// <summary>Never.</summary>
    public static DirectIo Off { get; } = new("off");

    IEnumerable<NginxWord> IWords.Words => [_word];

    /// <summary>From a size on.</summary>
    /// <param name="size">The size.</param>
    public static implicit operator DirectIo(ByteSize size) => FromByteSize(size);

    /// <summary>From a size on.</summary>
    /// <param name="size">The size; zero or more.</param>
    /// <returns>The setting.</returns>
    public static DirectIo FromByteSize(ByteSize size) => new(SizeText.Of(SizeText.Checked(size, "directio")!.Value));
}
