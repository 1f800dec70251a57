using LiverInfo.Content.Text.English;

namespace LiverInfo.Content.Tests.Readability;

/// <summary>Words with a dot between their syllables. The table is exact: every word of it has to be counted right.</summary>
public sealed class SyllablesTests
{
    [Theory]
    [InlineData("li·ver cir·rho·sis dis·ease dis·eas·es cell cells stem peo·ple med·i·cine med·i·cines hos·pi·tal hos·pi·tals")]
    [InlineData("sci·ence sci·en·tist sci·en·tif·ic qui·et di·et so·ci·e·ty anx·i·e·ty di·a·be·tes as·ci·tes par·lia·ment")]
    [InlineData("fi·bro·sis hep·a·ti·tis jaun·dice oe·de·ma a·nae·mi·a haem·or·rhage en·ceph·a·lop·a·thy va·ri·ces bil·i·ru·bin")]
    [InlineData("al·bu·min plate·lets bi·op·sy trans·plant trans·plan·ta·tion mes·en·chy·mal al·lo·ge·ne·ic mac·ro·phage")]
    [InlineData("doc·tor nurse nur·ses sur·geon phy·si·cian pa·tient pa·tients treat·ment ther·a·py tri·al stud·y stud·ies")]
    [InlineData("di·ar·rhoe·a coe·li·ac oe·soph·a·gus pan·cre·as pan·cre·a·ti·tis gas·tro·en·ter·ol·o·gy cho·les·ter·ol")]
    public void The_words_of_this_site(string words) => AssertCounts(words);

    [Theory]
    [InlineData("ta·ble ta·bles lit·tle nee·dle whole rules style cen·tre fi·bre li·tres more there")]
    [InlineData("cause caus·es change chan·ges wash·es box·es piec·es makes times tongue u·nique col·leagues aches head·aches")]
    [InlineData("helped asked caused bruised treat·ed need·ed han·dled dis·a·bled called filled con·trolled hun·dred stayed stud·ied")]
    [InlineData("rare·ly se·vere·ly care·ful hope·less a·ware·ness state·ment man·age·ment el·e·ment sup·ple·ment safe·ty re·ly")]
    [InlineData("some·thing some·times ev·ery ev·ery·thing guide·line life·style there·fore web·site med·ic·ally")]
    public void A_silent_e_is_none(string words) => AssertCounts(words);

    [Theory]
    [InlineData("na·tion ques·tion re·gion mil·lion ra·ti·o ra·di·o va·ri·ous anx·ious o·pin·ion li·on")]
    [InlineData("me·di·a bac·te·ri·a spe·cial par·tial as·so·ci·a·tion gi·ant ge·ni·us eas·i·er car·ri·ers cash·iers sol·diers friend field re·view")]
    [InlineData("us·u·al grad·u·al con·tin·u·ous flu·id ru·in fruit build lan·guage qual·i·ty in·flu·ence fu·el re·quest")]
    [InlineData("vid·e·o mu·se·um nu·cle·us nu·cle·ar Eu·ro·pe·an a·re·a i·de·a read cre·ate crea·ture reach re·act re·use")]
    [InlineData("do·ing be·ing stud·y·ing say·ing yel·low be·yond play·er eye eyes dye year rhyth·m me·tab·o·lis·m a·or·ta po·em")]
    public void Vowels_are_spoken_together_or_apart(string words) => AssertCounts(words);

    [Theory]
    [InlineData("well-known 12-month=1 long-term al·co·hol-re·lat·ed re-use G-CSF long‑last·ing=3")]
    [InlineData("it's doc·tor's dis·eas·e's can't don’t aren't did·n't does·n’t have·n't n't 2n't")]
    [InlineData("MELD MSC MSCs UK U.K REALISTIC=4 A I mL DNA")]
    [InlineData("na·ïve naive=2 ca·fé cafe\u0301=2 Sjö·gren fa·çade")]
    [InlineData("5mg 12 -=1 ' 肝 hmm tsk")]
    public void Parts_are_added_up_and_an_abbreviation_is_one(string words) => AssertCounts(words);

    [Fact]
    public void Of_no_word_there_is_one_too() => Assert.Equal(1, Syllables.Count(""));

    [Theory]
    [InlineData("Liver")]
    [InlineData("People")]
    [InlineData("pEOPLE")]
    public void Capitals_change_nothing(string word) => Assert.Equal(2, Syllables.Count(word));

    private static void AssertCounts(string words)
    {
        foreach (var shown in words.Split(' '))
        {
            var (word, count) = Read(shown);
            Assert.True(Syllables.Count(word) == count, $"{word} has {count}, counted were {Syllables.Count(word)}.");
        }
    }

    /// <summary>The number is written out where dots and hyphens do not show it.</summary>
    private static (string Word, int Count) Read(string shown)
    {
        var parts = shown.Split('=');
        var word = parts[0].Replace("·", "", StringComparison.Ordinal);
        return (word, parts.Length > 1 ? int.Parse(parts[1], System.Globalization.CultureInfo.InvariantCulture) : shown.Split('·', '-').Length);
    }
}
