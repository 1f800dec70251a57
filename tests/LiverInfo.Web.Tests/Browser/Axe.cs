using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace LiverInfo.Web.Tests.Browser;

/// <summary>axe, which knows the rules of accessibility, at work within an open page.</summary>
internal static class Axe
{
    private static readonly string Script = new BundledAxeScriptProvider().GetScript();

    /// <summary>Brings axe into the page, once for all that it is to judge there.</summary>
    public static Task BringInAsync(IPage page) => page.EvaluateAsync(Script);

    /// <summary>What breaks a rule of WCAG 2.0 to 2.2 A and AA, or good practice. Text has to stand out 7:1, which is more than AA asks for.</summary>
    public static Task<string[]> JudgeAsync(IPage page, string part = "html") => RunAsync(
        page, part, ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice"], ["color-contrast-enhanced", "target-size"]);

    /// <summary>The same, for the rules that look at colours only.</summary>
    public static Task<string[]> JudgeColoursAsync(IPage page) => RunAsync(page, "html", ["cat.color"], ["color-contrast-enhanced"]);

    // The wrapper of Deque.AxeCore.Playwright brings axe in again for each judgement, twice, and opens a second page to sum up in.
    private static Task<string[]> RunAsync(IPage page, string part, string[] tags, string[] more) => page.EvaluateAsync<string[]>(
        """
        async ({ part, tags, more }) => {
          const result = await axe.run(part, {
            runOnly: tags,
            rules: Object.fromEntries(more.map(rule => [rule, { enabled: true }])),
            resultTypes: ['violations', 'incomplete'],
            selectors: false,
          });
          // Text whose colours axe could not make out has not passed. A lone sign, such as an arrow, is none.
          const isSign = node => node.any.some(check => ['nonBmp', 'shortTextContent'].includes(check.data?.messageKey));
          const unclear = result.incomplete.filter(rule => rule.tags.includes('cat.color'))
            .map(rule => ({ ...rule, nodes: rule.nodes.filter(node => !isSign(node)) }));
          return [...result.violations, ...unclear].flatMap(rule => rule.nodes.map(node => `${rule.id}: ${node.failureSummary.replace(/\s+/g, ' ')}: ${node.html}`));
        }
        """,
        new { part, tags, more });
}
