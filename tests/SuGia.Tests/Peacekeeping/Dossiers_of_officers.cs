using SuGia.Kernel;
using SuGia.Modules.Organisation.Contract;
using SuGia.Modules.Peacekeeping;
using Xunit;
using static SuGia.Tests.Peacekeeping.Said;

namespace SuGia.Tests.Peacekeeping;

public sealed class Dossiers_of_officers
{
    [Fact]
    public void Of_2023_go_to_the_State_President_by_the_resolution_and_of_2026_by_the_law()
    {
        var (before, after) = (Open(DossierKind.Send, Day("25/5/2023")), Open(DossierKind.Send, Day("12/1/2026")));
        Assert.Equal(("CHAIN-ARMED-2021", 6), (before.Chain, before.Steps.Count));
        Assert.Equal(("CHAIN-ARMED-2026", 7), (after.Chain, after.Steps.Count));
        Assert.Contains("thừa ủy quyền Thủ tướng Chính phủ", after.Steps[3].TitleVi, StringComparison.Ordinal);
        Assert.DoesNotContain(before.Steps, s => s.TitleVi.Contains("thừa ủy quyền", StringComparison.Ordinal));
        Assert.All(RuleFiles.Book.All.Where(r => r.Code.StartsWith("CHAIN-", StringComparison.Ordinal)), r => Assert.False(r.MayBlock));
    }

    [Fact]
    public void Of_the_last_day_of_2025_follow_the_resolution_still() =>
        Assert.Equal(["CHAIN-ARMED-2021", "CHAIN-ARMED-2026"], new[] { "31/12/2025", "1/1/2026" }.Select(d => Open(DossierKind.Withdraw, Day(d)).Chain));

    [Fact]
    public void Of_an_emergency_go_to_the_Minister_and_of_civilians_to_the_Prime_Minister()
    {
        Assert.Equal("CHAIN-URGENT-2026", Open(DossierKind.WithdrawUrgently, Today).Chain);
        Assert.Equal("CHAIN-URGENT-2026", Taken(Dossier.Open(Terms(DossierKind.Extend, Today) with { IsUrgent = true }, Guid.Empty, RuleFiles.Book, Today)).Dossier.Chain);
        Assert.Contains(Open(DossierKind.WithdrawUrgently, Today).Steps, s => s.TitleVi is "Bộ trưởng Bộ Công an quyết định");
        Assert.Equal("CHAIN-CIVILIAN-2026", Taken(Dossier.Open(Terms(DossierKind.Send, Today) with { Force = DossierForce.Civilian }, Guid.Empty, RuleFiles.Book, Today)).Dossier.Chain);
        Refused(DossierProblems.NotForEmergencies, Dossier.Open(Terms(DossierKind.Send, Today) with { IsUrgent = true }, Guid.Empty, RuleFiles.Book, Today));
    }

    [Fact]
    public void Say_that_no_rule_is_known_where_the_law_of_the_day_knows_none()
    {
        var civilian = Taken(Dossier.Open(Terms(DossierKind.Send, Day("25/5/2023")) with { Force = DossierForce.Civilian }, Guid.Empty, RuleFiles.Book, Today)).Dossier;
        Assert.Equal(("", 0), (civilian.Chain, civilian.Steps.Count));
        Assert.Equal("CHAIN-ARMED-2021", Open(DossierKind.WithdrawUrgently, Day("25/5/2023")).Chain);
    }

    [Fact]
    public void Ask_for_the_papers_of_their_kind_and_day()
    {
        var (send, extend, old) = (Codes(Open(DossierKind.Send, Today)), Codes(Open(DossierKind.Extend, Today)), Codes(Open(DossierKind.Send, Day("25/5/2023"))));
        Assert.Contains("PAPER-22-STAFF", send);
        Assert.DoesNotContain("PAPER-22-STAFF", extend);
        Assert.Contains("PAPER-07-APPRAISAL", extend);
        Assert.Contains("PAPER-20-NDSC", old);
        Assert.DoesNotContain("PAPER-20-MND", old);
    }

    [Fact]
    public void Are_complete_when_each_paper_is_there_or_not_needed_for_a_reason()
    {
        var dossier = Open(DossierKind.WithdrawUrgently, Today);
        Refused(DossierProblems.ThereOrNotNeeded, dossier.SetPaper(dossier.Items[0].Id, Paper, "Không cần", Today));
        foreach (var item in dossier.Items.Skip(1))
        {
            Taken(dossier.SetPaper(item.Id, Paper, "", Today));
        }

        Assert.Null(dossier.CompleteOn);
        Taken(dossier.SetPaper(dossier.Items[0].Id, null, "Đã gửi theo đường khác", Today));
        Assert.Equal(Today, dossier.CompleteOn);
        Taken(dossier.SetPaper(dossier.Items[0].Id, null, "", Today));
        Assert.Equal((null, dossier.Items[0]), (dossier.CompleteOn, Assert.Single(dossier.Missing)));
    }

    [Fact]
    public void Of_an_extension_are_asked_of_the_UN_three_months_before_the_tour_ends()
    {
        var dossier = Open(DossierKind.Extend, Today, Day("14/3/2027"));
        Assert.Equal((ExtensionClock.Code, Day("14/12/2026")), (dossier.Steps[0].Code, dossier.Steps[0].DueOn));
        Assert.Equal(Day("14/3/2027"), dossier.Steps[^1].DueOn);
        Refused(DossierProblems.WhoAsked, Dossier.Open(Terms(DossierKind.Extend, Today) with { AskedBy = null }, Guid.Empty, RuleFiles.Book, Today));
    }

    [Fact]
    public void Draw_their_steps_together_when_time_is_short_and_count_the_days_left_over()
    {
        var dossier = Open(DossierKind.Send, Today, Today.AddDays(45));
        Assert.Equal([45, 37, 27, 20, 12, 7, 0], dossier.Steps.Select(s => dossier.WantedOn.DayNumber - s.DueOn.DayNumber));
        Assert.Equal(45 - 40, dossier.SlackOn(Today));
        Taken(dossier.SetStep(dossier.Steps[1].Id, Today, Today, Paper, Today));
        Assert.Equal(45 - 30, dossier.SlackOn(Today));
        Refused(DossierProblems.DayNotCome("DoneOn"), dossier.SetStep(dossier.Steps[1].Id, Today, Today.AddDays(1), null, Today));
        Refused(DossierProblems.PaperNeedsDone, dossier.SetStep(dossier.Steps[1].Id, Today, null, Paper, Today));
    }

    [Fact]
    public void Take_only_officers_whose_tour_they_can_change()
    {
        var (file, dossier) = (FileOfThiDu(), Open(DossierKind.Extend, Today, Day("14/3/2027")));
        Refused(DossierProblems.NoTour, dossier.Add(new(null, null, Day("14/9/2027")), file, Today));
        file.Open(Unmiss, "15/3/2026", "14/1/2027");
        Refused(DossierProblems.TourEndsBeforeWanted(Day("14/1/2027")), dossier.Add(new(null, null, Day("14/9/2027")), file, Today));
        var other = Serving();
        Refused(DossierProblems.LastNeeded, dossier.Add(new(null, null, null), other, Today));
        Taken(dossier.Add(new(null, null, Day("14/9/2027")), other, Today));
        Refused(DossierProblems.AlreadyInIt, dossier.Add(new(null, null, Day("14/9/2027")), other, Today));
        Assert.Equal((other.Tours[0].Id, Day("15/3/2027")), (dossier.Subjects[0].Tour!.Value, dossier.Subjects[0].FirstOn!.Value));
    }

    [Fact]
    public void Are_decided_by_a_paper_that_names_their_officers_and_nobody_else()
    {
        var (dossier, file) = (Open(DossierKind.Extend, Today, Day("14/3/2027")), Serving());
        Taken(dossier.Add(new(null, null, Day("14/9/2027")), file, Today));
        var stranger = Id.New<PersonId>();
        Refused(DossierProblems.NamesAnother(dossier.Code, ["Đại úy Lạ"]), dossier.Decide(Order with { Reason = "Gấp" }, [file.Person, stranger], _ => "Đại úy Lạ", Today));
        Refused(DossierProblems.LeavesOut(["Thí Dụ"]), dossier.Decide(Order with { Reason = "Gấp" }, [], _ => "Thí Dụ", Today));
        Refused(DossierProblems.DecisionNeeded, dossier.Decide(Order with { Decision = null, SignedOn = null, Reason = "Gấp" }, [file.Person], _ => "", Today));
        Refused(DossierProblems.DoubtsNeedReason(dossier.Doubts), dossier.Decide(Order, [file.Person], _ => "", Today));
        Taken(dossier.Decide(Order with { Reason = "Bổ sung giấy tờ sau" }, [file.Person], _ => "", Today));
        Refused(DossierProblems.AlreadyDecided, dossier.Add(new(null, null, Day("14/9/2027")), Serving(), Today));
    }

    [Fact]
    public void Ask_for_a_reason_when_the_officer_the_unit_or_the_UN_refuses()
    {
        var (dossier, file) = (Open(DossierKind.Extend, Today, Day("14/3/2027")), Serving());
        Taken(dossier.Add(new(null, null, Day("14/9/2027")), file, Today));
        foreach (var item in dossier.Items)
        {
            Taken(dossier.SetPaper(item.Id, Paper, "", Today));
        }

        Assert.Empty(dossier.Doubts);
        Refused(DossierProblems.AnswerWithDay("ConsentOn"), dossier.RecordOpinions(dossier.Subjects[0].Id, new(false, null, null, null, null), Today));
        Taken(dossier.RecordOpinions(dossier.Subjects[0].Id, new(false, Today, true, Today, Paper), Today));
        Refused(DossierProblems.AnsweredBeforeAsked(Today), dossier.AnswerExtension(false, Today.AddDays(-1), null, Today));
        Taken(dossier.AnswerExtension(false, Today, Paper, Today));
        Assert.Equal([DossierWords.UnRefused, DossierWords.SomeoneRefused], dossier.Doubts);
    }

    [Fact]
    public void Change_each_file_by_the_rules_of_the_file()
    {
        var (extend, serving) = (Open(DossierKind.Extend, Today, Day("14/3/2027")), Serving());
        Taken(extend.Add(new(null, null, Day("14/9/2027")), serving, Today));
        Assert.IsType<TourExtended>(Taken(extend.Execute(extend.Subjects[0], serving, Order, null, Today)));
        Assert.Equal(Day("14/9/2027"), serving.Tours[0].DecidedLastOn);

        var (send, candidate) = (Open(DossierKind.Send, Today), FileOfThiDu());
        Taken(send.Add(new(null, Day("1/3/2027"), Day("28/2/2028")), candidate, Today));
        Assert.IsType<TourOpened>(Taken(send.Execute(send.Subjects[0], candidate, Order, null, Today)));
        Refused(TourProblems.Overlaps, send.Execute(send.Subjects[0], candidate, Order, null, Today));

        var (withdraw, leaving) = (Open(DossierKind.WithdrawUrgently, Today), Serving());
        Taken(withdraw.Add(new(null, null, Today), leaving, Today));
        Refused(DossierProblems.WhyWithdrawn, withdraw.Decide(Order with { Reason = "Gấp" }, [leaving.Person], _ => "", Today));
        Assert.IsType<TourEndedEarly>(Taken(withdraw.Execute(withdraw.Subjects[0], leaving, Order with { Because = EarlyEndReason.SecurityEvacuation, Bearer = CostBearer.UnitedNations }, null, Today)));
        Assert.Equal(Today, leaving.Tours[0].EndedEarlyOn);
    }

    [Fact]
    public void Change_a_post_within_a_tour_and_the_tour_itself_before_it_begins()
    {
        var (adjust, serving, post) = (Open(DossierKind.Adjust, Today), Serving(), Guid.NewGuid());
        Refused(DossierProblems.LastIsKept, adjust.Add(new(post, Day("1/12/2026"), Day("1/3/2027")), serving, Today));
        Taken(adjust.Add(new(post, Day("1/12/2026"), null), serving, Today));
        Assert.IsType<TourReassigned>(Taken(adjust.Execute(adjust.Subjects[0], serving, Order, null, Today)));
        Assert.Equal(["Decided 15/03/2026–30/11/2026", "Decided 01/12/2026–14/03/2027"], serving.Days());
        Assert.Equal([null, post], serving.Tours[0].Presences.OrderBy(p => p.FirstOn).Select(p => p.Post));

        var (early, waiting) = (Open(DossierKind.Adjust, Today), FileOfThiDu());
        waiting.Open(Unmiss, "1/2/2027", "31/1/2028");
        Taken(early.Add(new(null, Day("15/2/2027"), null), waiting, Today));
        Assert.IsType<TourCorrected>(Taken(early.Execute(early.Subjects[0], waiting, Order, null, Today)));
        Taken(early.Execute(early.Subjects[0], waiting, Order, null, Today));
        Assert.Equal(["Decided 15/02/2027–31/01/2028"], waiting.Days());
    }

    [Fact]
    public void Bring_in_a_rotation_the_next_in_and_the_present_home()
    {
        var (rotate, leaving, staying, coming) = (Open(DossierKind.Rotate, Today), Serving(), Serving(), FileOfThiDu());
        Refused(DossierProblems.FirstNeeded, rotate.Add(new(null, null, Day("19/2/2028")), coming, Today));
        Taken(rotate.Add(new(null, null, Day("28/2/2027")), leaving, Today));
        Taken(rotate.Add(new(null, null, null), staying, Today));
        Taken(rotate.Add(new(null, Day("20/2/2027"), Day("19/2/2028")), coming, Today));

        var told = rotate.Subjects.Zip([leaving, staying, coming], (s, f) => Taken(rotate.Execute(s, f, Order, null, Today))?.GetType()).ToList();

        Assert.Equal([typeof(TourEndedEarly), null, typeof(TourOpened)], told);
        Assert.Equal((Day("28/2/2027"), EarlyEndReason.Rotation), (leaving.Tours[0].DecidedLastOn!.Value, leaving.Tours[0].EndedEarlyBecause!.Value));
        Assert.Equal(Day("14/3/2027"), staying.Tours[0].DecidedLastOn);
    }

    [Fact]
    public void Ask_for_the_reason_of_a_tour_beyond_its_cap()
    {
        var (dossier, file, cap) = (Open(DossierKind.Extend, Today, Day("14/3/2027")), Serving(), new TourCap(12, "TOUR-05", MayBlock: false));
        Taken(dossier.Add(new(null, null, Day("14/9/2027")), file, Today));
        Refused(TourProblems.LongerNeedsReason(cap), dossier.Execute(dossier.Subjects[0], file, Order, cap, Today));
        Taken(dossier.Execute(dossier.Subjects[0], file, Order with { Reason = "Phái bộ đề nghị" }, cap, Today));
    }

    [Fact]
    public void Keep_appraisals_of_periods_that_ended_in_missions_served()
    {
        var file = Serving();
        AppraisalTyped typed = new(Day("15/3/2026"), Day("30/9/2026"), AppraisalRating.Meets, "");
        Refused(AppraisalProblems.NoTour, file.RecordAppraisal(Unisfa, typed, null, Today));
        Refused(AppraisalProblems.DayNotCome, file.RecordAppraisal(Unmiss, typed with { LastOn = Today.AddDays(1) }, null, Today));
        Taken(file.RecordAppraisal(Unmiss, typed, null, Today));
        Refused(AppraisalProblems.AlreadyRecorded, file.RecordAppraisal(Unmiss, typed, null, Today));
    }

    private static DossierOrder Order { get; } = new(Paper, Day("20/11/2026"), "");

    private static IEnumerable<string> Codes(Dossier dossier) => dossier.Items.Select(i => i.Code);

    private static OfficerFile Serving()
    {
        var file = FileOfThiDu();
        file.Open(Unmiss, "15/3/2026", "14/3/2027");
        return file;
    }

    private static Dossier Open(DossierKind kind, DateOnly on, DateOnly? wanted = null) => Taken(Dossier.Open(Terms(kind, on) with { WantedOn = wanted ?? on.AddDays(120) }, Guid.Empty, RuleFiles.Book, Today)).Dossier;

    private static DossierTerms Terms(DossierKind kind, DateOnly on) =>
        new("HS-01", kind, DossierForce.Armed, IsUrgent: false, TourKind.Individual, Unmiss, on, on.AddDays(120), DossierAsker.Mission, on);
}
