using SuGia.Kernel;
using SuGia.Modules.Peacekeeping;
using Xunit;
using static SuGia.Tests.Peacekeeping.Said;

namespace SuGia.Tests.Peacekeeping;

public sealed class Training_of_an_officer
{
    private static readonly Guid Session = Guid.CreateVersion7();

    private readonly OfficerFile file = FileOfThiDu();

    [Fact]
    public void Goes_from_proposal_to_result_each_with_its_day()
    {
        Propose(CourseKind.Partner, "1/2/2022");
        Take(TrainingStep.Approved, "10/2/2022");
        Take(TrainingStep.Attended, "1/3/2022");
        Take(TrainingStep.Passed, "20/3/2022");

        var part = Assert.Single(file.Participations);
        Assert.Equal((Day("1/2/2022"), Day("10/2/2022"), Day("1/3/2022"), Day("20/3/2022"), null), (part.ProposedOn, part.ApprovedOn, part.AttendedOn, part.PassedOn, part.FailedOn));
    }

    [Fact]
    public void On_our_own_course_needs_no_approval()
    {
        Propose(CourseKind.Own, "1/2/2022");
        Take(TrainingStep.Attended, "1/3/2022");
        Take(TrainingStep.Failed, "20/3/2022");

        Assert.Equal(Day("20/3/2022"), file.Participations[0].FailedOn);
    }

    [Fact]
    public void On_a_partners_course_needs_its_approval()
    {
        Propose(CourseKind.Partner, "1/2/2022");

        Refused(CourseProblems.OutOfOrder, Try(TrainingStep.Attended, "1/3/2022"));
    }

    [Theory]
    [InlineData(TrainingStep.Approved, "31/1/2022")]
    [InlineData(TrainingStep.Attended, "31/1/2022")]
    [InlineData(TrainingStep.Passed, "1/3/2022")]
    [InlineData(TrainingStep.Failed, "1/3/2022")]
    public void Takes_no_step_before_the_one_it_follows(TrainingStep step, string on)
    {
        Propose(CourseKind.Own, "1/2/2022");

        Refused(CourseProblems.OutOfOrder, Try(step, on));
    }

    [Fact]
    public void Has_no_result_before_the_first_day()
    {
        Propose(CourseKind.Own, "1/2/2022");
        Take(TrainingStep.Attended, "1/3/2022");

        Refused(CourseProblems.OutOfOrder, Try(TrainingStep.Passed, "28/2/2022"));
    }

    [Fact]
    public void Takes_no_step_twice()
    {
        Propose(CourseKind.Own, "1/2/2022");
        Take(TrainingStep.Attended, "1/3/2022");
        Take(TrainingStep.Failed, "20/3/2022");

        Refused(CourseProblems.AlreadySo, Try(TrainingStep.Attended, "2/3/2022"));
        Refused(CourseProblems.AlreadySo, Try(TrainingStep.Passed, "21/3/2022"));
    }

    [Fact]
    public void Is_proposed_once_for_a_session()
    {
        Propose(CourseKind.Own, "1/2/2022");

        Refused(CourseProblems.AlreadyProposed, file.Propose(Session, CourseKind.Own, Day("2/2/2022"), null, Today));
    }

    [Fact]
    public void Takes_no_step_on_a_session_without_the_officer() => Refused(CourseProblems.NotOnSession, Try(TrainingStep.Attended, "1/3/2022"));

    [Fact]
    public void Takes_no_step_on_a_day_to_come()
    {
        Refused(CourseProblems.DayNotCome, file.Propose(Session, CourseKind.Own, Day("23/11/2026"), null, Today));
        Propose(CourseKind.Own, "1/2/2022");
        Refused(CourseProblems.DayNotCome, Try(TrainingStep.Approved, "23/11/2026"));
    }

    [Fact]
    public void Counts_an_officer_once_by_the_earliest_day()
    {
        var (later, earlier) = (Guid.CreateVersion7(), Guid.CreateVersion7());
        foreach (var (session, on) in ((Guid, string)[])[(later, "1/5/2023"), (earlier, "1/5/2022")])
        {
            Taken(file.Propose(session, CourseKind.Own, Day(on), null, Today));
            Taken(file.Take(TrainingStep.Attended, session, Day(on), null, Today));
            Taken(file.Take(TrainingStep.Passed, session, Day(on), null, Today));
        }

        Assert.Equal([earlier], file.Participations.Where(p => p.IsFirstOwnPass).Select(p => p.Session));
    }

    [Fact]
    public void Counts_the_first_proposal_to_a_partner_once()
    {
        Propose(CourseKind.Partner, "1/2/2022");
        Taken(file.Propose(Guid.CreateVersion7(), CourseKind.Partner, Day("1/1/2022"), null, Today));

        Assert.Equal([Day("1/1/2022")], file.Participations.Where(p => p.IsFirstPartnerProposal).Select(p => p.ProposedOn));
    }

    private void Propose(CourseKind kind, string on) => Taken(file.Propose(Session, kind, Day(on), Paper, Today));

    private void Take(TrainingStep step, string on) => Taken(Try(step, on));

    private Result<TrainingStepTaken> Try(TrainingStep step, string on) => file.Take(step, Session, Day(on), null, Today);
}
