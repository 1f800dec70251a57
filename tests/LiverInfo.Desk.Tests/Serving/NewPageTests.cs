using System.Net;

namespace LiverInfo.Desk.Tests.Serving;

/// <summary>A page that is begun on the desk.</summary>
public sealed class NewPageTests : DeskTest
{
    [Fact]
    public async Task A_new_page_is_a_draft_with_the_headings_of_its_kind_and_opens_in_the_editor()
    {
        var answer = await AskAsync("Herons at dawn", "birds", "Treatment");
        var editor = OpenDesk.Parse(await answer.Content.ReadAsStringAsync());

        var text = Content.Read("birds/herons-at-dawn.md");
        Assert.Contains("title: \"Herons at dawn\"", text, StringComparison.Ordinal);
        Assert.Contains("draft: true", text, StringComparison.Ordinal);
        Assert.Contains("## What are the risks?", text, StringComparison.Ordinal);
        Assert.Equal(text, OpenDesk.TextOf(editor));
    }

    [Theory]
    [InlineData("What does feeding do?", "../outside", "Guide")]
    [InlineData("", "birds", "Guide")]
    [InlineData("Herons", "birds", "Poem")]
    public async Task What_can_be_no_page_is_refused_with_the_reason(string title, string topic, string kind)
    {
        var before = Directory.GetFiles(Content.Root, "*", SearchOption.AllDirectories);

        var answer = await AskAsync(title, topic, kind);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Equal(before, Directory.GetFiles(Content.Root, "*", SearchOption.AllDirectories));
    }

    [Fact]
    public async Task A_page_that_is_there_is_never_written_over()
    {
        await AskAsync("Herons", "birds", "Guide");
        var first = Content.Read("birds/herons.md");

        var answer = await AskAsync("Herons", "birds", "Treatment");

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Equal(first, Content.Read("birds/herons.md"));
    }

    private async Task<HttpResponseMessage> AskAsync(string title, string topic, string kind) => await Desk.PostAsync(await Desk.OpenAsync("/-/"), "", change: fields =>
    {
        fields["title"] = title;
        fields["topic"] = topic;
        fields["kind"] = kind;
    });
}
