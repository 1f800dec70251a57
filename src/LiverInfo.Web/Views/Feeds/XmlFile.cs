using System.Globalization;
using System.Xml;
using System.Xml.Linq;

namespace LiverInfo.Web.Views.Feeds;

/// <summary>Parts that the XML files have in common.</summary>
internal static class XmlFile
{
    /// <summary>Returns the file with a root element.</summary>
    public static string Of(XElement root) => $"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n{root}\n";

    /// <summary>Returns a text without the characters that XML does not allow.</summary>
    public static string Text(string text) => text.All(XmlConvert.IsXmlChar) ? text : string.Concat(text.Where(XmlConvert.IsXmlChar));

    /// <summary>Returns a day as W3C and RFC 3339 write it.</summary>
    public static string Day(DateOnly day) => day.ToString("O", CultureInfo.InvariantCulture);
}
