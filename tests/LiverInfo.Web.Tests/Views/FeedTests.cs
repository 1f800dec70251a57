using System.Globalization;
using System.Xml;
using System.Xml.Linq;
using System.Xml.Schema;
using LiverInfo.Content.Files;
using LiverInfo.Content.Loading;
using LiverInfo.Content.Model.History;
using LiverInfo.Web.Views.Feeds;

namespace LiverInfo.Web.Tests.Views;

/// <summary>The feed and the sitemap: what they tell, in the form that RFC 4287 and sitemaps.org ask for.</summary>
public sealed class FeedTests : IDisposable
{
    private const string Origin = "https://www.example.org";
    private const string Ice = "ponds/ice.md";

    private static readonly DateTimeOffset Start = new(2026, 11, 25, 12, 0, 0, TimeSpan.Zero);
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";
    private static readonly XNamespace Map = "http://www.sitemaps.org/schemas/sitemap/0.9";

    private readonly TempContent _content = new();
    private SiteHistory _history = SiteHistory.None;
    private DateTimeOffset _now = Start;

    [Fact]
    public void A_new_page_is_in_the_feed_on_its_day_and_the_pages_of_the_first_edition_are_not()
    {
        Publish();
        Assert.DoesNotContain(Entries(), entry => Term(entry) == "new" && Id(entry).Contains("/ponds/", StringComparison.Ordinal));
        _now = _now.AddDays(2);
        _content.Write("ponds/reeds.md", "---\ntitle: \"Reeds\"\ndescription: \"A new page with a description that is long enough for the rules.\"\n---\n\nReeds grow.\n");
        Publish();

        var entry = Assert.Single(Entries(), entry => Id(entry) == $"{Origin}/ponds/reeds#new");
        Assert.Equal("new", Term(entry));
        Assert.Equal("New: Reeds", entry.Element(Atom + "title")!.Value);
        Assert.Equal("2026-11-27T00:00:00+00:00", entry.Element(Atom + "updated")!.Value);
    }

    [Fact]
    public void A_change_is_in_the_feed_with_its_note_and_a_withdrawal_with_its_reason()
    {
        Edit(Ice, "changes: [{date: 2026-11-20, note: \"Said more of thin ice.\"}]");
        Edit("ponds/frogs.md", "withdrawn: {date: 2026-11-24, reason: \"A newer page says more.\", replacedBy: /ponds/ice}");
        Publish();

        var change = Assert.Single(Entries(), entry => Id(entry) == $"{Origin}/ponds/ice#changed-2026-11-20-1");
        Assert.Contains("Said more of thin ice.", change.Element(Atom + "summary")!.Value, StringComparison.Ordinal);
        Assert.Contains("Ask somebody who knows first.", change.Element(Atom + "summary")!.Value, StringComparison.Ordinal);
        var withdrawal = Assert.Single(Entries(), entry => Id(entry).StartsWith($"{Origin}/ponds/frogs#", StringComparison.Ordinal));
        Assert.Equal("withdrawn", Term(withdrawal));
        Assert.Contains("A newer page says more. Read instead: ", withdrawal.Element(Atom + "summary")!.Value, StringComparison.Ordinal);
    }

    [Fact]
    public void A_renamed_page_keeps_the_ids_of_its_entries_however_its_old_addresses_are_listed()
    {
        Edit(Ice, "changes: [{date: 2026-11-20, note: \"Said more of thin ice.\"}]");
        Publish();
        var before = Ids("/ponds/ice#");
        Assert.NotEmpty(before);

        Rename(Ice, "ponds/frost.md", "aliases: [/ponds/ice]");
        Publish();
        Assert.Equal(before, Ids("/ponds/ice#"));
        Assert.Empty(Ids("/ponds/frost#"));

        Rename("ponds/frost.md", "ponds/snow.md", "aliases: [/ponds/frost, /ponds/ice]");
        Publish();
        Assert.Equal(before, Ids("/ponds/ice#"));
        Assert.Empty(Ids("/ponds/frost#"));
    }

    [Fact]
    public void A_server_that_has_never_seen_the_old_address_gives_a_renamed_page_the_same_ids()
    {
        Edit(Ice, "changes: [{date: 2026-11-20, note: \"Said more of thin ice.\"}]");
        Publish();
        var before = Ids("/ponds/ice#");
        Rename(Ice, "ponds/frost.md", "aliases: [/ponds/ice]");
        _history = SiteHistory.None;
        Publish();

        Assert.Equal(before, Ids("/ponds/ice#"));
    }

    [Fact]
    public void Another_note_leaves_the_ids_of_earlier_notes_and_so_does_another_address_of_the_site()
    {
        Edit(Ice, "changes: [{date: 2026-11-20, note: \"First.\"}]");
        Publish();
        var before = Ids("/ponds/ice#");
        Edit(Ice, "changes: [{date: 2026-11-20, note: \"Second.\"}, {date: 2026-11-20, note: \"First.\"}]");
        _content.Replace("_site.yml", Origin, "https://liver.example.net");
        Publish();

        Assert.Equal(before.Order(StringComparer.Ordinal), Ids("/ponds/ice#").Intersect(before).Order(StringComparer.Ordinal));
        Assert.Equal(2, Ids("/ponds/ice#").Count);
    }

    [Fact]
    public void The_day_of_a_page_moves_with_its_text_and_with_nothing_else()
    {
        Publish();
        var before = Days();
        _now = _now.AddDays(1);
        Edit(Ice, "order: 77");
        _content.Replace("_site.yml", "Heron Street Clinic", "Another Clinic");
        Publish();
        Assert.Equal(before, Days());

        _content.Write(Ice, _content.Read(Ice) + "\nMore of it.\n");
        Publish();
        Assert.Equal("2026-11-26", Days()["/ponds/ice"]);
        Assert.Equal(before.Where(day => day.Key != "/ponds/ice"), Days().Where(day => day.Key != "/ponds/ice"));
    }

    [Fact]
    public void The_feed_is_as_rfc_4287_asks()
    {
        Edit(Ice, "changes: [{date: 2026-11-20, note: \"Said more of thin ice & \\\"snow\\\" <b>.\"}]");
        Publish();
        var feed = XDocument.Parse(Feed()).Root!;
        var entries = feed.Elements(Atom + "entry").ToList();

        Assert.Equal(Atom + "feed", feed.Name);
        Assert.NotEmpty(entries);
        // 4.1.1 and 4.1.2: exactly one of each, an author in the feed serves all entries, and one alternate link of each type.
        foreach (var element in entries.Prepend(feed))
        {
            foreach (var name in new[] { "id", "title", "updated" }) Assert.Single(element.Elements(Atom + name));
            Assert.True(Uri.TryCreate(element.Element(Atom + "id")!.Value, UriKind.Absolute, out _));
            Assert.True(DateTimeOffset.TryParseExact(element.Element(Atom + "updated")!.Value, "yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture, DateTimeStyles.None, out _));
            Assert.Single(element.Elements(Atom + "link"), link => link.Attribute("rel")!.Value == "alternate");
            Assert.All(element.Elements(Atom + "link"), link => Assert.True(Uri.TryCreate(link.Attribute("href")!.Value, UriKind.Absolute, out _)));
            Assert.InRange(element.Elements(Atom + "summary").Count(), 0, 1);
        }

        Assert.NotEmpty(Assert.Single(feed.Elements(Atom + "author")).Element(Atom + "name")!.Value);
        Assert.Single(feed.Elements(Atom + "link"), link => link.Attribute("rel")!.Value == "self" && link.Attribute("href")!.Value == $"{Origin}/feed.xml");
        Assert.All(entries, entry => Assert.NotEmpty(entry.Element(Atom + "category")!.Attribute("term")!.Value));
        Assert.Distinct(entries.Select(Id));
        // 2 and 3.1: nothing but elements of Atom, and plain text has no elements in it.
        string[] known = ["feed", "id", "title", "subtitle", "updated", "author", "name", "link", "entry", "category", "summary"];
        Assert.All(feed.DescendantsAndSelf(), element => Assert.True(element.Name.Namespace == Atom && known.Contains(element.Name.LocalName)));
        Assert.Equal(entries[0].Element(Atom + "updated")!.Value, feed.Element(Atom + "updated")!.Value);
    }

    [Fact]
    public void The_sitemap_is_as_its_schema_asks()
    {
        Publish();
        // The rules of the schema of sitemaps.org for the elements that are used here.
        const string Schema = """
            <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" elementFormDefault="qualified">
              <xs:element name="urlset"><xs:complexType><xs:sequence>
                <xs:element name="url" maxOccurs="50000"><xs:complexType><xs:sequence>
                  <xs:element name="loc"><xs:simpleType><xs:restriction base="xs:anyURI"><xs:minLength value="12"/><xs:maxLength value="2048"/></xs:restriction></xs:simpleType></xs:element>
                  <xs:element name="lastmod" minOccurs="0"><xs:simpleType><xs:union memberTypes="xs:date xs:dateTime"/></xs:simpleType></xs:element>
                </xs:sequence></xs:complexType></xs:element>
              </xs:sequence></xs:complexType></xs:element>
            </xs:schema>
            """;
        var schemas = new XmlSchemaSet();
        using var schema = XmlReader.Create(new StringReader(Schema));
        schemas.Add(Map.NamespaceName, schema);
        var faults = new List<string>();
        XDocument.Parse(SitemapText()).Validate(schemas, (_, fault) => faults.Add(fault.Message));
        Assert.Empty(faults);
    }

    public void Dispose() => _content.Dispose();

    private Site Site => SiteLoader.Load(new ContentFolder(_content.Root).Read(), new(_now)).Site!;

    private void Publish() => _history = _history.With(Site);

    private string Feed() => AtomFeed.Of(Site, _history, Site.Settings.Origin!, "/feed.xml");

    private string SitemapText() => Sitemap.Of(Site, _history, Site.Settings.Origin!);

    private List<XElement> Entries() => [.. XDocument.Parse(Feed()).Root!.Elements(Atom + "entry")];

    private List<string> Ids(string part) => [.. Entries().Select(Id).Where(id => id.StartsWith(Origin + part, StringComparison.Ordinal))];

    private Dictionary<string, string?> Days() => XDocument.Parse(SitemapText()).Root!.Elements()
        .ToDictionary(page => new Uri(page.Element(Map + "loc")!.Value).AbsolutePath, page => page.Element(Map + "lastmod")?.Value);

    private static string Id(XElement entry) => entry.Element(Atom + "id")!.Value;

    private static string Term(XElement entry) => entry.Element(Atom + "category")!.Attribute("term")!.Value;

    /// <summary>Sets a field of the front matter.</summary>
    private void Edit(string path, string field)
    {
        var lines = _content.Read(path).Split('\n').Where(line => !line.StartsWith(field[..(field.IndexOf(':', StringComparison.Ordinal) + 1)], StringComparison.Ordinal)).ToList();
        lines.Insert(1, field);
        _content.Write(path, string.Join('\n', lines));
    }

    private void Rename(string path, string to, string aliases)
    {
        File.Move(Path.Combine(_content.Root, path), Path.Combine(_content.Root, to));
        Edit(to, aliases);
    }
}
