namespace LiverInfo.Content.Diagnostics;

/// <summary>
/// A change of a file that resolves a <see cref="Diagnostic"/>. Its place and texts are those of the file as it is written, so that it
/// can be made without a change to any other character.
/// </summary>
/// <param name="Path">The file, relative to the content folder, with forward slashes.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The column, from 1 in UTF-16 code units; a byte order mark is not counted.</param>
/// <param name="Old">The text that is replaced; empty when text is only added.</param>
/// <param name="New">The text in its place.</param>
/// <param name="IsSafe">Whether what the author means cannot change, so that the edit can be made without asking.</param>
public sealed record TextEdit(string Path, int Line, int Column, string Old, string New, bool IsSafe)
{
    /// <summary>The line and the column after the text that is replaced.</summary>
    public (int Line, int Column) End
    {
        get
        {
            var (line, column) = (Line, Column);
            for (var i = 0; i < Old.Length; i++)
            {
                var isBreak = Old[i] == '\n' || (Old[i] == '\r' && (i + 1 == Old.Length || Old[i + 1] != '\n'));
                (line, column) = isBreak ? (line + 1, 1) : (line, column + 1);
            }

            return (line, column);
        }
    }
}
