using LiverInfo.Web.Tests.Pages;

namespace LiverInfo.Web.Tests.Shipped;

/// <summary>The rules of every page, on the site as it is shipped.</summary>
public sealed class EveryPageTests(ShippedSite site) : EveryPageRules(site), IClassFixture<ShippedSite>;
