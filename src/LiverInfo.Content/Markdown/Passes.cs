using System.Collections.Immutable;
using LiverInfo.Content.Markdown.Boxes;
using LiverInfo.Content.Markdown.Citations;
using LiverInfo.Content.Markdown.Figures;
using LiverInfo.Content.Markdown.Headings;
using LiverInfo.Content.Markdown.Links;
using LiverInfo.Content.Markdown.Lists;
using LiverInfo.Content.Markdown.Notes;
using LiverInfo.Content.Markdown.Options;
using LiverInfo.Content.Markdown.Places;
using LiverInfo.Content.Markdown.Results;
using LiverInfo.Content.Markdown.Settings;
using LiverInfo.Content.Markdown.Tables;
using LiverInfo.Content.Markdown.Terms;

namespace LiverInfo.Content.Markdown;

/// <summary>The passes in the order in which they run.</summary>
internal static class Passes
{
    /// <summary>Every pass. A comment gives the reason where a pass must run before or after another.</summary>
    public static ImmutableArray<IMarkdownPass> All { get; } =
    [
        new RawHtmlPass(),
        new BoxPass(),
        new AccidentPass(),
        new CodePass(),
        new QuotationPass(),
        new WrappedListPass(),
        new ListNumberPass(),
        new ListSignPass(),
        new HeadingSignPass(),
        new LinkSignPass(),
        new TitleSignPass(),
        new DefinitionPass(),
        new CitationSignPass(),
        new BraceSignPass(),
        new BoxSignPass(),
        new TableSignPass(),
        new DenominatorPass(),
        new EmphasisSignPass(),
        new BrokenWordPass(),
        new VerbatimPass(), // after the passes for single mistakes, whose messages are clearer, and before the first that changes the tree
        new NumbersPass(),  // before CitationPass: the sources of results are cited
        new OptionsPass(),  // before HeadingPass, which sets the anchors of the options, and before the text is read: labels are no part of it
        new PlacePass(),    // before SettingPass, which knows no such setting
        new NotePass(),
        new CaptionPass(),  // before TermPass, which skips captions because they are then children of their table
        new SettingPass(),  // before HeadingPass, WordCountPass and LinkPass, which read the values of settings
        new FigurePass(),   // after SettingPass: the description of a picture can have the value of a setting
        new CitationPass(),
        new HeadingPass(),
        new WordCountPass(),
        new TermPass(),     // after every pass that reads context.Nodes, because it replaces inlines
        new LinkPass(),     // after TermPass: "term:" is not an allowed scheme. It lists the nodes again
    ];
}
