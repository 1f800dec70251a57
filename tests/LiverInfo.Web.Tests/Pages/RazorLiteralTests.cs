namespace LiverInfo.Web.Tests.Pages;

/// <summary>The strings that readers see are in <see cref="Locale"/>, and not in Razor files.</summary>
public sealed class RazorLiteralTests
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Razor");

    public static TheoryData<string> Files =>
        [.. Directory.EnumerateFiles(Folder, "*.cshtml", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(Folder, file))];

    [Theory]
    [MemberData(nameof(Files))]
    public void A_Razor_file_has_no_literal_words(string file) => Assert.Empty(RazorLiterals.In(File.ReadAllText(Path.Combine(Folder, file))));

    [Theory]
    [InlineData("<p>Words</p>", "Words")]
    [InlineData("<p>@Model.Name is here</p>", "is here")]
    [InlineData("<p>@Model?.Name![0].Of(\"key\")and</p>", "and")]
    [InlineData("<p>@Html.Raw(Mark)LiverInfo</p>", "LiverInfo")]
    [InlineData("<p>@Model.Name. Next</p>", ". Next")]
    [InlineData("<p>@(pages.Count == 1 ? \"1 page\" : $\"{pages.Count} pages\")</p>", "1 page pages")]
    [InlineData("@if (x)\n{\n<p>Words</p>\n}\nelse\n{\n<p>@y</p>\n}", "Words")]
    [InlineData("@{\n    ViewData[\"Title\"] = \"Glossary\";\n}", "Glossary")]
    [InlineData("<nav aria-label=\"Menu\"></nav>", "Menu")]
    [InlineData("<nav aria-label=\"More in @Model.Title\"></nav>", "More in")]
    [InlineData("<img src=\"a.svg\" alt=\"A liver\" title=\"@x\">", "A liver")]
    [InlineData("<meta name=\"description\" content=\"About livers\">", "About livers")]
    [InlineData("<html lang=\"en-GB\"></html>", "en-GB")]
    public void A_literal_word_is_found(string razor, string found) => Assert.Equal([found], RazorLiterals.In(razor));

    [Theory]
    [InlineData("@page \"/{**address:shows(TopicView)}\"\n@model ViewModel<TopicView>\n@* A comment. *@")]
    [InlineData("@{\n    Layout = \"_Layout\";\n    ViewData[\"Title\"] = Locale.Glossary.Title;\n}")]
    [InlineData("@switch (Model.Review)\n{\ncase Reviewed { ChangedSince: true } review:\n<li>@review.On</li>\nbreak;\ndefault:\n<li>@x</li>\nbreak;\n}")]
    [InlineData("@foreach (var (kind, entries) in Model.Groups)\n{\n<li><a class=\"kind\" href=\"#kind-@kind.Key\">@Locale.Kinds[kind.Key].Several (@entries.Length)</a></li>\n}")]
    [InlineData("<i class=\"@(level <= Model.Level ? \"on\" : \"off\")\"></i><p>@a@(b ? \"\" : \" \" + c). 1 › 2</p>")]
    [InlineData("@:@await Html.PartialAsync(\"_Facts\", Model)")]
    [InlineData("<meta name=\"viewport\" content=\"width=device-width\"><style>@Html.Raw(Css)</style>")]
    public void Markup_and_code_are_not_words(string razor) => Assert.Empty(RazorLiterals.In(razor));
}
