namespace LiverInfo.Web.Tests.Shipped;

/// <summary>The site as it is shipped, or as a clinic has made it its own, in memory.</summary>
public sealed class ShippedSite() : ServedSite(Repository.Content, onPort: false);

/// <summary>The same on a port, for a browser.</summary>
public sealed class ShippedSiteOnPort() : ServedSite(Repository.Content, onPort: true);
