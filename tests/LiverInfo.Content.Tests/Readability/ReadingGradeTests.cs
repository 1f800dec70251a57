using LiverInfo.Content.Text.English;

namespace LiverInfo.Content.Tests.Readability;

/// <summary>Worked by hand; the arithmetic stands with each text.</summary>
public sealed class ReadingGradeTests
{
    private static readonly HashSet<string> None = [];

    [Fact]
    public void Words_of_one_syllable_come_out_below_the_first_grade()
    {
        // 6 words, 1 sentence, 6 syllables: 0.39 × 6/1 + 11.8 × 6/6 − 15.59 = 2.34 + 11.8 − 15.59 = −1.45
        // No word of 3 syllables: 1.0430 × √0 + 3.1291 = 3.1291
        AssertGrade(["The cat sat on the mat."], None, new(6, 1, 6, 0), -1.45, 3.1291);
    }

    [Fact]
    public void Plain_words_about_the_liver()
    {
        // Your 1 liver 2 does 1 hundreds 2 of 1 jobs 1 that 1 keep 1 you 1 well 1: 10 words, 12 syllables
        // 0.39 × 10/1 + 11.8 × 12/10 − 15.59 = 3.9 + 14.16 − 15.59 = 2.47
        AssertGrade(["Your liver does hundreds of jobs that keep you well."], None, new(10, 1, 12, 0), 2.47, 3.1291);
    }

    [Fact]
    public void Numbers_are_no_words()
    {
        // Doctors 2 treat 1 the 1 cause 1 as 1 early 2 as 1 they 1 can 1: 9 words, 11 syllables
        // For 1 example 3 medicines 3 clear 1 the 1 hepatitis 4 C 1 virus 2 in 1 more 1 than 1 of 1 every 2 people 2: 14 words, 24
        // 0.39 × 23/2 + 11.8 × 35/23 − 15.59 = 4.485 + 17.9565 − 15.59 = 6.8515
        // 3 long words: 1.0430 × √(3 × 30/2) + 3.1291 = 1.0430 × 6.7082 + 3.1291 = 10.1258
        AssertGrade(
            ["Doctors treat the cause as early as they can.", "For example, medicines clear the hepatitis C virus in more than 95 of every 100 people."],
            None, new(23, 2, 35, 3), 6.8515, 10.1258);
    }

    [Fact]
    public void A_word_with_hyphens_is_one_and_an_abbreviation_has_one_syllable()
    {
        // The 1 well-known 2 MELD 1 score 1 is 1 used 1 in 1 the 1 UK 1: 9 words, 10 syllables
        // 0.39 × 9/1 + 11.8 × 10/9 − 15.59 = 3.51 + 13.1111 − 15.59 = 1.0311
        AssertGrade(["The well-known MELD score is used in the UK."], None, new(9, 1, 10, 0), 1.0311, 3.1291);
    }

    [Fact]
    public void Thirty_sentences_make_the_whole_of_a_smog_sample()
    {
        // Information 4 helps 1: 60 words, 30 sentences, 150 syllables, 30 long words
        // 0.39 × 60/30 + 11.8 × 150/60 − 15.59 = 0.78 + 29.5 − 15.59 = 14.69
        // 1.0430 × √(30 × 30/30) + 3.1291 = 1.0430 × 5.4772 + 3.1291 = 8.8418
        AssertGrade(Enumerable.Repeat("Information helps.", 30), None, new(60, 30, 150, 30), 14.69, 8.8418);
    }

    private static readonly string[] AboutCirrhosis = ["Cirrhosis is severe scarring.", "Portal hypertension can follow cirrhosis."];

    [Fact]
    public void Hard_terms_raise_the_grade()
    {
        // Cirrhosis 3 is 1 severe 2 scarring 2: 4 words, 8. Portal 2 hypertension 4 can 1 follow 2 cirrhosis 3: 5 words, 12
        // 0.39 × 9/2 + 11.8 × 20/9 − 15.59 = 1.755 + 26.2222 − 15.59 = 12.3872
        // 3 long words: 1.0430 × √(3 × 30/2) + 3.1291 = 10.1258
        AssertGrade(AboutCirrhosis, None, new(9, 2, 20, 3), 12.3872, 10.1258);
    }

    [Fact]
    public void Terms_left_out_do_not()
    {
        // is 1 severe 2 scarring 2: 3 words, 5. can 1 follow 2: 2 words, 3
        // 0.39 × 5/2 + 11.8 × 8/5 − 15.59 = 0.975 + 18.88 − 15.59 = 4.265
        AssertGrade(AboutCirrhosis, new HashSet<string> { "cirrhosis", "portal hypertension" }, new(5, 2, 8, 0), 4.265, 3.1291);
    }

    [Theory]
    [InlineData("See PORTAL hypertension.", 1)]
    [InlineData("See portal vein hypertension.", 4)]
    [InlineData("See the portal.", 3)]
    [InlineData("See portal hypertension bleeding now.", 2)]
    [InlineData("See portal", 2)]
    [InlineData("See an MSC and Crohn’s disease.", 3)]
    public void The_longest_term_that_stands_whole_is_left_out(string sentence, int words)
    {
        var leftOut = new HashSet<string> { "portal hypertension", "portal hypertension bleeding", "msc", "crohn's disease", "", "-" };
        Assert.Equal(words, ReadingGrade.Of([sentence], leftOut).Words);
    }

    [Fact]
    public void A_sentence_without_a_counted_word_is_not_counted() =>
        Assert.Equal(new(1, 1, 1, 0), ReadingGrade.Of(["Cirrhosis.", "12!", "...", "Rest."], new HashSet<string> { "cirrhosis" }));

    [Fact]
    public void An_empty_text_has_grade_0()
    {
        AssertGrade([], None, new(0, 0, 0, 0), 0, 0);
        AssertGrade(["", " ", "12."], None, new(0, 0, 0, 0), 0, 0);
    }

    private static void AssertGrade(
        IEnumerable<string> sentences, HashSet<string> leftOut, ReadingGrade expected, double fleschKincaid, double smog)
    {
        var grade = ReadingGrade.Of(sentences, leftOut);
        Assert.Equal(expected, grade);
        Assert.Equal(fleschKincaid, grade.FleschKincaid, 0.0001);
        Assert.Equal(smog, grade.Smog, 0.0001);
    }
}
