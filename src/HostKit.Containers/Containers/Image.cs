namespace HostKit.Containers;

/// <summary>What a container is made from: an image in a registry, in a file, or already on the host.</summary>
public sealed record Image
{
    private Image(string reference, bool isPinned)
    {
        Reference = reference;
        IsPinned = isPinned;
    }

    /// <summary>The name by which podman knows it, such as <c>docker.io/library/nginx@sha256:…</c>.</summary>
    public string Reference { get; }

    /// <summary>Whether it is the same image for all time: named by a digest.</summary>
    public bool IsPinned { get; }

    /// <summary>The archive it is loaded from; null for one of a registry or of the host.</summary>
    public string? Archive { get; private init; }

    /// <summary>Whether it must be on the host already, so that no registry is asked.</summary>
    public bool IsLocal { get; private init; }

    /// <summary>An image by its digest: the only name that is the same image tomorrow.</summary>
    /// <param name="reference">With the registry: <c>docker.io/library/nginx@sha256:…</c>, or <c>docker.io/library/nginx:1.29@sha256:…</c>, of which podman uses the digest.</param>
    /// <returns>The image.</returns>
    /// <exception cref="ArgumentException">There is no digest in it.</exception>
    public static Image Pinned(string reference)
    {
        QuadletName.Plain(reference, "an image's name", nameof(reference));
        if (!HasDigest(reference))
            throw new ArgumentException($"'{reference}' has no digest: write NAME@sha256: and 64 digits ('podman image inspect --format {{{{.Digest}}}} NAME' shows it), or use Image.Tagged.", nameof(reference));
        // podman takes a tag or a digest, not both.
        var at = reference.IndexOf('@', StringComparison.Ordinal);
        var (name, digest) = (reference[..at], reference[at..]);
        return new(name.LastIndexOf(':') is var colon && colon > name.LastIndexOf('/') ? name[..colon] + digest : reference, true);
    }

    /// <summary>An image by a tag. What a tag means changes under it; a plan warns of that.</summary>
    /// <param name="reference">With the registry: <c>docker.io/library/nginx:1.29</c>.</param>
    /// <returns>The image.</returns>
    public static Image Tagged(string reference) => new(QuadletName.Plain(reference, "an image's name", nameof(reference)), HasDigest(reference));

    /// <summary>An image that is on the host already, such as one that was built there: no registry is asked for it.</summary>
    /// <param name="reference">Its name or, better, name and digest: <c>localhost/app@sha256:…</c>.</param>
    /// <returns>The image.</returns>
    public static Image Local(string reference) => Tagged(reference) with { IsLocal = true };

    /// <summary>An image in an OCI archive on the host, such as a file in a store path; it is loaded when the first container that uses it starts.</summary>
    /// <param name="path">The archive's absolute path on the host.</param>
    /// <param name="name">The image's name in the archive, such as <c>localhost/app</c>.</param>
    /// <param name="digest">The digest of the image in it, as <c>sha256:…</c>.</param>
    /// <returns>The image.</returns>
    /// <exception cref="ArgumentException">The path is relative or has blanks, or the digest is none.</exception>
    public static Image FromArchive(string path, string name, string digest)
    {
        QuadletName.Plain(name, "an image's name", nameof(name), "@");
        QuadletName.Plain(path, "an archive's path", nameof(path), ":,");
        ArgumentNullException.ThrowIfNull(digest);
        if (path[0] != '/')
            throw new ArgumentException($"'{path}' is relative: an archive is named by its absolute path on the host.", nameof(path));
        if (!HasDigest("@" + digest))
            throw new ArgumentException($"'{digest}' is no digest: it takes sha256: and 64 digits of 0-9 and a-f.", nameof(digest));
        return Pinned($"{name}@{digest}") with { Archive = path, IsLocal = true };
    }

    internal static bool HasDigest(string reference)
        => reference.IndexOf("@sha256:", StringComparison.Ordinal) is >= 0 and var at && reference[(at + 8)..] is { Length: 64 } digits && digits.All(char.IsAsciiHexDigitLower);

    /// <summary>The file that loads an archive; null for any other image.</summary>
    internal QuadletFile? Quadlet()
    {
        if (Archive is null)
            return null;
        var name = $"hostkit-{Reference[(Reference.LastIndexOf(':') + 1)..][..16]}";
        return new QuadletFile(name, "image", $"{name}-image.service")
            .Add("Image", "Image", QuadletText.Raw($"oci-archive:{Archive}")).Add("Image", "ImageTag", QuadletText.Raw(Reference));
    }

    /// <summary>The name by which podman knows it.</summary>
    public override string ToString() => Reference;
}
