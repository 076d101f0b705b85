using SuGia.Tests.Support;
using Xunit;

namespace SuGia.Tests.Peacekeeping;

/// <summary>Trần Thị Đường Dài goes all the way, from candidate to return, through the pages.</summary>
public sealed class Way_of_an_officer
{
    [Theory, OnBothDatabases]
    public async Task Moves_the_figures_at_every_step(Engine engine)
    {
        await using var app = await App.Start(engine);
        using var office = await app.SignedInAs("nhap");
        await office.Take("/people/new", ("Code", "SQ-9100"), ("FullName", "Trần Thị Đường Dài"), ("Sex", "Female"), ("BirthYear", "1991"));
        var (officer, post) = (await app.OfficerUrl("SQ-9100"), await app.PostValue("UNMISS-01"));

        await Moves(app, [("stage-candidate", 1)], () => office.Take("/peacekeeping/officers/new", ("Person", "SQ-9100"), ("On", "1/3/2026"), ("Reason", "Đơn vị giới thiệu")));
        await Moves(app, [("stage-candidate", -1), ("stage-selected", 1), ("meets-standard", 1)],
            () => office.Take($"{officer}/stage", [("Stage", "Selected"), ("On", "1/4/2026"), .. TheirForms.Paper("88/QĐ-MẪU", "1/4/2026")]));
        await Moves(app, [("cleared", 1), ("ever-cleared", 1), ("stage-cleared", 1)],
            () => office.Take($"{officer}/attempts/new", ("On", "1/6/2026"), ("Venue", "AtHome"), ("Language", "Anh"), ("Scores[Driving]", "81/100"), ("Results[Driving]", "Passed"), ("Passed", "Passed")));
        await Moves(app, [("nominated", 1), ("stage-nominated", 1), ("field", 0)],
            () => office.Take($"{officer}/nomination", ("Post", post), ("On", "1/8/2026")));
        await Moves(app, [("nominated", -1), ("field", 1), ("decided-not-departed", 1), ("ever-deployed", 1)],
            () => office.Take($"{officer}/tours/new", [("Kind", "Individual"), ("First", "1/10/2026"), ("Last", "30/9/2027"), .. TheirForms.Paper("901/QĐ-MẪU", "1/9/2026")]));
        await Travel(app, office, officer);
    }

    private static async Task Travel(App app, Visitor office, string officer)
    {
        var tour = (await office.Get(officer)).Html.QuerySelector("a[href$='/journey']")!.GetAttribute("href")!.Replace("/journey", "", StringComparison.Ordinal);
        await Moves(app, [("decided-not-departed", -1), ("stage-serving", 1), ("field", 0)], () => office.Take($"{tour}/journey", ("LeftHomeOn", "5/10/2026"), ("ArrivedOn", "6/10/2026")));
        var extended = await office.Take($"{tour}/extension", [("Last", "31/3/2028"), .. TheirForms.Paper("902/QĐ-MẪU", "20/11/2026")]);
        Assert.Contains("01/10/2027 – 31/03/2028", extended.Text, StringComparison.Ordinal);
        await Moves(app, [("field", -1), ("in-mission-without-decision", 1)],
            () => office.Take($"{tour}/early-end", [("On", "10/11/2026"), ("Reason", "Compassionate"), ("Bearer", "UnitedNations"), .. TheirForms.Paper("903/QĐ-MẪU", "9/11/2026")]));
        await Moves(app, [("in-mission-without-decision", -1), ("stage-returned", 1), ("ever-deployed", 0)], () => office.Take($"{tour}/journey", ("CameHomeOn", "12/11/2026")));
        Assert.Empty(app.Faults.Exceptions);
    }

    private static async Task Moves(App app, IReadOnlyList<(string Code, int By)> expected, Func<Task<Page>> step)
    {
        var before = await Read(app, expected);
        await step();
        var after = await Read(app, expected);
        Assert.Equal(expected, expected.Index().Select(e => (e.Item.Code, (int)(after[e.Index] - before[e.Index]))));
    }

    private static async Task<IReadOnlyList<decimal>> Read(App app, IReadOnlyList<(string Code, int By)> figures)
    {
        List<decimal> values = [];
        foreach (var (code, _) in figures)
        {
            values.Add(await app.Figure(code));
        }

        return values;
    }
}
