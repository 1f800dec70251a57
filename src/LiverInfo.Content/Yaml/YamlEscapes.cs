namespace LiverInfo.Content.Yaml;

/// <summary>Finds backslashes in a double-quoted text that mean something else than the author sees.</summary>
internal static class YamlEscapes
{
    /// <summary>The offset of the first such backslash, or -1. A quotation mark, a backslash, a slash and a character by its number are meant.</summary>
    /// <param name="quoted">The text as it is written.</param>
    public static int FirstIn(string quoted)
    {
        for (var i = 0; i + 1 < quoted.Length; i++)
        {
            if (quoted[i] != '\\') continue;
            if (quoted[i + 1] is not ('"' or '\\' or '/' or '\r' or '\n') && !IsNumber(quoted, i + 1)) return i;
            i++;
        }

        return -1;
    }

    private static bool IsNumber(string quoted, int start)
    {
        var digits = quoted[start] switch { 'x' => 2, 'u' => 4, 'U' => 8, _ => 0 };
        return digits > 0 && start + digits < quoted.Length && quoted.Substring(start + 1, digits).All(char.IsAsciiHexDigit);
    }
}
