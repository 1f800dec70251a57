using LiverInfo.Web.Tests.Views;

namespace LiverInfo.Web.Tests.Shipped;

/// <summary>The rules of what a page says of itself to programs, on the site as it is shipped.</summary>
public sealed class StructuredDataTests(ShippedSite site) : StructuredDataRules(site), IClassFixture<ShippedSite>;
