using SuGia.Modules.Peacekeeping;
using Xunit;
using static SuGia.Tests.Peacekeeping.Said;

namespace SuGia.Tests.Peacekeeping;

/// <summary>The rules of notes, handed-over desks, exchanges, watches and plans.</summary>
public sealed class Desk_work
{
    private static readonly DeskAccount Nhap = new(Guid.CreateVersion7(), "Mai Thị Nháp");

    [Fact]
    public void Keeps_a_withdrawn_note_and_withdraws_it_once()
    {
        var (note, _) = Note.Write(new(Guid.CreateVersion7(), "Phạm Thị Thí Dụ", "/peacekeeping/officers/1"), "Sẵn sàng.", NoteScope.Office, Nhap, Today.AddDays(-1));
        Taken(note.Withdraw("Nhầm người", Today));
        Assert.Equal(("Sẵn sàng.", Today, "Nhầm người"), (note.Text, note.WithdrawnOn, note.WithdrawnBecause));
        Refused(NoteProblems.AlreadyWithdrawn(Today), note.Withdraw("Lần nữa", Today));
    }

    [Fact]
    public void Moves_an_open_call_to_another_account_and_not_to_the_same()
    {
        var (call, to) = (Open(), Guid.CreateVersion7());
        Refused(DeskProblems.AlreadyTheirs, call.HandOver(Nhap.Id));
        Assert.Equal((Nhap.Id, to), (Taken(call.HandOver(to)).From, call.CaseOfficer));
    }

    [Fact]
    public void Hands_over_something_to_someone_else()
    {
        DeskItem item = new(Guid.CreateVersion7(), new("Đợt gọi", "Call"), "UNMISS-2026-09", "/peacekeeping/calls/1", Today);
        Refused(DeskProblems.SameAccount, DeskHandover.Of(Nhap, Nhap, [item], "Chuyển công tác", null, Nhap.Id, Today));
        Refused(DeskProblems.NothingOpen, DeskHandover.Of(Nhap, new(Guid.CreateVersion7(), "Lê Thay Thế"), [], "Chuyển công tác", null, Nhap.Id, Today));
        var (handover, told) = Taken(DeskHandover.Of(Nhap, new(Guid.CreateVersion7(), "Lê Thay Thế"), [item], "Chuyển công tác", null, Nhap.Id, Today));
        Assert.Equal((1, "UNMISS-2026-09"), (told.Items, handover.Items.Single().Title));
    }

    [Fact]
    public void Answers_an_exchange_once_and_not_before_it_was()
    {
        ExchangeTyped typed = new(Today.AddDays(-2), "Phái đoàn", ExchangeChannel.Email, ExchangeDirection.Received, "Đợt tuyển", "", Today.AddDays(-1));
        Refused(ExchangeProblems.DayNotCome, Exchange.Enter(typed with { On = Today.AddDays(1), AnswerDueOn = null }, null, Today));
        Refused(ExchangeProblems.DueBefore(typed.On), Exchange.Enter(typed with { AnswerDueOn = typed.On.AddDays(-1) }, null, Today));
        var (exchange, _) = Taken(Exchange.Enter(typed, null, Today));
        Refused(ExchangeProblems.AnsweredBefore(typed.On), exchange.AnswerOn(typed.On.AddDays(-1), "", null, Today));
        Taken(exchange.AnswerOn(Today, "Đã trả lời", null, Today));
        Refused(ExchangeProblems.AlreadyAnswered, exchange.AnswerOn(Today, "", null, Today));
    }

    [Fact]
    public void Watches_what_was_seen_somewhere_until_it_is_closed_with_an_outcome()
    {
        WatchTyped typed = new(WatchKind.Policy, "Hướng dẫn mới", "", null, Today);
        Refused(WatchProblems.SeenWhere, Watch.Begin(typed, null, Today));
        Refused(WatchProblems.LookPassed, Watch.Begin(typed with { NextLookOn = Today.AddDays(-1) }, Paper, Today));
        var (watch, _) = Taken(Watch.Begin(typed, Paper, Today));
        Refused(WatchProblems.LookPassed, watch.Look(Today, Today));
        Refused(WatchProblems.OutcomeNeeded, watch.Close("", Today));
        Taken(watch.Close("Không áp dụng", Today));
        Refused(WatchProblems.IsClosed, watch.Look(Today.AddDays(1), Today));
    }

    [Fact]
    public void Reviews_a_plan_on_a_day_that_came_and_plans_the_next()
    {
        Refused(PlanProblems.ReviewPassed, PlanReference.Refer(PlanSituation.Medical, "PA-01", "Văn phòng", Today, Today));
        var (plan, _) = Taken(PlanReference.Refer(PlanSituation.Medical, "PA-01", "Văn phòng", Today.AddDays(1), Today));
        Refused(PlanProblems.DayNotCome, plan.Review(Today.AddDays(1), Today.AddDays(9), Today));
        Refused(PlanProblems.NextBefore(Today), plan.Review(Today, Today, Today));
        Taken(plan.Review(Today, Today.AddDays(180), Today));
        Refused(PlanProblems.ReviewedBefore(Today), plan.Review(Today.AddDays(-1), Today.AddDays(180), Today));
    }

    private static Call Open() => Taken(Call.Open(
        new("UNMISS-2026-09", Unmiss, "Sĩ quan báo cáo", "Anh", false, 3, Today.AddDays(21), Today.AddDays(90), Today.AddDays(400), null), Nhap.Id, RuleFiles.Book, Today)).Call;
}
