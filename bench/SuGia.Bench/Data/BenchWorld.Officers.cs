using SuGia.Kernel;
using SuGia.Modules.Organisation;
using SuGia.Modules.Peacekeeping;

namespace SuGia.Bench.Data;

internal sealed partial class BenchWorld
{
    private static readonly WholeMonths Clearance = new(24);

    private IEnumerable<IRecord> Officers()
    {
        for (var at = 1; at <= sizes.Persons; at++)
        {
            var person = Register(at);
            yield return person;
            var file = FileOf(person, deployed: at <= sizes.Deployed);
            Keep(file, at);
            yield return file;
        }
    }

    private OfficerFile FileOf(Person person, bool deployed)
    {
        var on = Days.First.AddDays(dice.Roll(Days.Days - 3000));
        var (file, _) = OfficerFile.Register(person.Id, on, null, "Đơn vị đăng ký nguồn", Entered(on));
        Prepare(file, on);
        LeavePool(file, on, deployed);
        Certify(file, on);
        var free = on.AddDays(300 + dice.Roll(200));
        for (var tour = 0; tour < (deployed ? 2 : 0); tour++)
        {
            free = Serve(file, free).AddDays(200 + dice.Roll(1500));
        }

        if (dice.Percent(2))
        {
            var (mission, post) = dice.Pick(posts);
            Must(file.Nominate(mission, post.Id, free, dice.Pick(papers), Entered(free)));
        }

        return file;
    }

    private void Prepare(OfficerFile file, DateOnly on)
    {
        if (dice.Percent(50))
        {
            Must(file.MoveTo(Stage.Selected, on.AddDays(60), dice.Pick(papers), "", Entered(on.AddDays(60))));
        }

        if (dice.Percent(60))
        {
            Must(file.MoveTo(Stage.InTraining, on.AddDays(70), null, "", Entered(on.AddDays(70))));
            Train(file, on.AddDays(90));
        }

        if (dice.Percent(60))
        {
            AmsResult result = new(on.AddDays(150), Venue.AtHome, "Anh", dice.Percent(20), dice.Percent(80), dice.Pick(papers), []);
            Must(file.RecordAttempt(result, Clearance, Entered(result.On)));
        }
    }

    private void Train(OfficerFile file, DateOnly on)
    {
        var (session, kind, held) = dice.Pick(sessions);
        Must(file.Propose(session, kind, on.AddDays(-20), dice.Pick(papers), Entered(on.AddDays(-20))));
        if (kind == CourseKind.Partner)
        {
            Must(file.Take(TrainingStep.Approved, session, on.AddDays(-10), null, Entered(on)));
        }

        if (dice.Percent(90))
        {
            Must(file.Take(TrainingStep.Attended, session, on, null, Entered(on)));
            ReportCourse(file, session, kind, held, on);
            Must(file.Take(dice.Percent(90) ? TrainingStep.Passed : TrainingStep.Failed, session, on.AddDays(14), dice.Pick(papers), Entered(on.AddDays(14))));
        }
    }

    /// <returns>The last day of the tour.</returns>
    private DateOnly Serve(OfficerFile file, DateOnly first)
    {
        var (mission, post) = posts[dice.Roll(posts.Count * 9 / 10)];
        if (dice.Percent(20))
        {
            Must(file.Nominate(mission, post.Id, first.AddDays(-90), dice.Pick(papers), Entered(first.AddDays(-90))));
        }

        SegmentTyped decided = dice.Percent(98) ? new(Known(first), Known(first.AddDays(364)), dice.Pick(papers), first.AddDays(-30), "") : new(Known(first), Known(first.AddDays(364)), null, null, "");
        var opened = Must(file.OpenTour(new(mission, post.Id, null, post.Kind), decided, Entered(first.AddDays(-30))));
        var last = opened.LastOn;
        if (dice.Percent(30) && decided.Decision is not null)
        {
            last = last.AddDays(180);
            Must(file.Extend(opened.Tour, new(FuzzyDate.OnDay(opened.LastOn.AddDays(1)), FuzzyDate.OnDay(last), dice.Pick(papers), opened.LastOn.AddDays(-40), ""), null, "", Entered(opened.LastOn)));
        }

        Travel(file, opened.Tour, first, last);
        BeAway(file, opened.Tour, first);
        return last;
    }

    private void Travel(OfficerFile file, Guid tour, DateOnly first, DateOnly last)
    {
        if (dice.Percent(50))
        {
            var home = dice.Percent(10) ? last.AddDays(20) : last;
            Must(file.RecordJourney(tour, new(null, FuzzyDate.OnDay(first), null, FuzzyDate.OnDay(home)), home.AddDays(5)));
            ComeHome(file, tour, home);
        }
    }

    /// <summary>One in ten is known only to the month.</summary>
    private FuzzyDate Known(DateOnly day) => dice.Percent(10) ? FuzzyDate.InMonth(day.Year, day.Month) : FuzzyDate.OnDay(day);

    /// <summary>Mostly within days; one in twenty a year late.</summary>
    private DateOnly Entered(DateOnly on) => Entered(on, dice);

    private static DateOnly Entered(DateOnly on, Dice dice) => on.AddDays(dice.Percent(5) ? 365 : 1 + dice.Roll(9));
}
