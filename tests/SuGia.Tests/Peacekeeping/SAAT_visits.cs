using SuGia.Kernel;
using SuGia.Modules.Organisation.Contract;
using SuGia.Modules.Peacekeeping;
using Xunit;
using static SuGia.Tests.Peacekeeping.Said;

namespace SuGia.Tests.Peacekeeping;

public sealed class SAAT_visits
{
    private static readonly NomineeMarks Main = new(IsReserve: false, AttestedOn: null);

    [Fact]
    public void Asked_for_too_late_are_warned_of_and_not_refused_by_a_secondary_source()
    {
        var late = Ask(Today, Today.AddMonths(3).AddDays(-1));
        Assert.Contains(Warnings(late), w => w.Rule?.Code == "SAAT-REQ");
        Assert.DoesNotContain(Warnings(Ask(Today, Today.AddMonths(3))), w => w.Rule?.Code == "SAAT-REQ");
    }

    [Fact]
    public void Are_wanted_after_they_are_asked_for_and_agreed_between()
    {
        Refused(VisitProblems.WantedBeforeRequest(Today), SaatVisit.Ask(Terms(Today, Today), RuleFiles.Book, Today));
        var visit = Ask(Today.AddMonths(-4), Today);
        Refused(VisitProblems.AgreedBeforeRequest(visit.RequestedOn), visit.Agree(visit.RequestedOn.AddDays(-1), Today, Today, null, Today));
        Refused(VisitProblems.LastBeforeFirst(Today), visit.Agree(Today, Today, Today.AddDays(-1), null, Today));
        Assert.Equal(VisitState.Requested, visit.State);
        Taken(visit.Agree(Today.AddDays(-20), Today, Today.AddDays(3), null, Today));
        Assert.Equal(VisitState.Agreed, visit.State);
        Assert.Contains(Warnings(visit), w => w.Rule?.Code == "SAAT-DATE");
    }

    [Fact]
    public void Take_nobody_twice_and_nobody_once_the_results_are_in()
    {
        var visit = Held();
        var person = Id.New<PersonId>();
        Taken(visit.Nominate(person, Main, Today));
        Refused(CallProblems.AlreadyOnList, visit.Nominate(person, Main, Today));
        Refused(CallProblems.WithdrawalNeedsReason, visit.Withdraw(visit.Standing[0].Id, Today, "", Today));
        Taken(visit.Withdraw(visit.Standing[0].Id, Today, "Xin rút", Today));
        Taken(visit.Nominate(person, Main, Today));
        Taken(visit.EnterResults(1, Today));
        Refused(VisitProblems.ResultsAreIn, visit.Nominate(Id.New<PersonId>(), Main, Today));
        Refused(VisitProblems.ResultsAreIn, visit.EnterResults(1, Today));
    }

    [Fact]
    public void Have_results_only_once_they_are_agreed_and_begun()
    {
        var visit = Ask(Today.AddMonths(-4), Today.AddDays(1));
        Refused(VisitProblems.NotAgreed, visit.EnterResults(1, Today));
        Taken(visit.Agree(Today, Today.AddDays(1), Today.AddDays(2), null, Today));
        Refused(VisitProblems.VisitNotCome, visit.EnterResults(1, Today));
    }

    [Theory]
    [InlineData(4, 1, 0)]
    [InlineData(6, 1, 1)]
    [InlineData(11, 0, 3)]
    public void Say_by_how_many_women_the_list_is_short(int all, int women, int shortBy)
    {
        var visit = Held();
        Dictionary<PersonId, Sex> sexes = [];
        for (var at = 0; at < all; at++)
        {
            var person = Id.New<PersonId>();
            sexes[person] = at < women ? Sex.Female : Sex.Male;
            Taken(visit.Nominate(person, Main, Today));
        }

        var counted = WomenOnList.Of(visit, Today, sexes, RuleFiles.Book);
        Assert.Equal((all, shortBy), (counted.All, counted.Lacking));
        Assert.Equal(shortBy > 0, VisitWarnings.Of(visit, counted, RuleFiles.Book).Any(w => w.Rule?.Code == "SAAT-WOMEN"));
    }

    [Fact]
    public void Warn_of_a_list_beyond_the_capacity_and_of_a_team_without_women()
    {
        var visit = Taken(SaatVisit.Ask(Terms(Today.AddMonths(-4), Today) with { Capacity = 1 }, RuleFiles.Book, Today)).Visit;
        Taken(visit.Nominate(Id.New<PersonId>(), Main, Today));
        Taken(visit.Nominate(Id.New<PersonId>(), Main with { IsReserve = true }, Today));
        Taken(visit.AddAssessor(new("A. Mẫu", "Trưởng đoàn", Sex.Male, ""), Today));
        Refused(VisitProblems.AlreadyInTeam, visit.AddAssessor(new("A. Mẫu", "Giám khảo", Sex.Male, ""), Today));
        Assert.DoesNotContain(VisitWords.BeyondCapacity(1), Warnings(visit).Select(w => w.Says));
        Assert.Equal(["SAAT-CAP-MIN", "SAAT-WOMEN", "SAAT-TEAM-WOMEN"], Warnings(visit).Select(w => w.Rule?.Code));
        Taken(visit.Nominate(Id.New<PersonId>(), Main, Today));
        Assert.Contains(VisitWords.BeyondCapacity(1), Warnings(visit).Select(w => w.Says));
    }

    [Fact]
    public void Let_whoever_failed_sit_again_after_three_months()
    {
        var file = FileOfThiDu();
        Taken(file.RecordAttempt(new(Today.AddMonths(-2), Venue.AtHome, "Anh", false, Passed: false, null, []), new(24), Today));
        Assert.Equal(Today.AddMonths(-2).AddMonths(3), RetakeClock.Of(file, Today, RuleFiles.Book));
        Assert.Null(RetakeClock.Of(file, Today.AddMonths(-2).AddMonths(3), RuleFiles.Book));
        Assert.Null(RetakeClock.Of(file, Today.AddMonths(-2), RuleFiles.Book));
    }

    [Fact]
    public void Read_a_matrix_in_either_language_and_clear_for_arms_only_whoever_shot()
    {
        var (visit, first, second) = Listed();
        var rows = Taken(Taken(ResultsMatrix.Read("Mã sĩ quan\tReading\tBắn súng\tKết quả\nsq-1\t8/10\t40/50\tĐạt\nSQ-2\t90 %\t\tPass")).For(visit, Known(first, second)));
        Assert.Equal([(first, true), (second, false)], rows.Select(r => (r.Person, r.Result.IsArmed)));
        Assert.Equal([new(AmsComponent.Reading, "8/10", true), new(AmsComponent.Firearms, "40/50", true)], rows[0].Result.Scores);
        Assert.All(rows, r => Assert.Equal(visit.FirstOn, r.Result.On));
    }

    [Theory]
    [InlineData("SQ-9;8/10;;Đạt", "Dòng 2, cột “Mã sĩ quan”: không có sĩ quan mã “SQ-9”.")]
    [InlineData("SQ-3;8/10;;Đạt", "Dòng 2, cột “Mã sĩ quan”: SQ-3 không có trong danh sách của đợt.")]
    [InlineData("SQ-1;11/10;;Đạt", "Dòng 2, cột “Đọc”: “11/10” vượt điểm tối đa.")]
    [InlineData("SQ-1;101 %;;Đạt", "Dòng 2, cột “Đọc”: “101 %” vượt điểm tối đa.")]
    [InlineData("SQ-1;3/10 không đạt;;Đạt", "Dòng 2, cột “Đọc”: Có phần chưa đạt: kết quả chung không thể là đạt.")]
    public void Name_every_bad_cell_of_a_matrix(string row, string says)
    {
        var (visit, first, second) = Listed();
        var known = Known(first, second);
        known["SQ-3"] = Id.New<PersonId>();
        var read = Taken(ResultsMatrix.Read($"Mã;Đọc;Ngày;Kết quả\n{row}")).For(visit, known);
        Assert.Equal([says], read.Problems.Select(p => p.Says.Vi));
    }

    [Fact]
    public void Refuse_a_result_before_the_test_and_two_languages_left_open()
    {
        var (visit, first, second) = Listed();
        var early = Taken(ResultsMatrix.Read($"Code;Day;Result\nSQ-1;{SuGia.Kernel.Days.Show(visit.Day.AddDays(-1))};Pass")).For(visit, Known(first, second));
        Assert.Equal([VisitProblems.At(2, new("Ngày sát hạch", "Day of assessment"), VisitProblems.OutsideVisit(visit.Day, visit.LastOn!.Value))], early.Problems);
        var both = Taken(SaatVisit.Ask(Terms(Today.AddMonths(-4), Today) with { Languages = "Anh, Pháp" }, RuleFiles.Book, Today)).Visit;
        Taken(both.Nominate(first, Main, Today));
        Assert.Single(Taken(ResultsMatrix.Read("Code;Result\nSQ-1;Pass")).For(both, Known(first, second)).Problems);
        Assert.Equal(["Anh", "Pháp"], Taken(Taken(ResultsMatrix.Read("Code;Language;Result\nSQ-1;anh;Pass\nSQ-1;Pháp;Pass")).For(both, Known(first, second))).Select(r => r.Result.Language));
    }

    private static SaatVisit Ask(DateOnly on, DateOnly wanted) => Taken(SaatVisit.Ask(Terms(on, wanted), RuleFiles.Book, Today)).Visit;

    private static VisitTerms Terms(DateOnly on, DateOnly wanted) => new("SAAT-2027-01", on, wanted, "Anh", IsArmed: true, 60, "Hà Nội", Request: null);

    private static SaatVisit Held()
    {
        var visit = Ask(Today.AddMonths(-6), Today.AddDays(-3));
        Taken(visit.Agree(Today.AddMonths(-2), Today.AddDays(-3), Today.AddDays(-1), null, Today));
        return visit;
    }

    private static (SaatVisit Visit, PersonId First, PersonId Second) Listed()
    {
        var (visit, first, second) = (Held(), Id.New<PersonId>(), Id.New<PersonId>());
        Taken(visit.Nominate(first, Main, Today));
        Taken(visit.Nominate(second, Main, Today));
        return (visit, first, second);
    }

    private static Dictionary<string, PersonId> Known(PersonId first, PersonId second) => new() { ["SQ-1"] = first, ["SQ-2"] = second };

    private static IReadOnlyList<VisitWarning> Warnings(SaatVisit visit) => VisitWarnings.Of(visit, WomenOnList.Of(visit, Today, new Dictionary<PersonId, Sex>(), RuleFiles.Book), RuleFiles.Book);
}
