namespace LiverInfo.Content.Checks.Honesty.Words;

/// <summary>Text files that are part of the program.</summary>
internal static class Resource
{
    /// <summary>The lines of a file, without comments and empty lines.</summary>
    public static IEnumerable<string> Lines(string name)
    {
        using var stream = typeof(Resource).Assembly.GetManifestResourceStream(name) ?? throw new ArgumentException($"There is no resource {name}.", nameof(name));
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#') yield return line;
        }
    }
}
