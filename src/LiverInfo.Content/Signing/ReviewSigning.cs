using System.Text.RegularExpressions;
using LiverInfo.Content.Diagnostics;
using LiverInfo.Content.Files;
using LiverInfo.Content.Loading;
using LiverInfo.Content.Model.Reviews;

namespace LiverInfo.Content.Signing;

/// <summary>Adds the review of a page to the register, after everything in it, and changes nothing else. Nothing is written.</summary>
public static partial class ReviewSigning
{
    /// <summary>Adds a review.</summary>
    /// <param name="content">The files that the page was loaded from.</param>
    /// <param name="site">The site that was loaded from them.</param>
    /// <param name="page">The page that was read.</param>
    /// <param name="by">The id of the reviewer.</param>
    /// <param name="minor">What small change was read; null for a review of the whole page.</param>
    /// <param name="read">The fingerprint of what was read, when the reviewer read a copy; null for the page as it is now.</param>
    public static SignedRegister Sign(ContentSnapshot content, Site site, Article page, string by, string? minor, string? read)
    {
        var register = content.Files.FirstOrDefault(file => file.Path == ContentFiles.Reviews);
        var problems = new List<Diagnostic>();
        var people = content.Files.FirstOrDefault(file => file.Path == ContentFiles.People) is { } file ? PeopleReader.Read(file, problems) : null;
        var records = register is null ? [] : ReviewsReader.Read(register, problems);
        if (problems.Find(problem => problem.Severity == Severity.Error) is { } problem)
            return Refused($"{problem.At.Path} has a mistake on line {problem.At.Line}, so nothing can be added yet: {problem.Message} {problem.Fix}");
        if (people is null || records is null || !people.TryGetValue(by, out var person))
        {
            var nearest = people is null ? null : DidYouMean.To(by, people.Keys);
            return Refused($"There is nobody with the id \"{by}\" in {ContentFiles.People}. {(nearest is null ? "Add the person there first, with a name and a role." : $"Did you mean {nearest}?")}");
        }

        if (person.IsCalled(site.Settings.DefaultAuthor.Value)) return Refused($"{person.Name} is named in {ContentFiles.Settings} as the author, and nobody reviews their own writing. Ask another clinician.");
        if (page.Availability.IsWithdrawnOn(site.Today)) return Refused($"{page.Path} is withdrawn, so there is nothing to review.");
        if (read is not null && read != page.Fingerprint)
            return Refused($"{page.Path}, or a source it cites, has changed since the copy that was read, so it cannot be signed as read. Share it again, and have it read again. (Read: {read}. Now: {page.Fingerprint}.)");
        if (minor is not null && minor.Trim().Length == 0) return Refused("Say what small change was read: --minor \"Fixed a typing slip.\"");
        if (minor is not null && !records.Any(record => record.Page == page.Address && record.Minor is null)) return Refused($"{page.Path} has no review of the whole page yet, so no small change can follow it. Have the whole page read, and leave out --minor.");
        var expected = (Page: page.Address, By: by, Date: site.Today, Read: page.Fingerprint, Minor: minor?.Trim());
        if (records.Any(record => (record.Page, record.By, record.Date, record.Read, record.Minor) == expected)) return Refused($"{person.Name} has signed exactly this today already. Nothing was added.");

        var entry = $"- {{page: {page.Address.Value}, by: {Plain(by)}, date: {site.Today:O}, read: \"{page.Fingerprint}\"{(minor is null ? "" : $", minor: {Quoted(minor.Trim())}")}}}";
        var (before, after) = register is null ? (null, $"# The register of clinical reviews.\n{entry}\n") : (register.Written, Appended(register, entry));
        // A register that is written in an unusual way could read the entry as something else.
        problems.Clear();
        var signed = ReviewsReader.Read(new(ContentFiles.Reviews, after), problems);
        if (minor is not null && problems.Find(problem => problem.Severity == Severity.Error) is { } unclear) return Refused($"--minor cannot be read by the site as it is: {unclear.Message} {unclear.Fix}");
        if (problems.Exists(problem => problem.Severity == Severity.Error) || signed is null || signed.Count != records.Count + 1 || !signed.Take(records.Count).SequenceEqual(records)
            || (signed[^1].Page, signed[^1].By, signed[^1].Date, signed[^1].Read, signed[^1].Minor) != expected)
            return Refused($"{ContentFiles.Reviews} is written in a way that an entry at its end would not be read. Write one entry on a line, each beginning with a hyphen, and add this one: {entry}");
        return new(null, before, after, entry, person);

        static SignedRegister Refused(string why) => new(why, null, "", "", null);
    }

    private static string Appended(ContentFile register, string entry)
    {
        var text = register.Written;
        var indent = Entry().Matches(text).LastOrDefault()?.Groups["indent"].Value ?? "";
        var gap = text.Length == 0 || text[^1] is '\n' or '\r' ? "" : register.LineEnding;
        return text + gap + indent + entry + register.LineEnding;
    }

    private static string Plain(string id) => PlainId().IsMatch(id) ? id : Quoted(id);

    private static string Quoted(string text) => $"\"{string.Concat(text.Select(c => c switch { '\\' => "\\\\", '"' => "\\\"", _ when char.IsControl(c) => " ", _ => c.ToString() }))}\"";

    [GeneratedRegex(@"^(?<indent>[ ]*)-[ ]", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex Entry();

    [GeneratedRegex(@"\A[a-z][a-z0-9-]*\z")]
    private static partial Regex PlainId();
}

/// <summary>The register with another review, or why it was not added.</summary>
/// <param name="Refusal">Why it was not added, for a person; null when it was.</param>
/// <param name="Before">The register as it was read; null when there was none.</param>
/// <param name="After">The register with the entry.</param>
/// <param name="Entry">The entry.</param>
/// <param name="Reviewer">Who signed; null after a refusal.</param>
public sealed record SignedRegister(string? Refusal, string? Before, string After, string Entry, Person? Reviewer);
