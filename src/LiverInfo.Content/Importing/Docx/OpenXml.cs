using System.Xml.Linq;

namespace LiverInfo.Content.Importing.Docx;

/// <summary>Elements and attributes by their local names: strict and transitional files have different namespaces.</summary>
internal static class OpenXml
{
    /// <summary>The children with a name.</summary>
    public static IEnumerable<XElement> All(this XElement? element, string name) => element?.Elements().Where(child => child.Name.LocalName == name) ?? [];

    /// <summary>The first child on a path of names, or null.</summary>
    public static XElement? At(this XElement? element, params ReadOnlySpan<string> path)
    {
        foreach (var name in path) element = element.All(name).FirstOrDefault();
        return element;
    }

    /// <summary>The descendants with a name, in order.</summary>
    public static IEnumerable<XElement> Within(this XElement element, string name) => element.Descendants().Where(inner => inner.Name.LocalName == name);

    /// <summary>An attribute, or null.</summary>
    public static string? Get(this XElement? element, string name) => element?.Attributes().FirstOrDefault(attribute => attribute.Name.LocalName == name)?.Value;

    /// <summary>The attribute <c>val</c>, or null.</summary>
    public static string? Val(this XElement? element) => element.Get("val");

    /// <summary>An attribute as a number; null when it is missing or none.</summary>
    public static int? Number(this XElement? element, string name = "val") =>
        int.TryParse(element.Get(name), System.Globalization.NumberStyles.AllowLeadingSign, System.Globalization.CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>Whether a property is on; null when it is not set.</summary>
    public static bool? Flag(this XElement? properties, string name) =>
        properties.At(name) is { } property ? property.Val() is not ("0" or "false" or "off" or "none") : null;
}
