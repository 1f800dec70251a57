using LiverInfo.Content.Diagnostics;
using LiverInfo.Content.Loading;
using LiverInfo.Content.Tests.Support;

namespace LiverInfo.Content.Tests;

/// <summary>What <c>check --fix</c> and <c>--suggest</c> make of each case: an edit resolves its problem, and brings no other.</summary>
public sealed class EditTests
{
    public static TheoryData<string> Names => [.. Case.All.Select(found => found.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void An_edit_resolves_its_problem_and_brings_no_other(string name) => new Case(name).Use((content, options) =>
    {
        var before = SiteLoader.Load(content, options).Diagnostics;
        Assert.All(before.Where(diagnostic => diagnostic.Edit is not null), diagnostic =>
        {
            var edit = diagnostic.Edit!;
            var file = content.Files.Single(file => file.Path == edit.Path);
            var edited = file.With(edit);
            Assert.NotNull(edited);
            var after = SiteLoader.Load(content with { Files = content.Files.Replace(file, edited) }, options).Diagnostics;
            var shift = edited.Written.Count(c => c is '\n') - file.Written.Count(c => c is '\n');
            var expected = before.Remove(diagnostic).Select(other => Place(other, edit, shift)).ToList();

            // Another problem of the same lines can be resolved as well, such as the title that could not be read.
            var added = after.Select(other => Place(other, edit: null, 0)).ToList();
            foreach (var one in expected) added.Remove(one);
            added.RemoveAll(one => IsToldOfWhatIsRead(one.Code) && one.Code != diagnostic.Code);
            Assert.True(added.Count == 0, $"{diagnostic.Code} at {diagnostic.At.Path}:{diagnostic.At.Line}, with \"{edit.Old}\" for \"{edit.New}\", leaves or brings:\n{string.Join('\n', added)}");
        });
    });

    [Theory]
    [MemberData(nameof(Names))]
    public void Safe_edits_come_to_an_end_and_a_second_run_changes_nothing(string name) => new Case(name).Use((content, options) =>
    {
        var mended = EditedContent.Of(content, options);
        var again = EditedContent.Of(mended.Content, options);

        Assert.Empty(again.Changes.Select(change => $"{change.Diagnostic.Code} {change.Before} -> {change.After}"));
        Assert.DoesNotContain(mended.Loaded.Diagnostics, diagnostic => diagnostic.Edit is { IsSafe: true });
    });

    [Fact]
    public void At_least_half_of_the_rules_of_form_and_text_can_be_mended()
    {
        var mended = new HashSet<string>();
        var safe = new HashSet<string>();
        foreach (var found in Case.All)
        {
            foreach (var diagnostic in found.Load().Diagnostics.Where(diagnostic => diagnostic.Edit is not null))
            {
                mended.Add(diagnostic.Code);
                if (diagnostic.Edit!.IsSafe) safe.Add(diagnostic.Code);
            }
        }

        var rules = Rules.All.Where(rule => rule.Category is RuleCategory.Form or RuleCategory.Safety).Select(rule => rule.Code).ToList();

        Assert.True(
            mended.Intersect(rules).Count() * 2 >= rules.Count,
            $"Of {rules.Count} rules, {mended.Intersect(rules).Count()} have an edit in a case. Safe: {string.Join(' ', safe.Order())}. Suggested: {string.Join(' ', mended.Except(safe).Order())}. None: {string.Join(' ', rules.Except(mended))}.");
    }

    /// <summary>
    /// Whether something is told only of a text that is read and shown, so that an earlier fault hides it: what the text says, its
    /// review, the pages that link to it, and the caption of a table.
    /// </summary>
    private static bool IsToldOfWhatIsRead(string code) =>
        Rules.All.Single(rule => rule.Code == code).Category is RuleCategory.Honesty or RuleCategory.PlainWords or RuleCategory.Review || code is "LI209" or "LI404";

    /// <summary>What is told of a line, with the number that it has after an edit.</summary>
    private static (string Code, string Path, int Line) Place(Diagnostic diagnostic, TextEdit? edit, int shift) => (
        diagnostic.Code,
        diagnostic.At.Path,
        diagnostic.At.Line + (edit is not null && diagnostic.At.Path == edit.Path && diagnostic.At.Line >= edit.Line ? shift : 0));
}
