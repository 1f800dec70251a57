using LiverInfo.Content.Text.English;

namespace LiverInfo.Content.Tests.Readability;

public sealed class WordsTests
{
    [Theory]
    [InlineData("Your liver, then.", "Your", "liver", "then")]
    [InlineData("12 of 28 (43%) – about 0.06 & 1,000 + 5 = ?", "of", "about")]
    [InlineData("a well-known long-term effect", "a", "well-known", "long-term", "effect")]
    [InlineData("G-CSF, COVID-19 and a 12-month wait", "G-CSF", "COVID-19", "and", "a", "12-month", "wait")]
    [InlineData("the doctor's and patients’ don’t", "the", "doctor's", "and", "patients", "don’t")]
    [InlineData("'quoted' “words” (here) *there*", "quoted", "words", "here", "there")]
    [InlineData("and/or yes—no liver–kidney", "and", "or", "yes", "no", "liver", "kidney")]
    [InlineData("e.g. ClinicalTrials.gov...then", "e.g", "ClinicalTrials.gov", "then")]
    [InlineData("the 10th of 5mg", "the", "10th", "of", "5mg")]
    [InlineData("Sjögren naïve cafe\u0301 肝", "Sjögren", "naïve", "cafe\u0301", "肝")]
    [InlineData("- – — ' ’ . … 🙂 \u0301")]
    [InlineData("")]
    public void A_word_has_a_letter_and_keeps_what_joins_its_parts(string text, params string[] words) =>
        Assert.Equal(words, Words.In(text));
}
