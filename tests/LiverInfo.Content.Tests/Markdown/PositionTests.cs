using System.Collections.Frozen;
using System.Collections.Immutable;
using LiverInfo.Content.Files;
using LiverInfo.Content.Loading;
using LiverInfo.Content.Markdown;
using LiverInfo.Content.Tests.Support;
using LiverInfo.Content.Text;
using LiverInfo.Content.Text.English;

namespace LiverInfo.Content.Tests.Markdown;

/// <summary>The passes change the tree before its sentences are read, so that positions could get lost on the way.</summary>
public sealed class PositionTests
{
    private static readonly SiteSettings Settings =
        SettingsReader.Read(new ContentFolder(Case.BaseContent).Read().Files.Single(file => file.Path == ContentFiles.Settings), [])!;

    [Theory]
    [InlineData("Some (fibrosis), and then the liver.", "Some (fibrosis), and then the liver.")]
    [InlineData("Some “(fibrosis)”, liver.", "Some “(fibrosis)”, liver.")]
    [InlineData("A ([scar *tissue* here](term:fibrosis)), or so.", "A (scar tissue here), or so.")]
    [InlineData("**[Fibrosis](term:fibrosis):** scars and more.", "Fibrosis: scars and more.")]
    [InlineData("*Fibrosis,* and **liver**.", "Fibrosis, and liver.")]
    [InlineData("- liver\n- (liver) and fibrosis", "liver|(liver) and fibrosis")]
    [InlineData("## [Liver](term:liver), again", "Liver, again")]
    public void Every_character_of_a_sentence_has_its_own_place_in_the_file(string markdown, string sentences)
    {
        var file = new ContentFile("page.md", markdown);

        var read = Read(file);

        Assert.Equal(sentences, string.Join('|', read.Select(sentence => sentence.Text)));
        foreach (var sentence in read)
            Assert.Equal(sentence.Text, string.Concat(Enumerable.Range(0, sentence.Text.Length).Select(offset => CharAt(sentence.At(offset)))));
    }

    private static char CharAt(Location at) => at.Excerpt[at.Column - 1];

    private static ImmutableArray<Sentence> Read(ContentFile file)
    {
        Glossary glossary = new([new("fibrosis", "fibrosis", ["scar tissue"], null, "Scars."), new("liver", "liver", [], null, "An organ.")]);
        var context = new MarkdownContext(
            file, 0, new(Settings, FrozenDictionary<string, Source>.Empty, FrozenDictionary<string, LiverInfo.Content.Model.Results.StudyResult>.Empty, glossary, FrozenDictionary<string, ImageFile>.Empty, new([]), Locale.English, ""), []);
        MarkdownParser.Parse(context);
        Assert.NotEmpty(context.Terms);
        return ProseReader.Read(context, new EnglishTextRules());
    }
}
