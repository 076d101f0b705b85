using SuGia.Tests.Support;
using Xunit;

namespace SuGia.Tests.Peacekeeping;

/// <summary>A refused form comes back as typed, says what is wrong beside the field, and nothing is saved in part.</summary>
public sealed class Refused_officer_forms(Apps apps) : IClassFixture<Apps>
{
    /// <summary>Serving from 15/3/2026 to 14/3/2027.</summary>
    private const string Serving = "SQ-0050";

    private const string InPool = "SQ-0073";

    [Theory, OnBothDatabases]
    public Task Tours_that_overlap(Engine engine) => Refuses(
        engine, Serving, "tours/new", "First", "Trùng với một nhiệm kỳ khác",
        [("Kind", "Individual"), ("First", "14/3/2027"), ("Last", "13/3/2028"), .. TheirForms.Paper("77/QĐ-MẪU", "1/11/2026")], post: "UNMISS-02");

    [Theory, OnBothDatabases]
    public Task A_tour_that_ends_before_it_begins(Engine engine) => Refuses(
        engine, InPool, "tours/new", "Last", "trước ngày đầu 01/12/2026",
        [("Kind", "Individual"), ("First", "1/12/2026"), ("Last", "30/11/2026"), .. TheirForms.Paper("78/QĐ-MẪU", "1/11/2026")], post: "UNMISS-02");

    [Theory, OnBothDatabases]
    public Task A_day_that_is_in_no_calendar(Engine engine) => Refuses(
        engine, InPool, "stage", "On", "“31/02/2026” là ngày không có trong lịch",
        [("Stage", "Reserve"), ("On", "31/02/2026"), ("Reason", "Chờ đợt sau"), .. TheirForms.Paper("79/QĐ-MẪU", "1/11/2026")]);

    [Theory, OnBothDatabases]
    public Task A_clearance_before_its_assessment(Engine engine) => Refuses(
        engine, InPool, "attempts/new", "ClearedFrom", "không thể trước ngày sát hạch 02/11/2026",
        [("On", "2/11/2026"), ("Venue", "AtHome"), ("Language", "Anh"), ("Passed", "Passed"), ("ClearedFrom", "1/11/2026"), .. TheirForms.Paper("80/BK-MẪU", "3/11/2026")]);

    [Theory, OnBothDatabases]
    public Task A_selection_without_a_paper(Engine engine) => Refuses(
        engine, InPool, "stage", "PaperNumber", "Tuyển chọn phải có văn bản", [("Stage", "Selected"), ("On", "20/11/2026")]);

    [Theory, OnBothDatabases]
    public Task A_part_with_a_score_and_no_result(Engine engine) => Refuses(
        engine, InPool, "attempts/new", "Results[Driving]", "Lái xe: chọn đạt hay chưa đạt",
        [("On", "2/11/2026"), ("Venue", "AtHome"), ("Language", "Anh"), ("Passed", "Passed"), ("Scores[Driving]", "55/100")]);

    [Theory, OnBothDatabases]
    public async Task An_empty_form_tells_every_field_that_is_asked_for(Engine engine)
    {
        var app = await apps.On(engine);
        using var office = await app.SignedInAs("nhap");

        var refused = await office.Fill($"{await app.OfficerUrl(InPool)}/tours/new");

        Assert.Equal(422, refused.Status);
        Assert.All((string[])["Post", "Kind", "First", "Last"], field => Assert.NotEmpty(refused.Beside(field)));
        Assert.Empty(app.Faults.Exceptions);
    }

    [Theory, OnBothDatabases]
    public async Task Someone_who_has_a_file_is_not_registered_again(Engine engine)
    {
        var app = await apps.On(engine);
        using var office = await app.SignedInAs("nhap");

        var refused = await office.Fill("/peacekeeping/officers/new", ("Person", "SQ-0001"), ("On", "1/11/2026"));

        Assert.Contains("đã có hồ sơ nguồn", refused.Beside("Person"), StringComparison.Ordinal);
    }

    [Theory, OnBothDatabases]
    public async Task A_name_that_fits_several_is_chosen_below_the_field(Engine engine)
    {
        var app = await apps.On(engine);
        using var office = await app.SignedInAs("nhap");

        var asked = await office.Fill("/peacekeeping/officers/new", ("Person", "Lê Thị"), ("On", "1/11/2026"));
        var choices = asked.Html.QuerySelectorAll("input[name=PersonPicked]");
        var chosen = await office.Submit(asked, TheirForms.Form, ("PersonPicked", choices[0].GetAttribute("value")!));

        Assert.Contains("chọn một người bên dưới", asked.Beside("Person"), StringComparison.Ordinal);
        Assert.Equal(2, choices.Length);
        Assert.Contains("đã có hồ sơ nguồn", chosen.Beside("Person"), StringComparison.Ordinal);
    }

    private async Task Refuses(Engine engine, string code, string form, string field, string says, IReadOnlyList<(string Name, string Value)> typed, string? post = null)
    {
        var app = await apps.On(engine);
        using var office = await app.SignedInAs("nhap");
        var before = await app.Changes();

        var refused = await office.Fill($"{await app.OfficerUrl(code)}/{form}", post is null ? typed : [("Post", await app.PostValue(post)), .. typed]);

        Assert.Equal(422, refused.Status);
        Assert.Contains(says, refused.Beside(field), StringComparison.Ordinal);
        Assert.All(typed.Where(t => refused.Html.GetElementById(t.Name) is { LocalName: "input" }), t => Assert.Equal(t.Value, refused.Typed(t.Name)));
        Assert.Equal(before, await app.Changes());
    }
}
