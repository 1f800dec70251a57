using System.Buffers;
using System.Security.Cryptography;
using System.Text;
using System.Text.Unicode;

namespace LiverInfo.Content.Retractions;

/// <summary>What can be said of a file before its rows are read.</summary>
/// <param name="Sha256">The SHA-256 of its bytes.</param>
/// <param name="Length">Its length in bytes.</param>
/// <param name="IsUtf8">Whether all of it is UTF-8.</param>
/// <param name="HasZeros">Whether it has zero bytes, as UTF-16 text and archives have.</param>
internal sealed record RetractionFileFacts(string Sha256, long Length, bool IsUtf8, bool HasZeros)
{
    private const int BlockSize = 128 * 1024;

    /// <summary>Reads a file from its start to its end.</summary>
    public static RetractionFileFacts Of(Stream file)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var block = ArrayPool<byte>.Shared.Rent(BlockSize);
        try
        {
            var (length, isUtf8, hasZeros, kept) = (0L, true, false, 0);
            file.Position = 0;
            for (int read; (read = file.Read(block, kept, BlockSize - kept)) > 0;)
            {
                var fresh = block.AsSpan(kept, read);
                hash.AppendData(fresh);
                hasZeros |= fresh.Contains((byte)0);
                var text = block.AsSpan(0, kept + read);
                length += read;
                // A letter may be cut at the end of a block; it is kept for the next.
                kept = isUtf8 ? CutLetter(text) : 0;
                isUtf8 &= Utf8.IsValid(text[..^kept]);
                text[^kept..].CopyTo(block);
            }

            return new(Convert.ToHexStringLower(hash.GetHashAndReset()), length, isUtf8 && kept == 0, hasZeros);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(block);
        }
    }

    /// <summary>How many bytes at the end begin a letter that goes on after them.</summary>
    private static int CutLetter(ReadOnlySpan<byte> text)
    {
        for (var back = 1; back <= Math.Min(3, text.Length); back++)
        {
            if (Rune.DecodeFromUtf8(text[^back..], out _, out _) == OperationStatus.NeedMoreData) return back;
        }

        return 0;
    }
}
