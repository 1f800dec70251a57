using LiverInfo.Content.Importing;

namespace LiverInfo.Content.Tests.Importing;

/// <summary>What becomes of what was copied in another program.</summary>
public sealed class PastedTextTests
{
    [Fact]
    public void A_text_from_Word_keeps_headings_lists_tables_links_and_bold()
    {
        var (shown, omissions) = Paste("""
            Version:1.0
            StartHTML:0000000105
            <html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style>p.MsoNormal {margin:0}</style><!--[if gte mso 9]><xml><o:x>no</o:x></xml><![endif]--></head><body lang=EN-GB>
            <!--StartFragment--><h1>Before you<o:p></o:p>
            come</h1>
            <p class=MsoNormal>Please <b style='mso-bidi-font-weight:normal'>bring</b> your
            <a href="https://www.example.org/letter">letter</a>.<o:p></o:p></p>
            <p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span style='font-family:Symbol'><span style='mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span></span><![endif]>Papers</p>
            <p class=MsoListParagraphCxSpMiddle style='mso-list:l0 level2 lfo1'><span style='mso-list:Ignore'>o<span>&nbsp; </span></span>Your card</p>
            <p class=MsoListParagraphCxSpLast style='mso-list:l1 level1 lfo2'><span style='mso-list:Ignore'>2.<span>&nbsp; </span></span>Ring the bell</p>
            <table class=MsoTableGrid><tr><td><p class=MsoNormal>Day</p></td><td><p class=MsoNormal>Hours</p></td></tr><tr><td>Monday</td><td>9 to 5</td></tr></table>
            <p class=MsoNormal><del cite="mailto:A">Old.</del><ins cite="mailto:A">New.</ins><span style='mso-element:comment'>Really?</span></p>
            <!--EndFragment--></body></html>
            """);

        Assert.Equal(
            ["H2 Before you come", "P Please bring your letter.", "L0 - Papers", "L1 - Your card", "L0 2. Ring the bell", "C [say what this table shows]", "R Day | Hours", "R Monday | 9 to 5", "P New.", "A letter > https://www.example.org/letter", "B bring"],
            shown);
        Assert.Equal(3, omissions.Count);
        Assert.StartsWith("Struck-out text is not on the page: “Old.”", omissions[0], StringComparison.Ordinal);
        Assert.StartsWith("A comment is not on the page: “Really?”", omissions[1], StringComparison.Ordinal);
    }

    [Fact]
    public void A_text_from_Google_Docs_is_not_bold_as_a_whole_and_its_links_lead_where_they_say()
    {
        var (shown, omissions) = Paste("""
            <meta charset='utf-8'><b style="font-weight:normal;" id="docs-internal-guid-1"><h2 dir="ltr"><span style="font-weight:400">Before you come</span></h2>
            <p dir="ltr"><span style="font-weight:400;">Please </span><span style="font-weight:700;">bring</span><span style="font-weight:400;"> </span><a href="https://www.google.com/url?q=https://www.example.org/letter%3Fa%3D1&amp;sa=D"><span>your letter</span></a>.</p>
            <ul><li dir="ltr" aria-level="1"><p dir="ltr" role="presentation"><span>Papers</span></p></li><ul><li aria-level="2"><p><span>Your card</span></p></li></ul><li><p><span>Water</span></p></li></ul>
            <ol start="3"><li><p>Three</p><p>More on three.</p></li><li><p>Four</p></li></ol><br></b>
            """);

        Assert.Equal(
            ["H2 Before you come", "P Please bring your letter.", "L0 - Papers", "L1 - Your card", "L0 - Water", "L0 3. Three", "P More on three.", "L0 4. Four", "A your letter > https://www.example.org/letter?a=1", "B bring"],
            shown);
        Assert.Empty(omissions);
    }

    [Fact]
    public void A_part_of_a_web_page_comes_without_its_menus_scripts_pictures_and_films()
    {
        var (shown, omissions) = Paste("""
            <nav><a href="/a">A menu</a></nav><script>alert(1)</script><style>p{}</style>
            <article><h3>Part</h3>Loose text<p>with <em>one</em> <strong>strong <i>word</i></strong> and 10<sup>9</sup>, as seen.<sup><a href="#cite">[1]</a></sup></p>
            <img src="x.jpg" alt="A liver"><img src="y.jpg"><iframe src="https://video.example"></iframe>
            <p onclick="x()">See <a href="javascript:alert(1)">this thing</a> or <a href="/other">that thing</a>.</p><div>One<br>two</div>
            <table><caption>Hours</caption><thead><tr><th></th><th>Open</th></tr></thead><tbody><tr><th rowspan="2">Weekdays</th><td>9</td></tr><tr><td>14</td></tr></tbody></table></article>
            """);

        Assert.Equal(
            ["H2 Part", "P Loose text", "P with one strong word and 10⁹, as seen.", "P See this thing or that thing.", "P One two", "C Hours", "R [name this column] | Open", "R Weekdays | 9", "R Weekdays | 14", "B strong word"],
            shown);
        string[] expected = ["A menu is not", "A raised mark", "A picture is not", "A picture without", "A film", "A link to javascript:", "A link to /other", "Merged cells", "A column of a table"];
        Assert.Equal(expected.Length, omissions.Count);
        Assert.All(expected.Zip(omissions), pair => Assert.StartsWith(pair.First, pair.Second, StringComparison.Ordinal));
    }

    [Fact]
    public void Nothing_of_the_clipboard_becomes_markup()
    {
        var (shown, _) = Paste("<p>&lt;script&gt;alert(1)&lt;/script&gt; *a* [b](c) {phone} [^key] :::warning</p><p>:::urgent Now</p><p>---</p><p>Table: x</p><p>| a | b |</p>");

        Assert.Equal(["P <script>alert(1)</script> *a* [b](c) {phone} [^key] :::warning", "P :::urgent Now", "P ---", "P Table: x", "P | a | b |"], shown);
    }

    [Fact]
    public void Plain_words_and_nothing_at_all_are_no_mistake()
    {
        Assert.Equal(["P Just words."], Paste("Just words.").Shown);
        Assert.Equal("", PageImport.FromHtml("").Markdown);
        Assert.Equal("", PageImport.FromHtml("<table></table><ul></ul><p>&nbsp;</p>").Markdown);
    }

    [Fact]
    public void Elements_that_lie_deep_in_each_other_and_texts_without_end_are_handled()
    {
        Assert.Contains("deep", PageImport.FromHtml(string.Concat(Enumerable.Repeat("<div><ul><li>", 500)) + "deep").Markdown, StringComparison.Ordinal);
        Assert.Throws<UnreadableDocumentException>(() => PageImport.FromHtml(new string('a', 5_000_000)));
    }

    private static (IReadOnlyList<string> Shown, IReadOnlyList<string> Omissions) Paste(string html)
    {
        var pasted = PageImport.FromHtml(html);
        return (PageStructure.OfMarkdown(pasted.Markdown), [.. pasted.Omissions.Select(omission => omission.ToString())]);
    }
}
