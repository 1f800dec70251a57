namespace LiverInfo.Web.Tests.Attacks;

/// <summary>Addresses that no browser sends.</summary>
public sealed class AddressAttackTests(AttackedSite site) : IClassFixture<AttackedSite>
{
    [Theory]
    [InlineData("/../../../../etc/passwd")]
    [InlineData("/..%2f..%2f..%2fetc%2fpasswd")]
    [InlineData("/%2e%2e/%2e%2e/%2e%2e/etc/passwd")]
    [InlineData("/%2e%2e%2f%2e%2e%2fetc%2fpasswd")]
    [InlineData("/..\\..\\..\\etc\\passwd")]
    [InlineData("/..%5c..%5c..%5cetc%5cpasswd")]
    [InlineData("/%252e%252e%252fetc%252fpasswd")]
    [InlineData("/..%c0%af..%c0%afetc/passwd")]
    [InlineData("/..%ef%bc%8f..%ef%bc%8fetc/passwd")]
    [InlineData("/%c0%ae%c0%ae/%c0%ae%c0%ae/etc/passwd")]
    [InlineData("/%uff0e%uff0e/etc/passwd")]
    [InlineData("/....//....//etc/passwd")]
    [InlineData("/..;/..;/etc/passwd")]
    [InlineData("/ant/../../content/_site.yml")]
    [InlineData("/images/../_site.yml")]
    [InlineData("/images/..%2f_site.yml")]
    [InlineData("/images//etc/passwd")]
    [InlineData("/_site.yml")]
    [InlineData("/%5fsite.yml")]
    [InlineData("/_SITE.YML")]
    [InlineData("/file:///etc/passwd")]
    [InlineData("/.git/config")]
    [InlineData("/.env")]
    public async Task Nothing_but_pages_can_be_reached(string target) => Assert.Equal(404, (await site.GetAsync(target)).Status);

    [Theory]
    [InlineData("/%", 404)]
    [InlineData("/%zz", 404)]
    [InlineData("/%f", 404)]
    [InlineData("/%ff", 404)]
    [InlineData("/%ed%a0%80", 404)]
    [InlineData("/ant%0d%0aX-Injected:%20yes", 404)]
    [InlineData("/ant%00.md", 400)]
    [InlineData("/ant\0", 400)]
    [InlineData("/ant\u00e9", 400)]
    [InlineData("/%61nt", 200)]
    [InlineData("/x/../ant", 200)]
    public async Task Letters_in_a_bad_disguise_are_understood_or_refused(string target, int status) =>
        Assert.Equal(status, (await site.GetAsync(target)).Status);

    [Theory]
    [InlineData("/Ant?x=%0d%0aSet-Cookie:%20a=b", "/ant?x=%0d%0aSet-Cookie:%20a=b")]
    [InlineData("/Ant?x=\u0001", "/ant")]
    [InlineData("/Ant?x=a\tb", "/ant")]
    [InlineData("//Ant//", "/ant")]
    public async Task An_address_in_another_spelling_leads_nowhere_else(string target, string expected)
    {
        var answer = await site.GetAsync(target);
        Assert.Equal(308, answer.Status);
        Assert.Equal(expected, Assert.Single(answer.Headers["Location"]));
    }

    [Theory]
    [InlineData("//evil.example")]
    [InlineData("//evil.example/")]
    [InlineData("//evil.example/%2e%2e")]
    [InlineData("/\\evil.example/Ant")]
    [InlineData("/https://evil.example/")]
    public async Task Nobody_is_sent_to_another_site(string target) =>
        Assert.DoesNotContain("evil", string.Concat((await site.GetAsync(target)).Headers["Location"]), StringComparison.Ordinal);

    [Theory]
    [InlineData("http://localhost/ant", 200)]
    [InlineData("https://localhost/ant", 200)]
    [InlineData("http://evil.example/ant", 400)]
    [InlineData("ftp://localhost/ant", 400)]
    [InlineData("http://", 400)]
    [InlineData("*", 405)]
    [InlineData("ant", 405)]
    public async Task A_whole_address_in_the_request_line_is_the_sites_or_refused(string target, int status) =>
        Assert.Equal(status, (await site.GetAsync(target)).Status);

    [Theory]
    [InlineData("/_status/500")]
    [InlineData("/_status/503")]
    [InlineData("/_STATUS/500")]
    [InlineData("/_status/599")]
    [InlineData("/_status/308")]
    [InlineData("/%5fstatus/500")]
    [InlineData("/x/../_status/500")]
    public async Task An_error_cannot_be_asked_for(string target) => Assert.Equal(404, (await site.GetAsync(target)).Status);

    [Theory]
    [InlineData("a", 3_000, 404)]
    [InlineData("/", 3_000, 404)]
    [InlineData("a/", 1_500, 404)]
    [InlineData("a-", 1_500, 404)]
    [InlineData("%41", 1_000, 404)]
    [InlineData("a", 5_000, 414)]
    [InlineData("%41", 1_500, 414)]
    [InlineData("a", 1_000_000, 414)]
    public async Task A_very_long_address_is_none_of_the_sites(string part, int times, int status) =>
        Assert.Equal(status, (await site.GetAsync("/x" + string.Concat(Enumerable.Repeat(part, times)))).Status);

    [Fact]
    public async Task An_address_is_too_long_from_its_4097th_letter_on_and_a_page_says_so()
    {
        Assert.Equal(200, (await site.GetAsync("/ant?" + new string('q', 4_096 - 5))).Status);
        var answer = await site.GetAsync("/ant?" + new string('q', 4_096 - 4));
        Assert.Equal(414, answer.Status);
        Assert.Contains("This address is too long", answer.Text, StringComparison.Ordinal);
        Assert.Contains("01632 960000", answer.Text, StringComparison.Ordinal);
        Assert.Equal("no-store", Assert.Single(answer.Headers["Cache-Control"]).Split(',')[0]);
    }

    [Fact]
    public async Task Whatever_the_bytes_of_an_address_are_the_answer_is_no_fault_of_the_sites()
    {
        var random = new Random(4);
        for (var round = 0; round < 500; round++)
        {
            var bytes = new char[random.Next(1, 40)];
            for (var i = 0; i < bytes.Length; i++) bytes[i] = random.Next(4) == 0 ? "/%.?#~-&;\\"[random.Next(10)] : (char)random.Next(256);
            await site.GetAsync("/" + new string(bytes).Replace("\n", "", StringComparison.Ordinal));
        }
    }
}
