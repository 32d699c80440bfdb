namespace HostKit.Nginx;

/// <summary>What is done with images in responses (https://nginx.org/en/docs/http/ngx_http_image_filter_module.html#image_filter).</summary>
public sealed record ImageFilter : IWords
{
    private readonly string?[] _words;

    private ImageFilter(params string?[] words) => _words = words;

    /// <summary>Nothing.</summary>
    public static ImageFilter Off { get; } = new("off");

    /// <summary>What is no image is answered with 415.</summary>
    public static ImageFilter Test { get; } = new("test");

    /// <summary>The answer is the image's size and format as JSON.</summary>
    public static ImageFilter Size { get; } = new("size");

    IEnumerable<NginxWord> IWords.Words => WordList.Of(_words);

    /// <summary>It is turned against the clock.</summary>
    /// <param name="degrees">90, 180 or 270.</param>
    /// <returns>The filter.</returns>
    public static ImageFilter Rotate(NginxText degrees) => new("rotate", WordList.NotNull(degrees).Source);

    /// <summary>It is made smaller, so that it fits.</summary>
    /// <param name="width">The width in pixels, or <c>-</c> for any.</param>
    /// <param name="height">The height in pixels, or <c>-</c> for any.</param>
    /// <returns>The filter.</returns>
    public static ImageFilter Resize(NginxText width, NginxText height) => new("resize", WordList.NotNull(width).Source, WordList.NotNull(height).Source);

    /// <summary>It is made smaller, and what does not fit is cut off.</summary>
    /// <param name="width">The width in pixels, or <c>-</c> for any.</param>
    /// <param name="height">The height in pixels, or <c>-</c> for any.</param>
    /// <returns>The filter.</returns>
    public static ImageFilter Crop(NginxText width, NginxText height) => new("crop", WordList.NotNull(width).Source, WordList.NotNull(height).Source);

    /// <inheritdoc/>
    public bool Equals(ImageFilter? other) => WordList.Same(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => WordList.Hash(this);
}
