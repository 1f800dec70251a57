
namespace LiverInfo.Content.Diagnostics;

/// <summary>This part: what a text says without saying how we know, and what is hard to read. The page goes live all the same.</summary>
internal static partial class Problems
{
    public static Diagnostic ClaimWithoutSource(Location at, string claim, bool inHeading) => Error("LI501", at,
        inHeading
            ? $"\"{claim}\" speaks well of a treatment, and no source can stand in a title, description or heading, so readers could not tell how anybody knows."
            : $"\"{claim}\" speaks well of a treatment, and no source stands behind it, so readers could not tell how anybody knows.",
        inHeading
            ? "Put it as a question, or name only what the page is about."
            : "Put the key of the study after it: [^key]. If nobody has shown it, say so: \"It is not known if it helps.\"");

    public static Diagnostic FigureWithoutSource(Location at, string figure, bool inHeading) => Error("LI502", at,
        inHeading
            ? $"\"{figure}\" is a figure, and no source can stand in a title, description or heading, so readers could not look it up."
            : $"\"{figure}\" is a figure without a source, so readers could not look it up.",
        inHeading
            ? "Move the figure into the text, with its source after it."
            : "Put the key of its source after it: [^key]. If it is the clinic's own figure, write [^our-view]. If nobody knows where it comes from, take it out.");

    public static Diagnostic Hype(Location at, string word, bool canBeShown) => Error("LI503", at,
        $"\"{word}\" sells, or promises more than anybody knows.",
        canBeShown
            ? "Say what was measured, in how many people. Only where a source has shown it, and not of treatment with cells, may the word stand: with [^key] after it."
            : "Say what was measured, in how many people, and with which source. The word may stand only where you deny it or warn of it.");

    public static Diagnostic SectionMissing(Location at, string tells, string heading) => Error("LI504", at,
        $"This page is about a treatment, and has no section that says {tells}. A reader may see no other page.",
        $"Add a section: {heading}");

    public static Diagnostic RetractedSource(Location at, string key) => Error("LI505", at,
        $"The source \"{key}\" was taken back by its authors or its journal, so nothing can rest on it.",
        "Take out what rests on it, or cite another source for it.");

    public static Diagnostic SourceNotChecked(Location at, string key, string date) => Warning("LI506", at,
        $"Pages cite \"{key}\", and nobody has looked at it since {date}. It may have been corrected, moved or taken back.",
        "Look at it again, change what has changed, and write today's date here.");

    public static Diagnostic HardToRead(Location at, string section, string fleschKincaid, string smog, IEnumerable<string> longWords) => Warning("LI601", at,
        $"{section} asks for {fleschKincaid} years of school (Flesch-Kincaid; SMOG says {smog}). A worried reader manages 8.",
        $"Make sentences shorter, and use shorter words. These are the longest: {string.Join(", ", longWords)}.");

    public static Diagnostic LongSentence(Location at, string sentence, int words, int most) => Warning("LI602", at,
        $"\"{sentence}\" has {words} words, and over {most} a reader loses the thread.",
        "Make two sentences of it, or a list.");

    public static Diagnostic Jargon(Location at, string word, string plain) => Warning("LI603", at,
        $"\"{word}\" is a word of doctors, and neither the glossary nor this text explains it.",
        $"Write it in plain words: {plain}. Where the word itself is needed, explain it in brackets after it, or add it to _glossary.yml.");

    public static Diagnostic Abbreviation(Location at, string word) => Warning("LI603", at,
        $"\"{word}\" is an abbreviation, and neither the glossary nor this text says what it stands for.",
        "Write it in full, or explain it in brackets after it, or add it to _glossary.yml.");
}
