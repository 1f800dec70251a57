using System.Collections.Immutable;
using System.Globalization;

namespace LiverInfo.Web.Views;

/// <summary>Answers for requests that are wrong, whatever their address. They are stored at addresses that no reader can request.</summary>
internal static class ErrorPages
{
    /// <summary>The address of the redirect for another spelling of an address.</summary>
    public const string Moved = Folder + "308";

    /// <summary>The address of the page for an unknown number of a printed page.</summary>
    public const string UnknownLeaflet = Folder + "leaflet";

    private const string Folder = "/_status/";

    /// <summary>The statuses that have a page.</summary>
    public static ImmutableArray<int> Statuses { get; } = [400, 404, 405, 414, 429, 500];

    /// <summary>Returns the address of the page for a status.</summary>
    public static string Address(int status) => string.Create(CultureInfo.InvariantCulture, $"{Folder}{status}");

    /// <summary>Returns whether an address is one of these.</summary>
    public static bool IsError(string address) => address.StartsWith(Folder, StringComparison.OrdinalIgnoreCase);
}
