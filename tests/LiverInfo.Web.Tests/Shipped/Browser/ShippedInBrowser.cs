using LiverInfo.Web.Tests.Browser;

namespace LiverInfo.Web.Tests.Shipped.Browser;

/// <summary>The tests of the shipped site that share a Chromium.</summary>
[CollectionDefinition(nameof(ShippedInBrowser))]
public sealed class ShippedInBrowser : ICollectionFixture<ChromiumFixture>;
