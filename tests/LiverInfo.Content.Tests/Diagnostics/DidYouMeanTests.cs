using LiverInfo.Content.Diagnostics;

namespace LiverInfo.Content.Tests.Diagnostics;

public sealed class DidYouMeanTests
{
    [Theory]
    [InlineData("", "", 0)]
    [InlineData("liver", "liver", 0)]
    [InlineData("liver", "LIVER", 0)]
    [InlineData("", "liver", 5)]
    [InlineData("liver", "", 5)]
    [InlineData("liver", "livers", 1)]
    [InlineData("liver", "iver", 1)]
    [InlineData("liver", "lover", 1)]
    [InlineData("liver", "lievr", 1)]
    [InlineData("liver", "ilver", 1)]
    [InlineData("abcd", "badc", 2)]
    [InlineData("ca", "abc", 3)]
    [InlineData("kitten", "sitting", 3)]
    public void A_distance_counts_letters_that_are_wrong_missing_extra_or_swapped(string a, string b, int distance)
    {
        Assert.Equal(distance, DidYouMean.Distance(a, b));
        Assert.Equal(distance, DidYouMean.Distance(b, a));
    }

    [Fact]
    public void The_candidate_of_the_fewest_slips_is_meant() =>
        Assert.Equal("phone", DidYouMean.To("phonr", ["phones", "phone", "prone"]));

    [Fact]
    public void Of_two_as_near_the_first_by_letter_is_meant() => Assert.Equal("bat", DidYouMean.To("at", ["hat", "cat", "bat"]));

    [Theory]
    [InlineData("ab", "abcd", true)]
    [InlineData("ab", "abcde", false)]
    [InlineData("abcdefgh", "abcdef", true)]
    [InlineData("abcdefgh", "abcde", false)]
    [InlineData("abcdefghi", "abcdef", true)]
    [InlineData("abcdefghi", "abcde", false)]
    public void A_candidate_too_far_off_is_not_meant(string word, string candidate, bool meant) =>
        Assert.Equal(meant ? candidate : null, DidYouMean.To(word, [candidate]));

    [Fact]
    public void Without_candidates_nothing_is_meant() => Assert.Null(DidYouMean.To("phone", []));
}
