namespace LiverInfo.Content.Checks.Honesty.Words;

/// <summary>A word, number or sign of a sentence.</summary>
/// <param name="Start">Where it begins.</param>
/// <param name="Length">How long it is.</param>
/// <param name="Stem">The stem of a word; <c>0</c> for a number; otherwise the sign.</param>
internal readonly record struct Token(int Start, int Length, string Stem)
{
    /// <summary>The stem of every number in digits.</summary>
    public const string Number = "0";

    /// <summary>Where it ends.</summary>
    public int End => Start + Length;
}
