namespace LiverInfo.Content.Checks.Honesty.Words;

/// <summary>Decides which words of a sentence are stated, which are denied and which are only spoken about.</summary>
/// <remarks>
/// "May" and "could" are no doubt, because promotion uses them without evidence: "may regrow your liver". Nor is "not only".
/// </remarks>
/// <param name="classes">The classes of words.</param>
internal sealed class Scopes(WordClasses classes)
{
    private const int LongestWordSpokenAbout = 4;

    private readonly ulong _denial = classes.SetOf("deny");
    private readonly ulong _noDenial = classes.SetOf("affirm");
    private readonly ulong _doubt = classes.SetOf("doubt", "whether");
    private readonly ulong _warning = classes.SetOf("warning");

    /// <summary>The scope of each token.</summary>
    /// <param name="tokens">The tokens of a sentence.</param>
    /// <param name="found">The classes of each.</param>
    public Scope[] Of(IReadOnlyList<Token> tokens, ulong[] found)
    {
        var scopes = new Scope[tokens.Count];
        if (IsWarning(found))
        {
            Array.Fill(scopes, Scope.Doubted);
            return scopes;
        }

        var scope = Scope.Stated;
        for (var i = 0; i < scopes.Length; i++)
        {
            if (BeginsClause(tokens, i)) scope = Scope.Stated;
            scopes[i] = scope;
            if ((found[i] & _doubt) != 0) scope = Scope.Doubted;
            else if ((found[i] & _denial) != 0 && (found[i] & _noDenial) == 0 && scope == Scope.Stated) scope = Scope.Denied;
        }

        MarkWordsSpokenAbout(tokens, scopes);
        return scopes;
    }

    /// <summary>Whether a text warns of what it says, or leads into a list of what is denied or doubted.</summary>
    public bool IsDoubtful(string text)
    {
        if (text.Length == 0) return false;
        var tokens = Tokens.In(text);
        var found = classes.Of(tokens);
        if (IsWarning(found)) return true;
        var scopes = Of(tokens, found);
        return tokens is [.., { Stem: ";" }] && scopes is [.., not Scope.Stated, _];
    }

    private bool IsWarning(ulong[] found) => Array.Exists(found, classes => (classes & _warning) != 0);

    // "We do not know who is harmed, or helped": what follows "or" belongs to what was before.
    private static bool BeginsClause(IReadOnlyList<Token> tokens, int at) => tokens[at].Stem switch
    {
        "," => at + 1 == tokens.Count || tokens[at + 1].Stem is not ("or" or "nor"),
        ";" or "but" or "although" or "though" or "however" or "becaus" => true,
        _ => false,
    };

    // "Cutting-edge" is a word that sells: a short quotation is spoken about.
    private static void MarkWordsSpokenAbout(IReadOnlyList<Token> tokens, Scope[] scopes)
    {
        var start = -1;
        for (var i = 0; i < scopes.Length; i++)
        {
            if (tokens[i].Stem != "\"") continue;
            if (start >= 0 && i - start - 1 <= LongestWordSpokenAbout) Array.Fill(scopes, Scope.Doubted, start + 1, i - start - 1);
            start = start < 0 ? i : -1;
        }
    }
}

/// <summary>How a word is used in its sentence.</summary>
internal enum Scope
{
    /// <summary>It is stated.</summary>
    Stated,

    /// <summary>It is denied: "not safe".</summary>
    Denied,

    /// <summary>It is doubted, warned of or spoken about: "whether it is safe".</summary>
    Doubted,
}
