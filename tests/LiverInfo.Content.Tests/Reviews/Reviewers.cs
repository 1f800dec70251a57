using System.Collections.Frozen;
using LiverInfo.Content.Model.Reviews;

namespace LiverInfo.Content.Tests.Reviews;

/// <summary>People who review, what they sign, and the pages they sign.</summary>
internal static class Reviewers
{
    public const string Author = "Cass Writer";

    public static Person Ann { get; } = new("dr-ann", "Dr Ann Example", "Liver specialist", "1234567", Interests: null);

    public static Person Ben { get; } = new("nurse-ben", "Ben Example", "Specialist nurse", Registration: null, "None.");

    public static Person Cass { get; } = new("cass", Author, "Editor", Registration: null, Interests: null);

    public static FrozenDictionary<string, Person> People { get; } =
        new[] { Ann, Ben, Cass }.ToFrozenDictionary(person => person.Id);

    public static UrlPath Page { get; } = new("/stem-cell-therapy/benefits");

    /// <summary>The fingerprint of a version of a page.</summary>
    public static string Version(char digit) => "sha256:" + new string(digit, 64);

    public static DateOnly Day(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd");

    public static ReviewRecord Review(string day, char version = 'a', string by = "dr-ann", string page = "/stem-cell-therapy/benefits") =>
        new(new(page), by, Day(day), Version(version), Minor: null, At);

    public static ReviewRecord Small(string day, char version, string note = "Fixed a typo.", string by = "dr-ann") =>
        Review(day, version, by) with { Minor = note };

    private static ReviewPlaces At { get; } = new(Line(1), Line(2), Line(3), Line(4), Line(5));

    private static Location Line(int line) => new("_reviews.yml", line, 1, "");
}
