using SuGia.Kernel;
using SuGia.Modules.Documents;
using SuGia.Modules.Documents.Contract;
using Xunit;

namespace SuGia.Tests.Documents;

public sealed class Rules_of_the_day_books
{
    private static readonly DateOnly Today = new(2026, 11, 20);
    private static readonly DateOnly Tomorrow = Today.AddDays(1);
    private static readonly DateOnly Came = new(2026, 11, 10);
    private static readonly DateOnly Signed = new(2026, 11, 2);
    private static readonly DateOnly Sent = new(2026, 11, 4);

    [Fact]
    public void An_arrival_came_by_today_and_is_due_no_sooner_than_it_came()
    {
        Assert.Equal([ArrivalProblems.NotYet("ArrivedOn")], Enter(new(Tomorrow, "", "", null, "")).Problems);
        Assert.Equal([ArrivalProblems.DueBeforeArrival], Enter(new(Came, "", "", Came.AddDays(-1), "")).Problems);
        Assert.True(Enter(new(Came, "", "", Came, "")).Ok);
    }

    [Fact]
    public void An_arrival_is_handed_on_between_the_day_it_came_and_today()
    {
        var arrival = Arrived();

        Assert.Equal([ArrivalProblems.NotYet("On")], arrival.Pass("V02", Tomorrow, "", Today).Problems);
        Assert.Equal([ArrivalProblems.BeforeArrival(Came)], arrival.Pass("V02", Came.AddDays(-1), "", Today).Problems);
        Assert.True(arrival.Pass("V02", Came, "Ký", Today).Ok);
        Assert.Equal(("V02", Came, "Ký"), (arrival.For, arrival.PassedOn, arrival.ReceivedBy));
    }

    [Fact]
    public void The_latest_deadline_said_on_the_slip_is_the_one_that_holds()
    {
        var arrival = Arrived();

        Assert.Equal([ArrivalProblems.NotYet("On")], arrival.Instruct(Word(Tomorrow), Today).Problems);
        Assert.Equal([ArrivalProblems.BeforeArrival(Came)], arrival.Instruct(Word(Came.AddDays(-1)), Today).Problems);
        Assert.Equal([ArrivalProblems.DueBeforeWord], arrival.Instruct(Word(Came, due: Came.AddDays(-1)), Today).Problems);
        Assert.True(arrival.Instruct(Word(Came, due: Tomorrow), Today).Ok);
        Assert.True(arrival.Instruct(Word(Today), Today).Ok);
        Assert.Equal((Tomorrow, 2), (arrival.DueOn, arrival.Instructions.Count));
    }

    [Fact]
    public void An_arrival_is_settled_once_and_says_how()
    {
        var arrival = Arrived();

        Assert.Equal([ArrivalProblems.SayHow], arrival.Settle(Came, null, "", Today).Problems);
        Assert.Equal([ArrivalProblems.NotYet("On")], arrival.Settle(Tomorrow, null, "Lưu", Today).Problems);
        Assert.Equal([ArrivalProblems.BeforeArrival(Came)], arrival.Settle(Came.AddDays(-1), null, "Lưu", Today).Problems);
        Assert.True(arrival.Settle(Came, null, "Lưu", Today).Ok);
        Assert.All<IReadOnlyList<Problem>>(
            [arrival.Settle(Today, null, "Lưu", Today).Problems, arrival.Pass("V02", Today, "", Today).Problems, arrival.Instruct(Word(Today), Today).Problems],
            problems => Assert.Equal([ArrivalProblems.AlreadySettled], problems));
    }

    [Fact]
    public void Nothing_more_is_done_with_an_arrival_that_its_sender_called_back()
    {
        var arrival = Arrived();

        Assert.Equal([ArrivalProblems.NotYet("ArrivedOn")], arrival.Recall(Tomorrow, "Gửi nhầm", Today).Problems);
        Assert.Equal([ArrivalProblems.BeforeArrival(Came) with { Field = "ArrivedOn" }], arrival.Recall(Came.AddDays(-1), "Gửi nhầm", Today).Problems);
        Assert.True(arrival.Recall(Today, "Gửi nhầm", Today).Ok);
        Assert.All<IReadOnlyList<Problem>>(
            [
                arrival.Recall(Today, "Nữa", Today).Problems, arrival.Settle(Today, null, "Lưu", Today).Problems,
                arrival.Pass("V02", Today, "", Today).Problems, arrival.Instruct(Word(Today), Today).Problems,
            ],
            problems => Assert.Equal([ArrivalProblems.Recalled], problems));
    }

    [Fact]
    public void How_far_an_arrival_is_follows_from_its_days()
    {
        DateOnly due = new(2026, 11, 12);

        Assert.Equal(ArrivalState.NotPassed, Arrival.StateOf(null, due, null, null, due));
        Assert.Equal(ArrivalState.NotPassed, Arrival.StateOf(Today, due, null, null, due));
        Assert.Equal(ArrivalState.Open, Arrival.StateOf(Came, due, null, null, due));
        Assert.Equal(ArrivalState.Overdue, Arrival.StateOf(Came, due, null, null, due.AddDays(1)));
        Assert.Equal(ArrivalState.Overdue, Arrival.StateOf(Came, due, Today, null, due.AddDays(1)));
        Assert.Equal(ArrivalState.Settled, Arrival.StateOf(Came, due, due, null, Today));
        Assert.Equal(ArrivalState.SettledLate, Arrival.StateOf(Came, due, due.AddDays(1), null, Today));
        Assert.Equal(ArrivalState.Settled, Arrival.StateOf(Came, null, Today, null, Today));
        Assert.Equal(ArrivalState.Recalled, Arrival.StateOf(Came, due, due, Today, Today));
        Assert.Equal(ArrivalState.Settled, Arrival.StateOf(Came, due, due, Tomorrow, Today));
    }

    [Fact]
    public void A_paper_goes_out_between_its_signature_and_today_and_keeps_the_first_day()
    {
        var dispatch = Written();

        Assert.Equal([DispatchProblems.NotYet], dispatch.Deliver(To(Tomorrow), Today).Problems);
        Assert.Equal([DispatchProblems.BeforeSigned(Signed)], dispatch.Deliver(To(Signed.AddDays(-1)), Today).Problems);
        Assert.True(dispatch.Deliver(To(Today), Today).Ok);
        Assert.True(dispatch.Deliver(To(Sent), Today).Ok);
        Assert.True(dispatch.Deliver(To(Today), Today).Ok);
        Assert.Equal(Sent, dispatch.SentOn);
    }

    [Fact]
    public void No_answer_is_due_before_the_paper_is_signed() =>
        Assert.Equal([DispatchProblems.AnswerBeforeSigned(Signed)], Written(Signed.AddDays(-1)).Problems);

    [Fact]
    public void What_was_sent_is_called_back_once_and_goes_out_no_more()
    {
        var dispatch = Written();

        Assert.Equal([DispatchProblems.NotSent], dispatch.Recall(Today, "Gửi nhầm", Today).Problems);
        dispatch.Deliver(To(Sent), Today);
        Assert.Equal([DispatchProblems.NotYet], dispatch.Recall(Tomorrow, "Gửi nhầm", Today).Problems);
        Assert.Equal([DispatchProblems.BeforeSigned(Sent)], dispatch.Recall(Sent.AddDays(-1), "Gửi nhầm", Today).Problems);
        Assert.True(dispatch.Recall(Sent, "Gửi nhầm", Today).Ok);
        Assert.Equal([DispatchProblems.Recalled], dispatch.Recall(Today, "Nữa", Today).Problems);
        Assert.Equal([DispatchProblems.Recalled], dispatch.Deliver(To(Today), Today).Problems);
    }

    [Fact]
    public void The_kept_copy_is_with_one_person_at_a_time()
    {
        var dispatch = Written();

        Assert.Equal([DispatchProblems.NotYet], dispatch.TakeKept(Use(Tomorrow), Today).Problems);
        Assert.Equal([DispatchProblems.BeforeSigned(Signed)], dispatch.TakeKept(Use(Signed.AddDays(-1)), Today).Problems);
        Assert.True(dispatch.TakeKept(Use(Sent), Today).Ok);
        Assert.Equal([DispatchProblems.CopyIsOut], dispatch.TakeKept(Use(Today), Today).Problems);
        var use = dispatch.KeptUses[0].Id;
        Assert.Equal([DispatchProblems.NotYet], dispatch.ReturnKept(use, Tomorrow, Today).Problems);
        Assert.Equal([DispatchProblems.ReturnedBefore(Sent)], dispatch.ReturnKept(use, Sent.AddDays(-1), Today).Problems);
        Assert.True(dispatch.ReturnKept(use, Sent, Today).Ok);
        Assert.Equal([DispatchProblems.CopyIsIn], dispatch.ReturnKept(use, Today, Today).Problems);
        Assert.True(dispatch.TakeKept(Use(Today), Today).Ok);
    }

    private static Result<(Arrival Arrival, PaperArrived Arrived)> Enter(ArrivalTyped typed) =>
        Arrival.Enter(Id.New<PaperId>(), Open(SeriesDirection.Incoming, NumberForm.Plain, "").Give(Came, Today).Value.Number, typed, Today);

    private static Arrival Arrived() => Enter(new(Came, "08:30", "Văn thư", null, "")).Value.Arrival;

    private static InstructionTyped Word(DateOnly on, DateOnly? due = null) => new(InstructionLevel.LeaderOfBody, "Chánh Văn phòng", "P3", "", "Nghiên cứu, báo cáo", due, on);

    private static Result<(Dispatch Dispatch, PaperNumbered Numbered)> Written(DateOnly? answerDueOn)
    {
        var number = Open(SeriesDirection.Outgoing, NumberForm.State, "VP").Give(Signed, Today).Value.Number;
        var paper = Paper.Register(new(number.Text, PaperKind.OfficialLetter, "Văn phòng", "Hỏi ý kiến", Signed), Today).Value.Paper;
        return Dispatch.Enter(paper, number, new("Văn thư", 1, "") { AnswerDueOn = answerDueOn }, Today);
    }

    private static Dispatch Written() => Written(null).Value.Dispatch;

    private static DeliveryTyped To(DateOnly on) => new("Cục Đối ngoại", DeliveryWay.Post, 1, on, "", "");

    private static KeptUseTyped Use(DateOnly on) => new(on, "Trần Văn Mượn", "Chánh Văn phòng", "");

    private static Series Open(SeriesDirection direction, NumberForm form, string symbol) =>
        Series.Open(new("Văn phòng", direction, null, SeriesPeriod.Year, form, symbol, false, new(2026, 1, 1), 0), Today).Value.Series;
}
