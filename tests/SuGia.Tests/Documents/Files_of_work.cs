using SuGia.Kernel;
using SuGia.Modules.Documents;
using SuGia.Modules.Documents.Contract;
using SuGia.Modules.Organisation.Contract;
using Xunit;

namespace SuGia.Tests.Documents;

public sealed class Files_of_work
{
    private static readonly DateOnly Today = new(2026, 11, 20);
    private static readonly DateOnly Opened = new(2026, 1, 12);
    private static readonly HandOverTerm Term = new(new(12), 30);
    private static readonly Guid By = Guid.CreateVersion7();

    [Theory]
    [InlineData("1.tccb", "01.TCCB"), InlineData("01 . GGHB", "01.GGHB"), InlineData("120.V02-P3", "120.V02-P3")]
    public void Have_a_code_of_number_and_notation(string typed, string code) => Assert.Equal(code, FileCode.Typed(typed, "Code").Value?.ToString());

    [Theory]
    [InlineData(""), InlineData("TCCB"), InlineData("01"), InlineData("01."), InlineData("01/TCCB"), InlineData("01.TCCB; x")]
    public void Refuse_a_code_that_is_none(string typed) => Assert.Equal([WorkFileProblems.NoSuchCode("Code")], FileCode.Typed(typed, "Code").Problems);

    [Fact]
    public void Name_a_paper_once_each_and_one_paper_may_lie_in_many()
    {
        var (first, second, paper) = (File(), File(), APaper());

        Assert.True(first.Put(Put(paper), Today).Ok);
        Assert.True(second.Put(Put(paper), Today).Ok);
        Assert.Equal([WorkFileProblems.LiesHere], first.Put(Put(paper), Today).Problems);
        Assert.True(first.Put(Put(APaper()), Today).Ok);
        Assert.Equal([1, 2], first.Papers.Select(p => p.Ordinal));
    }

    [Fact]
    public void Take_no_paper_before_it_was_signed_nor_before_they_were_opened_nor_one_of_a_day_to_come()
    {
        var file = File();

        Assert.Equal([WorkFileProblems.BeforeSigned(new(2026, 3, 1))], file.Put(Put(APaper(new(2026, 3, 1)), new(2026, 2, 28)), Today).Problems);
        Assert.Equal([WorkFileProblems.BeforeOpening(Opened)], file.Put(Put(APaper(), Opened.AddDays(-1)), Today).Problems);
        Assert.Equal([WorkFileProblems.NotYet("On")], file.Put(Put(APaper(), Today.AddDays(1)), Today).Problems);
        Assert.Equal([WorkFileProblems.StubStaysOut], file.Put(Put(APaper() with { IsStub = true }), Today).Problems);
    }

    [Fact]
    public void Let_a_paper_go_with_a_reason_and_keep_its_line()
    {
        var (file, paper) = (File(), APaper());
        file.Put(Put(paper, new(2026, 5, 5)), Today);
        var entry = file.Papers[0].Id;

        Assert.Equal([WorkFileProblems.PutIn(new(2026, 5, 5))], file.TakeOut(entry, new(2026, 5, 4), "Nhầm", Today).Problems);
        Assert.Equal([WorkFileProblems.NotYet("On")], file.TakeOut(entry, Today.AddDays(1), "Nhầm", Today).Problems);
        Assert.True(file.TakeOut(entry, new(2026, 5, 6), "Nhầm", Today).Ok);
        Assert.Equal([WorkFileProblems.NotHere], file.TakeOut(entry, new(2026, 5, 6), "Nhầm", Today).Problems);
        Assert.Equal(("Nhầm", new DateOnly(2026, 5, 6)), (file.Papers[0].TakenOutFor, file.Papers[0].TakenOutOn));
        Assert.True(file.Put(Put(paper), Today).Ok);
        Assert.Equal(2, file.Papers[1].Ordinal);
    }

    [Fact]
    public void That_are_closed_take_nothing_until_they_are_reopened()
    {
        var file = Filled();

        Assert.Equal([WorkFileProblems.BeforeLastFact(new(2026, 5, 5))], file.Close(new(2026, 5, 4), Today).Problems);
        Assert.True(file.Close(new(2026, 6, 30), Today).Ok);
        Assert.Equal([WorkFileProblems.Closed(new(2026, 6, 30))], file.Put(Put(APaper()), Today).Problems);
        Assert.Equal([WorkFileProblems.Closed(new(2026, 6, 30))], file.Close(Today, Today).Problems);
        Assert.Equal([WorkFileProblems.StandsSince(new(2026, 6, 30))], file.Reopen(new(2026, 6, 29), "Còn việc", Today).Problems);
        Assert.True(file.Reopen(new(2026, 7, 1), "Còn việc", Today).Ok);
        Assert.True(file.Put(Put(APaper()), Today).Ok);
        Assert.Equal([WorkFileProblems.NotClosed], file.Reopen(Today, "Nữa", Today).Problems);
    }

    [Fact]
    public void That_are_frozen_change_nothing_but_to_be_lifted()
    {
        var file = Filled();
        file.Close(new(2026, 6, 30), Today);

        Assert.True(file.Freeze(new(2026, 7, 1), "Kiểm tra", Today).Ok);
        Assert.Equal([WorkFileProblems.Frozen], file.Freeze(Today, "Nữa", Today).Problems);
        Assert.Equal([WorkFileProblems.Frozen], file.Put(Put(APaper()), Today).Problems);
        Assert.Equal([WorkFileProblems.Frozen], file.TakeOut(file.Papers[0].Id, Today, "x", Today).Problems);
        Assert.Equal([WorkFileProblems.Frozen], file.Reopen(Today, "x", Today).Problems);
        Assert.Equal([WorkFileProblems.Frozen], file.Correct(Details(), By, Today).Problems);
        Assert.Equal([WorkFileProblems.Frozen], file.HandOver(Given(), Today).Problems);
        Assert.True(file.Lift(Today, "Xong", Today).Ok);
        Assert.Equal([WorkFileProblems.NotFrozen], file.Lift(Today, "Xong", Today).Problems);
        Assert.True(file.HandOver(Given(), Today).Ok);
    }

    [Fact]
    public void Go_to_the_archive_once_closed_and_change_no_more()
    {
        var (empty, file) = (File(), Filled());

        Assert.Equal([WorkFileProblems.CloseFirst], file.HandOver(Given(), Today).Problems);
        empty.Close(Given().On, Today);
        Assert.Equal([WorkFileProblems.NothingToHandOver], empty.HandOver(Given(), Today).Problems);
        file.Close(new(2026, 6, 30), Today);
        Assert.Equal([WorkFileProblems.NotYet("On")], file.HandOver(Given() with { On = Today.AddDays(1) }, Today).Problems);
        Assert.Equal([WorkFileProblems.BeforeClosing(new(2026, 6, 30))], file.HandOver(Given() with { On = new(2026, 6, 29) }, Today).Problems);
        Assert.True(file.HandOver(Given(), Today).Ok);
        Assert.Equal((1, 3), (file.PapersHanded, file.PagesHanded));
        Problem handed = WorkFileProblems.HandedOver(new(2026, 11, 1));
        Assert.Equal([handed], file.HandOver(Given(), Today).Problems);
        Assert.Equal([handed], file.Correct(Details(), By, Today).Problems);
        Assert.Equal([handed], file.Freeze(Today, "x", Today).Problems);
        Assert.Equal([handed], file.Reopen(Today, "x", Today).Problems);
    }

    [Fact]
    public void Are_told_of_thirty_days_before_their_year_is_over()
    {
        DateOnly closed = new(2025, 12, 10);

        Assert.Equal(new DateOnly(2026, 12, 10), Term.DueOn(closed));
        Assert.Equal(WorkFileState.Closed, Term.StateOf(closed, false, null, new(2026, 11, 9)));
        Assert.Equal(WorkFileState.DueSoon, Term.StateOf(closed, false, null, new(2026, 11, 10)));
        Assert.Equal(WorkFileState.DueSoon, Term.StateOf(closed, false, null, new(2026, 12, 10)));
        Assert.Equal(WorkFileState.Overdue, Term.StateOf(closed, false, null, new(2026, 12, 11)));
        Assert.Equal(WorkFileState.Frozen, Term.StateOf(closed, true, null, new(2026, 12, 11)));
        Assert.Equal(WorkFileState.HandedOver, Term.StateOf(closed, false, new(2026, 12, 1), new(2026, 12, 11)));
        Assert.Equal(WorkFileState.Open, Term.StateOf(null, false, null, new(2026, 12, 11)));
    }

    [Fact]
    public void Are_overdue_by_the_same_day_in_a_list_as_on_their_own()
    {
        foreach (var day in Enumerable.Range(0, 1500).Select(new DateOnly(2023, 1, 1).AddDays))
        {
            var through = Term.OverdueThrough(day);
            Assert.True(Term.DueOn(through) < day && Term.DueOn(through.AddDays(1)) >= day, $"{day}");
        }
    }

    [Fact]
    public void Are_refused_a_mark_of_secrecy_and_a_day_that_does_not_fit()
    {
        Assert.Equal([Secrecy.Refusal("Heading")], WorkFile.Open(Details() with { Heading = "MẬT" }, Today).Problems);
        Assert.Equal([Secrecy.Refusal("Description")], WorkFile.Open(Details() with { Description = "Độ mật: TUYỆT MẬT" }, Today).Problems);
        Assert.Equal([Secrecy.Refusal("Title")], WorkFile.Open(Details() with { Title = "TỐI MẬT: kế hoạch" }, Today).Problems);
        Assert.Equal([WorkFileProblems.NotYet("OpenedOn")], WorkFile.Open(Details() with { OpenedOn = Today.AddDays(1) }, Today).Problems);
        Assert.Equal([WorkFileProblems.YearBeforeOpening], WorkFile.Open(Details() with { Year = 2025 }, Today).Problems);
        Assert.Equal([WorkFileProblems.OpenedAfterFacts(new(2026, 5, 5))], Filled().Correct(Details() with { OpenedOn = new(2026, 5, 6) }, By, Today).Problems);
    }

    [Fact]
    public void Are_closed_frozen_and_set_free_on_a_day_that_has_come()
    {
        var (file, tomorrow) = (File(), Today.AddDays(1));

        Assert.Equal([WorkFileProblems.NotYet("On")], file.Close(tomorrow, Today).Problems);
        Assert.Equal([WorkFileProblems.NotYet("On")], file.Freeze(tomorrow, "Thanh tra", Today).Problems);
        Assert.Equal([WorkFileProblems.BeforeOpening(Opened)], file.Freeze(Opened.AddDays(-1), "Thanh tra", Today).Problems);
        file.Freeze(Opened, "Thanh tra", Today);
        Assert.Equal([WorkFileProblems.NotYet("On")], file.Lift(tomorrow, "Xong", Today).Problems);
        Assert.True(file.Lift(Today, "Xong", Today).Ok);
    }

    private static WorkFile File() => WorkFile.Open(Details(), Today).Value.File;

    private static WorkFile Filled()
    {
        var file = File();
        file.Put(Put(APaper(), new(2026, 5, 5)), Today);
        return file;
    }

    private static WorkFileTyped Details() => new(new(1, "GGHB"), 2026, "Gìn giữ hòa bình", "Chuẩn bị nguồn", KeepingTerm.Forever, UnitId.From(Guid.CreateVersion7()), "Văn phòng", Opened);

    private static HandOverTyped Given() => new(new(2026, 11, 1), "Lưu trữ cơ quan", "A", "B", "Đủ");

    private static PaperToFile APaper(DateOnly? signedOn = null) => new(PaperId.From(Guid.CreateVersion7()), signedOn, false);

    private static FiledTyped Put(PaperToFile paper, DateOnly? on = null) => new(paper, on ?? Today, 3, "");
}
