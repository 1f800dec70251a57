using System.Text;

namespace LiverInfo.Content.Tests.Robustness;

/// <summary>
/// Markdown files as other programs write them, and damaged ones: what clinic staff may drop into the folder. Made in code, and always
/// the same.
/// </summary>
internal static class FilesOfOtherPrograms
{
    private const string Plain = "title: \"§\"\ndescription: \"What a reader will find on this page, told in one plain sentence.\"\n";

    private static readonly string[] FrontMatters =
    [
        "", "---\n" + Plain + "---\n",
        // Jekyll, Hugo in its three forms, Docusaurus, Astro, Obsidian, Pandoc, MyST, Eleventy, MkDocs, a wiki, an export of Word.
        "---\nlayout: post\ntitle:  \"§\"\ndate:   2026-11-27 10:00:00 +0000\ncategories: liver care\npermalink: /:title/\n---\n",
        "---\ntitle: \"§\"\ndate: 2026-11-27T10:00:00Z\ndraft: true\ntags: [liver]\nweight: 10\nmenu:\n  main:\n    parent: care\n---\n",
        "+++\ntitle = \"§\"\ndate = 2026-11-27\n[params]\n  a = 1\n+++\n",
        "{\n  \"title\": \"§\",\n  \"date\": \"2026-11-27\"\n}\n",
        "---\nid: doc1\ntitle: §\nsidebar_label: Doc\nsidebar_position: 2\nslug: /doc\n---\n\nimport Tabs from '@theme/Tabs';\n",
        "---\nlayout: ../../layouts/Post.astro\ntitle: \"§\"\npubDate: 2026-11-27\nauthor: 'X'\nimage:\n  url: 'a.png'\n  alt: 'A'\n---\n",
        "---\ntags:\n  - liver\ncssclasses:\n  - wide\ncreated: 2026-11-27 10:00\naliases:\n  - Liver\n---\n",
        "% §\n% A. Author; B. Author\n% November 2026\n",
        "---\ntitle: §\nauthor:\n- name: A\n  affiliation: B\nbibliography: refs.bib\nlink-citations: true\n...\n",
        "---\njupytext:\n  text_representation:\n    extension: .md\nkernelspec:\n  name: python3\n---\n",
        "---\neleventyComputed:\n  title: \"{{ page.title }}\"\n---\n", "---\nhide:\n  - navigation\n---\n",
        "Title: §\nDate: 2026-11-27\nCategory: Liver\n\n", "[[_TOC_]]\n\n", "\\newpage\n", "<!-- § -->\n", "# §\n",
        "---\ntitle: §: a guide\n---\n", "---\ntitle: \"§\n---\n", "---\n\ttitle: §\n---\n", "—\ntitle: “§”\n—\n", "---\n- a\n- b\n---\n", "---\n&a\n---\n", "---\n---\n", "---\n",
    ];

    private static readonly string[] Bodies =
    [
        "", "Plain text.\n", "Setext\n======\n\nAnother\n-------\n", "####### Seven\n\n#No space\n\n# Closed #\n", "- a\n    - b\n        - c\n            - d\n", "1. a\n1. b\n1. c\n", "5) a\n7) b\n",
        "* a\n+ b\n- c\n", "- a\n\n\n- b\n\n  c\n", "-a\n-b\n", "> a\nlazy\n\n>> b\n>>> c\n", ">no space\n", "    indented\n\n\tTab\n", "```js\nlet a = 1;\n```\n", "~~~\nnever closed\n", "````\n```\n````\n",
        "<div>\n\nText\n\n</div>\n", "<details><summary>A</summary>B</details>\n", "<!-- comment\n\nover lines -->\n", "<script>alert(1)</script>\n", "<?php echo 1 ?>\n", "<![CDATA[x]]>\n", "<!DOCTYPE html>\n<html></html>\n", "a<br>b<br/>c\n",
        "&copy; &amp; &#35; &#x22; &nosuch; &#0;\n", "[a]: /url \"t\"\n\n[a] [a][] [b][a]\n", "[unused]: /x\n", "![a](b.png)\n", "![a][b]\n\n[b]: c.png\n", "[a](<b c>) [d](e \"f\") [g]()\n", "[a] (b) (c)[d]\n", "<https://example.org> <a@example.org>\n", "https://example.org www.example.org a@example.org\n",
        "**bold**text **bold** __a__b *a*b _a_b ***c***\n", "**a *b **c* d\n", "*a\n**b\n***c\n", "`a` ``b ` c`` `d\n", "a  \nb\\\nc\n", "\\* \\# \\[ \\\\ \\a\n", "a\n***\nb\n___\nc\n- - -\n", "| a | b |\n|---|---|\n| c | d | e |\n", "| a |\n| b |\n", "a | b\n-|-\nc | d\n", "+---+---+\n| a | b |\n+---+---+\n",
        "Term\n: Meaning\n", "Text[^1]\n\n[^1]: Note.\n", "Text^[inline note]\n", "[[Wiki link]] [[a|b]] ![[c.png]] ![[d#e]]\n", "$a^2$ and $$\\frac{a}{b}$$\n", "\\(a\\) \\[b\\]\n", "```mermaid\ngraph TD\n  A-->B\n```\n", "!!! note \"A\"\n    B\n", "??? note\n    B\n", ":::note A\nB\n:::\n", "::: {.note}\nB\n:::\n", ":::{note}\nB\n:::\n",
        "```{note}\nB\n```\n", "> [!WARNING]\n> B\n", "> [!info]- A\n> B\n", "{{< figure src=\"a.png\" >}}\n{{% note %}}B{{% /note %}}\n", "{% include a.html %}\n{{ page.title }}\n", "{: .class}\n{#id}\n", "import A from './a';\nexport const b = 1;\n\n<A prop={b} />\n", ":smile: :+1: 😀\n", "- [ ] a\n- [x] b\n", "~~a~~ ==b== ++c++ H~2~O 10^6^\n", "@author #tag %%hidden%%\n", "[TOC]\n", "[@doe2020; @roe2021, p. 5]\n", "*[HTML]: Hyper Text\n\nHTML\n", "Fig. 1: A {#fig:a}\n",
        "<<<<<<< HEAD\na\n=======\nb\n>>>>>>> c\n", "• a\n• b\n", "1.a\n2.b\n", "“Curly” ‘quotes’ – — …\n", "a\u00A0b\u200Bc\u00ADd\n", "\u202Eabc\u202C\n", "肝臓 كبد печень\n", "a\u0000b\n", "a\u000Bb\u000Cc\n", "donâ€™t Ã©\n", "a\tb\tc\nd\te\tf\n", "\\documentclass{article}\n\\begin{document}\n\\end{document}\n", "= Title\n\n== Section\n\nNOTE: a\n", "h1. Title\n\n* a\n** b\n", "<<include a>>\n.. note:: a\n\n   b\n", "{\"cells\": [], \"nbformat\": 4}\n", "From: a@example.org\nSubject: b\n\nc\n", "{\\rtf1\\ansi a}\n", "{phone} {Phone} {{phone}} {nothing}\n", "[a](javascript:alert(1)) [b](//c) [d](data:text/html,x)\n",
    ];

    /// <summary>Every file: a name, and the bytes.</summary>
    public static IEnumerable<(string Name, byte[] Bytes)> All => Texts()
        .Select((text, number) => (text.Kind, Number: number, Bytes: Utf8(text.Text, $"{text.Kind} of number {Letters(number)}")))
        .Concat(Raw().Select((raw, number) => (Kind: "raw", Number: number, Bytes: raw)))
        .Select(file => ($"{file.Kind}-{Letters(file.Number)}.md", file.Bytes));

    private static IEnumerable<(string Kind, string Text)> Texts()
    {
        foreach (var front in FrontMatters) yield return ("front", front + "Plain text.\n");
        foreach (var body in Bodies) yield return ("body", "---\n" + Plain + "---\n" + body);
        // Each body within another front matter, and in another place.
        for (var i = 0; i < Bodies.Length; i++) yield return ("mixed", FrontMatters[i % FrontMatters.Length] + Bodies[i]);
        foreach (var body in Bodies) yield return ("boxed", "---\n" + Plain + "---\n:::details More\n" + body + ":::\n\n" + string.Join('\n', body.Split('\n').Select(line => "> " + line)) + "\n");
    }

    private static IEnumerable<byte[]> Raw()
    {
        var text = ("---\n" + Plain + "---\nCafé – 38 °C.\n").Replace("§", "A raw page", StringComparison.Ordinal);
        yield return [];
        yield return [0xEF, 0xBB, 0xBF];
        yield return [0xFF, 0xFE];
        yield return Encoding.Unicode.GetBytes(text);
        yield return [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(text)];
        yield return Encoding.BigEndianUnicode.GetBytes(text);
        yield return Encoding.UTF32.GetBytes(text);
        yield return Encoding.Latin1.GetBytes(text);
        yield return [.. Encoding.UTF8.GetBytes(text), 0x93, 0x94, 0x80]; // Windows-1252
        yield return [.. Encoding.UTF8.GetBytes(text), 0xE2, 0x80]; // cut off
        yield return [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(text)];
        yield return new byte[500];
        yield return [0x89, .. "PNG\r\n\u001A\n"u8];
        yield return [.. "PK\u0003\u0004"u8, 0, 0, 0xFF];
        yield return Encoding.UTF8.GetBytes(text.Replace('\n', '\r'));
        yield return Encoding.UTF8.GetBytes(text.Replace("\n", "\r\n", StringComparison.Ordinal));
        yield return Encoding.UTF8.GetBytes(text.Replace("\n", "\u2028", StringComparison.Ordinal));
        foreach (var piece in (string[])["long line ", "> ", "- ", "[", "*", "`", "|a", "<b>", "[a](", "\\", "&amp;", "#", ":::details A\n", "a\n\n", "    ", "{phone}", "[^first-2020]", "1. a\n", "! ", "\u200B", "é", "肝"])
            yield return Encoding.UTF8.GetBytes(text + string.Concat(Enumerable.Repeat(piece, 5000)));
        yield return Encoding.UTF8.GetBytes(text + new string('x', 2_000_000));
    }

    private static byte[] Utf8(string text, string title) => Encoding.UTF8.GetBytes(text.Replace("§", title, StringComparison.Ordinal));

    private static string Letters(int number) => string.Concat($"{number:D3}".Select(digit => (char)('a' + (digit - '0'))));
}
