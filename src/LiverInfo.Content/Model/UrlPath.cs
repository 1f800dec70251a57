namespace LiverInfo.Content.Model;

/// <summary>The address of a page within the site, such as <c>/stem-cell-therapy/benefits</c>; <c>/</c> is the home page.</summary>
/// <remarks>A type of its own, so that it cannot be confused with the path of a file.</remarks>
public sealed record UrlPath
{
    /// <param name="value">Begins with a slash and, but for the home page, does not end with one.</param>
    /// <exception cref="ArgumentException">The value does not begin with a slash.</exception>
    public UrlPath(string value)
    {
        if (!value.StartsWith('/')) throw new ArgumentException("An address begins with a slash.", nameof(value));
        Value = value.Length > 1 ? value.TrimEnd('/') : value;
    }

    /// <summary>The home page.</summary>
    public static UrlPath Home { get; } = new("/");

    /// <summary>The address as it is written in a link.</summary>
    public string Value { get; }

    /// <summary>The segments between the slashes; none for the home page.</summary>
    public string[] Segments => Value.Split('/', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Returns the address of a Markdown file: its path without the extension; <c>index.md</c> has the address of its folder.</summary>
    public static UrlPath OfFile(string path)
    {
        var address = "/" + ContentFiles.WithoutExtension(path);
        return new(address switch
        {
            "/index" => "/",
            _ when address.EndsWith("/index", StringComparison.Ordinal) => address[..^"/index".Length],
            _ => address,
        });
    }

    /// <summary>The name that a Markdown file would have with a well-formed address.</summary>
    internal static string PlainFile(string path)
    {
        var plain = ContentFiles.WithoutExtension(path).ToLowerInvariant().Select(c => c is (>= 'a' and <= 'z') or (>= '0' and <= '9') or '/' ? c : '-');
        return string.Join('/', string.Concat(plain).Split('/').Select(part =>
            string.Join('-', part.Split('-', StringSplitOptions.RemoveEmptyEntries)))) + ContentFiles.MarkdownExtension;
    }

    /// <summary>Whether every part is made of lower-case letters, digits and single hyphens, so that it can be read out over the phone.</summary>
    public bool IsWellFormed => Segments.All(segment =>
        segment.All(c => c is (>= 'a' and <= 'z') or (>= '0' and <= '9') or '-')
        && !segment.StartsWith('-') && !segment.EndsWith('-') && !segment.Contains("--", StringComparison.Ordinal));

    /// <inheritdoc />
    public bool Equals(UrlPath? other) => other is not null && Value == other.Value;

    /// <inheritdoc />
    public override int GetHashCode() => Value.GetHashCode(StringComparison.Ordinal);

    /// <inheritdoc />
    public override string ToString() => Value;
}
