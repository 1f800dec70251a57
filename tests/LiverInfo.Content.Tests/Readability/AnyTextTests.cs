using LiverInfo.Content.Text.English;

namespace LiverInfo.Content.Tests.Readability;

/// <summary>What holds for every text, however strange: looked at in many made of awkward pieces, the same in each run.</summary>
public sealed class AnyTextTests
{
    private static readonly string[] Pieces =
    [
        " ", " ", " ", "\n", "\r\n", "\t", "\u00A0", "\u2029", ".", ". ", "...", "…", "?", "! ", "'", "’", "\"", "”", "(", ")", "[", "]", "-", "‑", "– ",
        "•", "1", "12.", "0.06", "a", "I", "J.", "U.K.", "e.g.", "Dr. ", "No. ", "et al.", "n't", "y", "qu", "MSC", "liver", "Hepatitis C. ", "people",
        "é", "e\u0301", "İ", "ß", "肝", "ع", "🙂", "𝐇", "\uD83D", "\uDE42", "\0", "\uFFFF", "\u200D", "*", "|",
    ];

    [Fact]
    public void Sentences_lie_within_the_text_in_order_and_leave_out_nothing_but_space() => ForAll(text =>
    {
        var end = 0;
        foreach (var (start, length) in Sentences.Split(text))
        {
            Assert.True(start >= end && length > 0 && start + length <= text.Length);
            Assert.True(string.IsNullOrWhiteSpace(text[end..start]));
            Assert.Equal(text.Substring(start, length).Trim(), text.Substring(start, length));
            end = start + length;
        }

        Assert.True(string.IsNullOrWhiteSpace(text[end..]));
    });

    [Fact]
    public void The_words_of_the_sentences_are_the_words_of_the_text() => ForAll(text =>
        Assert.Equal(Words.In(text), SentencesOf(text).SelectMany(sentence => Words.In(sentence))));

    [Fact]
    public void A_word_has_a_letter_and_a_syllable() => ForAll(text =>
    {
        foreach (var word in Words.In(text))
        {
            Assert.Contains(word, char.IsLetter);
            Assert.InRange(Syllables.Count(word), 1, word.Length);
        }
    });

    [Fact]
    public void Anything_at_all_has_a_syllable() => ForAll(text => Assert.True(Syllables.Count(text) >= 1));

    [Fact]
    public void A_grade_is_a_number_and_counts_as_many_words_as_there_are() => ForAll(text =>
    {
        var grade = ReadingGrade.Of(SentencesOf(text), new HashSet<string>());
        Assert.True(double.IsFinite(grade.FleschKincaid) && double.IsFinite(grade.Smog));
        Assert.Equal(Words.In(text).Count, grade.Words);
        Assert.True(grade.Sentences <= grade.Words && grade.Words <= grade.Syllables && grade.Polysyllables <= grade.Words);
    });

    [Fact]
    public void When_every_word_is_left_out_nothing_is_left() => ForAll(text =>
        Assert.Equal(new(0, 0, 0, 0), ReadingGrade.Of(SentencesOf(text), Words.In(text).ToHashSet())));

    [Theory]
    [InlineData(". ")]
    [InlineData("J. ")]
    [InlineData(".)")]
    [InlineData(". (")]
    [InlineData("\n")]
    [InlineData("a-")]
    [InlineData("'")]
    [InlineData("1. \n")]
    [InlineData("aeiouy")]
    public void A_million_characters_are_no_trouble(string piece)
    {
        var text = "Go" + string.Concat(Enumerable.Repeat(piece, 1_000_000 / piece.Length)) + " on";
        Assert.Equal(Words.In(text).Count, ReadingGrade.Of(SentencesOf(text), new HashSet<string>()).Words);
    }

    private static void ForAll(Action<string> holds)
    {
        var random = new Random(20261124);
        for (var i = 0; i < 2_000; i++) holds(string.Concat(random.GetItems(Pieces, random.Next(60))));
    }

    private static IEnumerable<string> SentencesOf(string text) =>
        Sentences.Split(text).Select(sentence => text.Substring(sentence.Start, sentence.Length));
}
