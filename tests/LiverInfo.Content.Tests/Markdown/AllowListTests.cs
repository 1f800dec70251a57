using LiverInfo.Content.Tests.Support;

namespace LiverInfo.Content.Tests.Markdown;

/// <summary>A page that uses everything an author can write is made of these elements and attributes, and no others.</summary>
public sealed class AllowListTests
{
    private static readonly string[] Allowed =
    [
        "a", "a[class]", "a[href]", "a[id]", "a[title]", "blockquote", "br", "caption", "dd", "details",
        "details[class]", "div", "div[class]", "dl", "dt", "em", "h2", "h2[id]", "h3", "h3[id]", "h4", "h4[id]", "hr", "input",
        "input[type]", "label", "li", "ol", "ol[start]", "p", "p[class]", "path", "path[class]", "path[d]", "small", "span",
        "span[aria-hidden]", "span[class]", "strong", "summary", "sup", "sup[class]", "svg", "svg[aria-label]", "svg[class]",
        "svg[role]", "svg[viewBox]", "table", "table[class]", "table[role]", "tbody", "tbody[role]", "td", "td[class]", "td[colspan]",
        "td[data-column]", "td[role]", "th", "th[class]", "th[role]", "th[scope]", "thead", "thead[role]", "tr", "tr[class]", "tr[role]",
        "ul",
    ];

    private const string Result = """
        alive:
          source: first-2020
          measures: "people alive"
          moreIs: better
          in: "people with a cold"
          after: "24 weeks"
          with: {treatment: "rest", count: 41, of: 56}
          without: {treatment: "usual care", count: 30, of: 54}
          certainty: low
        """;

    private const string Everything = """
        :::in-short
        - In short.[^first-2020]
        :::

        ## A *section*

        Text with *stress*, **strength**, an &amp; and a \* sign.\
        A new line: {clinic}, {address}, {phone}, {email}, {emergency}.

        ### A part

        #### A part of a part

        [Home](/ "title") [b](https://example.org) [c] <https://example.org> <hello@example.org> [d](tel:999) [e](#a-part)

        [c]: https://example.org "title"

        1. one
        2. two

           more

        7) seven
        - a
          - b

        > Somebody said this.[^second-2021]

        ***

        Table: what it *shows*

        | Left | Right | Middle |
        |:-----|------:|:------:|
        | 1    |   2   |   3    |

        ## Another section

        :::nonurgent See your doctor if
        you can.
        :::

        :::urgent Call your doctor if
        you must.[^first-2020]
        :::

        :::emergency Call {emergency} now if
        - you
        :::

        :::warning Take care
        ### Of this
        :::

        :::questions
        - Why?
        :::

        :::do
        - this
        :::

        :::dont
        - that
        :::

        :::details Who did this?
        Somebody.
        :::

        :::numbers What was found
        - alive
        :::

        :::options Your choices
        ### Rest
        - What it is: days in bed.

        ### Waiting
        - What it is: days at home.
        :::

        > [!NOTE]
        > Text.
        """;

    [Fact]
    public void A_page_is_made_of_allowed_elements_and_attributes_only()
    {
        var body = Body();

        var used = TinySite.Parse(body.InShort + body.Html).QuerySelectorAll("*")
            .SelectMany(element => element.Attributes
                .Select(attribute => $"{element.LocalName}[{attribute.Name}]")
                .Append(element.LocalName));
        Assert.Equal(Allowed, used.Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_id_of_a_page_is_there_once()
    {
        var body = Body();

        var ids = TinySite.Parse(body.InShort + body.Html).QuerySelectorAll("[id]").Select(element => element.Id).ToList();
        Assert.NotEmpty(ids);
        Assert.Equal(ids.Distinct(), ids);
    }

    private static ArticleBody Body() =>
        new TinySite().Setting("clinic", "[the clinic]").With(ContentFiles.Results, Result).Page(TinySite.PagePath, Everything).Load()
            .Site!.Find(TinySite.PageAddress)!.Body;
}
