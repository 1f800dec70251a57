using System.CommandLine;

namespace LiverInfo.Commands;

/// <summary>The <c>--state</c> option.</summary>
internal static class StateOption
{
    public static Option<string?> Create() => new("--state")
    {
        Description = "The folder for the last good version of each file and the list of published addresses. Default: a folder below the platform's application data, one for each content folder.",
        HelpName = "FOLDER",
    };
}
