namespace LiverInfo.Content.Diagnostics;

/// <summary>The severity of a <see cref="Diagnostic"/>. It does not decide publication; <see cref="RuleEffect"/> does.</summary>
public enum Severity
{
    /// <summary>Should be fixed. <c>check</c> fails only with <c>--strict</c>.</summary>
    Warning,

    /// <summary>Must be fixed. <c>check</c> fails.</summary>
    Error,
}
