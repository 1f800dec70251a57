using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace LiverInfo.Web.Tests.Pages;

/// <summary>
/// Finds the words in a Razor file that readers would see or hear and that do not come from an expression. It knows the Razor syntax
/// that this site uses: directives, comments, code blocks, control statements and both kinds of expressions.
/// </summary>
internal static partial class RazorLiterals
{
    private static readonly string[] PerceivedAttributes = ["aria-label", "aria-description", "aria-roledescription", "alt", "title", "placeholder", "lang"];

    /// <summary>Returns each text or attribute value that has a literal word.</summary>
    public static IReadOnlyList<string> In(string razor)
    {
        var html = new HtmlParser().ParseDocument(StructureLine().Replace(WithoutCode(Directive().Replace(Comment().Replace(razor, ""), "")), ""));
        var texts = html.Descendants().OfType<IText>().Select(text => text.Data);
        var attributes = html.All.SelectMany(element => element.Attributes
            .Where(attribute => PerceivedAttributes.Contains(attribute.Name) || (attribute.Name == "content" && element.GetAttribute("name") == "description"))
            .Select(attribute => attribute.Value));
        return [.. texts.Concat(attributes).Select(text => text.Trim()).Where(text => text.Any(char.IsLetter))];
    }

    /// <summary>Replaces code by the string literals in it that are output, so that they count as part of the text or attribute.</summary>
    private static string WithoutCode(string razor)
    {
        var html = new StringBuilder();
        for (var i = 0; i < razor.Length;)
        {
            if (razor[i] != '@')
            {
                html.Append(razor[i++]);
                continue;
            }

            i++;
            if (i == razor.Length) break;
            if (razor[i] == ':')
            {
                i++;
            }
            else if (razor[i] is '(' or '{')
            {
                var end = EndOfBrackets(razor, i);
                html.Append(Literals(razor[i..end]));
                i = end;
            }
            else if (ControlStatement().Match(razor, i) is { Success: true } statement)
            {
                i = EndOfBrackets(razor, statement.Index + statement.Length - 1);
            }
            else
            {
                i = EndOfExpression(razor, i);
            }
        }

        return html.ToString();
    }

    private static int EndOfExpression(string razor, int i)
    {
        i += Name().Match(razor, i).Length;
        while (i < razor.Length)
        {
            if (razor[i] is '(' or '[') i = EndOfBrackets(razor, i);
            else if (Member().Match(razor, i) is { Success: true } member) i += member.Length;
            else break;
        }

        return i;
    }

    /// <summary>Returns the index after the bracket that closes the one at an index. Brackets in strings do not count.</summary>
    private static int EndOfBrackets(string razor, int i)
    {
        var depth = 0;
        for (var inString = false; i < razor.Length; i++)
        {
            if (razor[i] == '"') inString = !inString;
            else if (inString) continue;
            else if (razor[i] is '(' or '[' or '{') depth++;
            else if (razor[i] is ')' or ']' or '}' && --depth == 0) return i + 1;
        }

        throw new FormatException("A bracket is not closed.");
    }

    // A string in square brackets is a key, and one that begins with an underscore or a slash is a name of a view or an address.
    private static string Literals(string code) =>
        string.Concat(StringLiteral().Matches(code).Where(literal => !literal.Groups["key"].Success).Select(literal => Hole().Replace(literal.Groups["text"].Value, "")));

    [GeneratedRegex(@"@\*.*?\*@", RegexOptions.Singleline)]
    private static partial Regex Comment();

    [GeneratedRegex(@"\G(await )?\w+")]
    private static partial Regex Name();

    [GeneratedRegex(@"\G(!|\??\.[A-Za-z_]\w*)")]
    private static partial Regex Member();

    [GeneratedRegex(@"^@(page|model|using|inject|namespace|removeTagHelper)\b.*$", RegexOptions.Multiline)]
    private static partial Regex Directive();

    [GeneratedRegex(@"\G(if|foreach|for|switch|while)\s*\(")]
    private static partial Regex ControlStatement();

    [GeneratedRegex(@"^\s*([{}]|else|case .*:|default:|break;)\s*$", RegexOptions.Multiline)]
    private static partial Regex StructureLine();

    [GeneratedRegex(@"(?<key>\[)?\$?""(?<key>[_/])?(?<text>[^""]*)""")]
    private static partial Regex StringLiteral();

    [GeneratedRegex(@"\{[^}]*\}")]
    private static partial Regex Hole();
}
