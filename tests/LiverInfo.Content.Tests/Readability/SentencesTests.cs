using LiverInfo.Content.Text.English;

namespace LiverInfo.Content.Tests.Readability;

/// <summary>Each bar stands where a sentence ends and another begins.</summary>
public sealed class SentencesTests
{
    [Theory]
    [InlineData("One. |Two. |Three.")]
    [InlineData("Is it safe? |Nobody knows! |We ask.")]
    [InlineData("What?! |No...! |Yes.")]
    [InlineData("Fever? |bleeding? |pain?")]
    [InlineData("Fever, pain and others. |Then rest.")]
    [InlineData("In 2018. |12 people were ill.")]
    [InlineData("They were given 12. |Then they stopped.")]
    public void A_sentence_ends_at_its_sign(string marked) => AssertSplit(marked);

    [Theory]
    [InlineData("The p value was 0.06 and the dose 1.5 mg. |It was small.")]
    [InlineData("Read ClinicalTrials.gov first. |Then ask.")]
    [InlineData("Send it to info@example.org today.")]
    [InlineData("Version 2.1.3 is out.")]
    [InlineData("It was .5 mg.")]
    public void A_dot_within_a_number_or_an_address_ends_nothing(string marked) => AssertSplit(marked);

    [Theory]
    [InlineData("Some medicines, e.g. Aspirin, thin the blood. |Ask.")]
    [InlineData("Your main doctor, i.e. Dr. Example, decides.")]
    [InlineData("Painkillers (e.g. Ibuprofen) may harm.")]
    [InlineData("MSC vs. Placebo was tested.")]
    [InlineData("Mr. and Mrs. Example and Prof. Other met at St. Example's.")]
    [InlineData("It takes approx. 5 days.")]
    [InlineData("See Fig. 2 and No. 5 of vol. 3, pp. 4.")]
    [InlineData("Checked on Nov. 24 by us.")]
    [InlineData("Is it proven? |No. |It is not.")]
    [InlineData("Other et al. 2018 and Other et al. (2019) agree.")]
    [InlineData("It was shown by Other et al. |The trial was small.")]
    [InlineData("Fever, pain, etc. are common.")]
    [InlineData("Fever, pain, etc. |Then rest.")]
    [InlineData("Come at 9 a.m. or later.")]
    [InlineData("Come at 9 a.m. |Bring your tablets.")]
    [InlineData("She has MS. |It is an illness.")]
    public void An_abbreviation_ends_a_sentence_only_where_it_can(string marked) => AssertSplit(marked);

    [Theory]
    [InlineData("J. Example and P. N. Sample wrote it. |We read it.")]
    [InlineData("It was found by J. Example in a trial.")]
    [InlineData("The U.S. Food and Drug Administration warns.")]
    [InlineData("It was tested in the U.K. |The result is not known.")]
    [InlineData("You may have hepatitis C. |Doctors can treat it.")]
    [InlineData("Hepatitis B. |Doctors can treat it.")]
    [InlineData("There are hepatitis B and C. |Doctors treat both.")]
    [InlineData("It is called plan Q. |The clinic has it.")]
    [InlineData("My doctor knows more than I. |Mistakes happen.")]
    public void An_initial_goes_on_and_the_name_of_a_kind_may_end(string marked) => AssertSplit(marked);

    [Theory]
    [InlineData("He said \"It is safe.\" |She did not.")]
    [InlineData("He said “It is safe.” |She did not.")]
    [InlineData("He said ‘It is safe.’ |‘Is it?’ |Nobody knows.")]
    [InlineData("(They may harm.) |[They may not.] |We ask.")]
    [InlineData("One. |\"Two.\" |(Three.)")]
    [InlineData("\"Is it safe?\" she asked. |Nobody knew.")]
    [InlineData("The trial (was it small?) was stopped.")]
    [InlineData("He was seen (by whom?). |We ask.")]
    public void What_closes_after_the_sign_belongs_to_the_sentence(string marked) => AssertSplit(marked);

    [Theory]
    [InlineData("Wait... then ask.")]
    [InlineData("Wait… then ask.")]
    [InlineData("Wait... |Then ask.")]
    [InlineData("Wait… |Then ask.")]
    [InlineData("Wait . . . then ask.")]
    [InlineData("It is taken approxim. at noon.")]
    [InlineData("Stem cells. |iPS cells. |mRNA.")]
    public void Small_letters_go_on_with_the_sentence(string marked) => AssertSplit(marked);

    [Theory]
    [InlineData("What helps first")]
    [InlineData("constipation (trouble doing a poo) and poor sleep")]
    [InlineData("1. Wash your hands")]
    [InlineData("12. Wash your hands. |Dry them.")]
    [InlineData("A sentence that was\nbroken at the margin. |And\r\nanother.")]
    [InlineData("A heading\n\n|Its text. |More.")]
    [InlineData("A heading\r\n \r\n|Its text.")]
    [InlineData("Call if you have\n|- a fever\n|- bleeding\n|1. First\n|2) Second\n|• Third")]
    [InlineData("Fever, pain, etc.\n\n|and more")]
    public void A_heading_or_list_item_is_one_sentence(string marked) => AssertSplit(marked);

    [Theory]
    [InlineData("")]
    [InlineData(" \n\t ")]
    public void A_text_of_nothing_has_no_sentences(string text) => Assert.Empty(Sentences.Split(text));

    [Fact]
    public void The_place_of_a_sentence_leaves_out_the_space_round_it() =>
        Assert.Equal([(2, 4), (8, 4)], Sentences.Split("  One.  Two.  "));

    [Fact]
    public void A_sign_of_two_characters_is_not_cut() => AssertSplit("Well 🙂. |🙂 Good! |𝐇𝐢.");

    private static void AssertSplit(string marked)
    {
        var text = marked.Replace("|", "", StringComparison.Ordinal);
        var sentences = Sentences.Split(text).Select(sentence => text.Substring(sentence.Start, sentence.Length));
        Assert.Equal(marked.Split('|').Select(sentence => sentence.Trim()), sentences);
    }
}
