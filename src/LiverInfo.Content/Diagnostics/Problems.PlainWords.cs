namespace LiverInfo.Content.Diagnostics;

/// <summary>Text that is hard to read.</summary>
internal static partial class Problems
{
    private static readonly Rule SectionHard = new(
        "LI601", "Section hard to read", "A worried reader of 11 to 13 could follow each section (Flesch-Kincaid grade 8 or lower).",
        RuleCategory.PlainWords, Severity.Warning, RuleEffect.Reports)
    {
        TakesExceptions = true,
    };

    public static Diagnostic HardToRead(Location at, string section, string fleschKincaid, string smog, IEnumerable<string> longWords) => SectionHard.At(at,
        $"{section} asks for {fleschKincaid} years of school (Flesch-Kincaid; SMOG says {smog}). A worried reader manages 8.",
        $"Make sentences shorter, and use shorter words. These are the longest: {string.Join(", ", longWords)}.");

    private static readonly Rule SentenceTooLong = new(
        "LI602", "Sentence too long", "Sentences are short enough to be read once.",
        RuleCategory.PlainWords, Severity.Warning, RuleEffect.Reports)
    {
        TakesExceptions = true,
    };

    public static Diagnostic LongSentence(Location at, string sentence, int words, int most) => SentenceTooLong.At(at,
        $"\"{sentence}\" has {words} words, and over {most} a reader loses the thread.",
        "Make two sentences of it, or a list.");

    private static readonly Rule WordUnexplained = new(
        "LI603", "Hard word not explained", "A hard word is explained.",
        RuleCategory.PlainWords, Severity.Warning, RuleEffect.Reports)
    {
        TakesExceptions = true,
    };

    public static Diagnostic Jargon(Location at, string word, string plain) => WordUnexplained.At(at,
        $"\"{word}\" is a word of doctors, and neither the glossary nor this text explains it.",
        $"Write it in plain words: {plain}. Where the word itself is needed, explain it in brackets after it, or add it to _glossary.yml.");

    public static Diagnostic Abbreviation(Location at, string word) => WordUnexplained.At(at,
        $"\"{word}\" is an abbreviation, and neither the glossary nor this text says what it stands for.",
        "Write it in full, or explain it in brackets after it, or add it to _glossary.yml.");
}
