namespace LiverInfo.Content.Diagnostics;

/// <summary>Links, and references to sources, pictures, settings and terms.</summary>
internal static partial class Problems
{
    private static readonly Rule PageUnknown = new(
        "LI201", "Link to unknown page", "Links lead to pages that are there.",
        RuleCategory.Links, Severity.Error, RuleEffect.Reports);

    public static Diagnostic NoSuchPage(Location at, string address, string? nearest) => PageUnknown.At(at,
        $"This link goes to a page that does not exist: {address}",
        nearest is null ? "Addresses begin with a slash and follow the folders, for example /stem-cell-therapy/limits." : $"Did you mean {nearest}?");

    private static readonly Rule SourceUnknown = new(
        "LI202", "Unknown source", "What is cited can be looked up.",
        RuleCategory.Links, Severity.Error, RuleEffect.HoldsBack);

    public static Diagnostic NoSuchSource(Location at, string key, string? nearest) => SourceUnknown.At(at,
        $"There is no source called \"{key}\" in _sources.yml, so readers could not look it up.",
        nearest is null ? "Add it to _sources.yml, if you have read it, or correct the name." : $"Did you mean [^{nearest}]?");

    /// <summary>Whether a problem is that a source is unknown.</summary>
    public static bool IsOfSources(Diagnostic problem) => problem.Rule == SourceUnknown;

    public static Diagnostic CitationNotRead(Location at, string written, string? nearest) => SourceUnknown.At(at,
        $"\"{written}\" is not read as a source, so patients would see it just like that.",
        nearest is null ? "Write each source in brackets of its own, with no space: [^key][^other-key]" : $"Write [^{nearest}], without spaces, and each source in brackets of its own.");

    private static readonly Rule SettingUnknown = new(
        "LI203", "Unknown name in braces", "What stands in braces stands for something.",
        RuleCategory.Links, Severity.Error, RuleEffect.HoldsBack);

    public static Diagnostic SettingInLink(Location at, string url) => SettingUnknown.At(at,
        $"\"{url}\" would be left as it stands: a setting in braces is filled in within the text, not within an address.",
        "Write {phone} or {email} alone, without a link round it; it becomes a link by itself.");

    public static Diagnostic NoSuchSetting(Location at, string name, string? nearest, IEnumerable<string> known) => SettingUnknown.At(at,
        $"{{{name}}} does not stand for anything, so patients would see it just like that.",
        nearest is null ? $"These can be used: {string.Join(", ", known.Select(k => $"{{{k}}}"))}." : $"Did you mean {{{nearest}}}?");

    public static Diagnostic BracesNotRead(Location at, string written, string? nearest) => SettingUnknown.At(at,
        $"\"{written}\" does not stand for anything, so patients would see it just like that.",
        nearest is null ? "Take the braces away. If they are meant as text, put a backslash before each: \\{ and \\}" : $"Write {{{nearest}}}, without spaces and in single braces.");

    private static readonly Rule SourceInText = new(
        "LI204", "Source described in text", "Sources are described in one place, for all pages.",
        RuleCategory.Links, Severity.Error, RuleEffect.HoldsBack);

    public static Diagnostic SourceDefinedInText(Location at, string key) => SourceInText.At(at,
        "A source cannot be described here: this line would vanish from the page.",
        $"Put it into _sources.yml under the name {key}, and leave only [^{key}] in the text.");

    private static readonly Rule LinkedPageHidden = new(
        "LI205", "Link to hidden page", "Links lead to pages that readers can see today.",
        RuleCategory.Links, Severity.Error, RuleEffect.Reports);

    public static Diagnostic PageNotShown(Location at, string address) => LinkedPageHidden.At(at,
        $"This link goes to {address}, which readers cannot see now: it is a draft, withdrawn, or not shown on this day.",
        "Take the link out until the page is shown.");

    private static readonly Rule AnchorUnknown = new(
        "LI206", "Link to unknown heading", "Links to a part of a page find that part.",
        RuleCategory.Links, Severity.Error, RuleEffect.Reports);

    public static Diagnostic NoSuchAnchor(Location at, string anchor, string page, string? nearest) => AnchorUnknown.At(at,
        $"The page {page} has no heading with the anchor #{anchor}.",
        nearest is null ? "An anchor is the heading in small letters, with hyphens for spaces." : $"Did you mean #{nearest}?");

    private static readonly Rule ImageUnknown = new(
        "LI207", "Picture missing", "Pictures are there.",
        RuleCategory.Links, Severity.Error, RuleEffect.HoldsBack);

    public static Diagnostic NoSuchImage(Location at, string path, string? nearest) => ImageUnknown.At(at,
        $"There is no picture {path} in the content folder that browsers can show.",
        nearest is null ? "Put it into the folder images, as .svg, .png, .jpg or .webp, and write images/name.svg here." : $"Did you mean {nearest}?");

    private static readonly Rule TermUnknown = new(
        "LI208", "Word not in glossary", "A word that is to be explained is in the glossary.",
        RuleCategory.Links, Severity.Error, RuleEffect.HoldsBack);

    public static Diagnostic NoSuchTerm(Location at, string term, string? nearest) => TermUnknown.At(at,
        $"The word \"{term}\" is not in _glossary.yml, so there would be nothing to explain.",
        nearest is null ? "Add it to _glossary.yml, or write the word without brackets." : $"Did you mean term:{nearest}?");

    private static readonly Rule PageUnlinked = new(
        "LI209", "Page without incoming links", "Readers can come across every page.",
        RuleCategory.Links, Severity.Warning, RuleEffect.Reports);

    public static Diagnostic NobodyLinks(string path) => PageUnlinked.At(Whole(path),
        "No other page links to this one in its text, so readers will hardly come across it.",
        "Link to it from a page on which a reader would want it next.");

    private static readonly Rule PublishedAddressGone = new(
        "LI210", "Published address gone", "Bookmarks and links that readers have go on working.",
        RuleCategory.Links, Severity.Error, RuleEffect.Reports);

    public static Diagnostic AddressGone(string address) => PublishedAddressGone.At(Whole(ContentFiles.Settings),
        $"{address} was a page of this site before, and is gone. Links and bookmarks that readers have would fail.",
        $"Add aliases: [{address}] to the page that took its place, or bring the page back with withdrawn: and a reason.");

    private static readonly Rule TermRepeated = new(
        "LI211", "Word explained twice", "A word is explained in one way only.",
        RuleCategory.Links, Severity.Error, RuleEffect.Reports);

    public static Diagnostic TermTwice(Location at, string name, string other) => TermRepeated.At(at,
        $"\"{name}\" is explained here and under \"{other}\", so readers could get either.",
        "Keep it in one of the two entries.");

    private static readonly Rule LinkAddressMissing = new(
        "LI212", "Link without an address", "A link has an address.",
        RuleCategory.Links, Severity.Error, RuleEffect.HoldsBack);

    public static Diagnostic LinkToNowhere(Location at) => LinkAddressMissing.At(at,
        "This link has no address, so it would lead nowhere.",
        "Write the address in the round brackets: [limits and risks](/stem-cell-therapy/limits)");

    private static readonly Rule LinkNotRead = new(
        "LI230", "Link not read", "A link is shown as a link, and a picture as a picture.",
        RuleCategory.Links, Severity.Error, RuleEffect.HoldsBack);

    public static Diagnostic LinkNotReadAsLink(Location at, string written, string why) => LinkNotRead.At(at,
        $"\"{written}\" is not read as a link or picture, so patients would see it just like that: {why}.",
        "Write [its name](/folder/page) or [its name](https://www.example.org/page), and for a picture ![what it shows](images/name.svg).");

    private static readonly Rule LinkIncomplete = new(
        "LI231", "Address without its beginning", "A link to a website or an e-mail address leads there.",
        RuleCategory.Links, Severity.Error, RuleEffect.HoldsBack);

    public static Diagnostic LinkWithoutBeginning(Location at, string url, string suggestion) => LinkIncomplete.At(at,
        $"\"{url}\" would be taken for a page of this site, which does not exist.",
        $"Write {suggestion}");

    public static Diagnostic LinkLeadsNowhere(Location at, string url) => LinkIncomplete.At(at,
        $"\"{url}\" is not a whole address, so the link would lead nowhere.",
        "Write a website as https://www.example.org, an e-mail address as mailto:name@example.org, and a telephone number as tel:02079460000.");

    public static Diagnostic TelephoneWithNationalZero(Location at, string url, string suggestion) => LinkIncomplete.At(at,
        $"\"{url}\" would dial the 0 after the country code, and nobody would answer: that 0 is dialled only within the country.",
        $"Write {suggestion}");

    private static readonly Rule AddressBare = new(
        "LI232", "Bare address in text", "An address is a link with a name that can be read out.",
        RuleCategory.Links, Severity.Error, RuleEffect.Reports);

    public static Diagnostic BareAddress(Location at, string address, string suggestion) => AddressBare.At(at,
        $"{address} is not made a link by itself, so readers could not follow it.",
        $"Write {suggestion}");

    private static readonly Rule DefinitionVanishes = new(
        "LI233", "Line would vanish", "No line is taken for the address of a link by accident.",
        RuleCategory.Links, Severity.Error, RuleEffect.HoldsBack);

    public static Diagnostic LineWouldVanish(Location at, string label) => DefinitionVanishes.At(at,
        $"A line that begins with [{label}]: gives a link its address, and is not shown. Nothing on this page uses it as one, so this line would vanish.",
        $"If patients should read it, write {label}: without the square brackets. If it is a note to yourself, delete it.");

    public static Diagnostic LineIsNoAddress(Location at, string label, string address) => DefinitionVanishes.At(at,
        $"A line that begins with [{label}]: gives the address of the link [{label}], and is not shown. \"{address}\" is no address, so this line would vanish, and the link would lead nowhere.",
        $"If patients should read it, write {label}: without the square brackets. For a link, write the whole address: /contact, or https://www.example.org");

    private static readonly Rule NotFirstForOwnName = new(
        "LI240", "Page not found by its name", "Readers who search for what a page is about find that page first.",
        RuleCategory.Links, Severity.Warning, RuleEffect.Reports);

    public static Diagnostic NotFoundFirst(string file, string name, string? first) => NotFirstForOwnName.At(Whole(file),
        first is null ? $"Readers who search for \"{name}\" find nothing." : $"Readers who search for \"{name}\" find {first} before this page.",
        "Use the word in a heading or in the text, or take it out of the keywords. \"liverinfo search\" shows what readers find, and why.");
}
