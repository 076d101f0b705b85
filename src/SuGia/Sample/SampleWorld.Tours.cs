using SuGia.Kernel;
using SuGia.Modules.Documents;
using SuGia.Modules.Documents.Contract;
using SuGia.Modules.Peacekeeping;

namespace SuGia.Sample;

public sealed partial class SampleWorld
{
    /// <summary>Teams 0 to 8, in the public pattern of 2022 to 2026: which mission, how many, when. The officers are invented.</summary>
    private void Send(DateOnly today)
    {
        var first = Decide("1021/QĐ-CTN", Day(8, 8, 2022), Day(12, 8, 2022));
        Serve("UNHQ", 0, people[0..1], first, Month(9, 2022), Month(8, 2024), until: (Month(8, 2025), "890/QĐ-CTN", Day(12, 8, 2024)), home: Month(8, 2025));
        Serve("UNMISS", 1, people[1..4], first, Month(10, 2022), Month(10, 2023), until: (Month(4, 2024), "1190/QĐ-CTN", Day(2, 10, 2023)), home: Month(4, 2024));
        Serve("UNMISS", 2, people[4..7], Decide("1044/QĐ-CTN", Day(12, 8, 2023), Day(16, 8, 2023)), On(16, 8, 2023), On(15, 8, 2024), until: (On(25, 2, 2025), "921/QĐ-CTN", Day(30, 7, 2024)), home: On(25, 2, 2025));
        Serve("UNISFA", 3, people[7..10], Decide("512/QĐ-CTN", Day(22, 5, 2024), Day(29, 5, 2024)), On(5, 6, 2024), On(4, 6, 2025), until: (On(4, 1, 2026), "801/QĐ-CTN", Day(20, 5, 2025)), home: On(20, 1, 2026));
        Serve("UNMISS", 4, people[43..46], Decide("1311/QĐ-CTN", Day(2, 9, 2024), Day(6, 9, 2024)), On(15, 9, 2024), On(14, 9, 2025), until: (On(25, 1, 2026), "1098/QĐ-CTN", Day(23, 7, 2025)), home: On(25, 1, 2026));
        Serve("UNMISS", 5, people[46..49], Decide("455/QĐ-CTN", Day(14, 4, 2025), Day(25, 4, 2025)), On(28, 4, 2025), On(27, 4, 2026), until: (On(27, 10, 2026), "402/QĐ-CTN", Day(10, 4, 2026)), home: null);
        Serve("MINUSCA", 6, people[53..59], Decide("1090/QĐ-CTN", Day(16, 7, 2025), Day(23, 7, 2025)), On(27, 7, 2025), On(26, 7, 2026), until: (On(26, 1, 2027), "711/QĐ-CTN", Day(6, 7, 2026)), home: null);
        Serve("UNISFA", 7, people[59..62], Decide("12/QĐ-CTN", Day(5, 1, 2026), Day(9, 1, 2026)), On(25, 1, 2026), On(24, 1, 2027), until: null, home: null);
        Serve("UNMISS", 8, [.. people[62..63], .. people[49..51], .. people[10..13]], Decide("301/QĐ-CTN", Day(6, 3, 2026), Day(13, 3, 2026)), On(15, 3, 2026), On(14, 3, 2027), until: null, home: null);
        Serve("UNHQ", null, people[13..14], Decide("1105/QĐ-CTN", Day(1, 8, 2025), Day(8, 8, 2025)), On(18, 8, 2025), On(17, 8, 2027), until: null, home: null);
        ComeHomeLate(today);
    }

    /// <summary>Two of team 5 came home when their extension ended; the third is still there and no decision covers it.</summary>
    private void ComeHomeLate(DateOnly today)
    {
        foreach (var person in people[46..48])
        {
            Travel(files[person], j => j with { CheckedOutOn = On(20, 10, 2026), CameHomeOn = On(25, 10, 2026) }, today);
        }

        var early = files[people[58]];
        var recall = Issue("1215/QĐ-CTN", PaperKind.Decision, President, "Về việc rút sĩ quan khỏi phái bộ", Day(2, 9, 2026));
        db.Record(early, Must(early.EndEarly(early.Tours[0].Id, new(Day(10, 9, 2026), EarlyEndReason.Compassionate, CostBearer.UnitedNations, recall.Id, recall.SignedOn), Day(12, 9, 2026))), Entered(Day(12, 9, 2026)).On(recall.Id.Value));
        Travel(early, j => j with { CameHomeOn = On(10, 9, 2026) }, Day(12, 9, 2026));
    }

    private Paper Decide(string number, DateOnly signedOn, DateOnly handedOverOn) =>
        Issue(number, PaperKind.Decision, President, "Về việc cử sĩ quan Công an nhân dân tham gia hoạt động gìn giữ hòa bình Liên hợp quốc", signedOn, handedOverOn);

    private void Serve(string acronym, int? team, IReadOnlyList<Modules.Organisation.Person> who, Paper decision, FuzzyDate first, FuzzyDate last, (FuzzyDate Last, string Number, DateOnly SignedOn)? until, FuzzyDate? home)
    {
        var mission = missions[acronym];
        var formed = team is { } number ? FormTeam(number, mission, decision) : null;
        var extension = until is { } more ? Issue(more.Number, PaperKind.Decision, President, $"Về việc gia hạn nhiệm kỳ của sĩ quan tại {acronym}", more.SignedOn) : null;
        foreach (var (person, post) in who.Zip(FreePosts(mission, first, team)))
        {
            var file = files[person];
            var kind = mission.IsHeadquarters ? TourKind.Headquarters : TourKind.Individual;
            Nominate(file, mission, post, decision);
            var signed = decision.SignedOn!.Value;
            var opened = Must(file.OpenTour(new(mission.Id, post.Id, formed?.Id, kind), new(first, last, decision.Id, signed, ""), signed.AddDays(5)));
            db.Record(file, opened, Entered(signed.AddDays(5)).On(decision.Id.Value));
            Travel(file, j => j with { LeftHomeOn = first, ArrivedOn = first }, first.Latest.AddDays(2));
            if (until is { } longer)
            {
                Extend(file, last, longer.Last, extension!);
            }

            if (home is not null)
            {
                Travel(file, j => j with { CameHomeOn = home }, home.Latest.AddDays(2));
            }
        }
    }

    private Team FormTeam(int number, Mission mission, Paper decision)
    {
        var (team, formed) = Team.Form(number, mission.Id, decision.Id);
        db.Record(team, formed, Entered(decision.SignedOn!.Value.AddDays(5)));
        return team;
    }

    /// <summary>Each team takes the posts of the team before it, or the next new ones.</summary>
    private static IEnumerable<Post> FreePosts(Mission mission, FuzzyDate first, int? team) =>
        mission.Posts.Where(p => p.StandsOn(first.Latest)).Where((_, at) => team switch { 2 or 5 => at is >= 3 and < 6, 8 => at is < 3 or >= 6, _ => true });

    private void Nominate(OfficerFile file, Mission mission, Post post, Paper decision)
    {
        var on = decision.SignedOn!.Value.AddDays(-60);
        var note = decision.Relations.Count;
        db.Record(file, Must(file.Nominate(mission.Id, post.Id, on, null, on.AddDays(note + 1))), Entered(on.AddDays(1)));
        db.Record(file, Must(file.MoveTo(Stage.UnAccepted, on.AddDays(25), null, "", on.AddDays(26))), Entered(on.AddDays(26)));
        db.Record(file, Must(file.MoveTo(Stage.DecisionPending, on.AddDays(30), null, "", on.AddDays(31))), Entered(on.AddDays(31)));
    }

    private void Extend(OfficerFile file, FuzzyDate last, FuzzyDate until, Paper paper)
    {
        var next = last.IsExact ? FuzzyDate.OnDay(last.Latest.AddDays(1)) : FuzzyDate.InMonth(last.Latest.AddDays(1).Year, last.Latest.AddDays(1).Month);
        var signed = paper.SignedOn!.Value;
        db.Record(file, Must(file.Extend(file.Tours[^1].Id, new(next, until, paper.Id, signed, ""), cap: null, "", signed.AddDays(5))), Entered(signed.AddDays(5)).On(paper.Id.Value));
    }

    private void Travel(OfficerFile file, Func<Journey, Journey> change, DateOnly entered)
    {
        var tour = file.Tours[^1];
        db.Record(file, Must(file.RecordJourney(tour.Id, change(Journey.Of(tour)), entered)), Entered(entered));
    }

    /// <summary>Those on the way today: in training, awaiting assessment, nominated, withdrawn.</summary>
    private void Prepare()
    {
        foreach (var file in people[66..68].Select(p => files[p]))
        {
            db.Record(file, Must(file.Nominate(missions["MINUSCA"].Id, missions["MINUSCA"].Posts[0].Id, Day(5, 10, 2026), null, Day(6, 10, 2026))), Entered(Day(6, 10, 2026)));
        }

        Move(17..26, Stage.AmsScheduled, Day(1, 9, 2026));
        Move(31..37, Stage.NominatedByUnit, Day(20, 5, 2023));
        Move(37..39, Stage.Withdrawn, Day(15, 1, 2024));
        Move(39..41, Stage.Reserve, Day(15, 1, 2024));
        Move(72..75, Stage.NominatedByUnit, Day(2, 11, 2026));
    }

    private void Move(Range who, Stage stage, DateOnly on)
    {
        foreach (var file in people[who].Select(p => files[p]))
        {
            db.Record(file, Must(file.MoveTo(stage, on, null, stage == Stage.Withdrawn ? "Chuyển công tác khác" : "", on.AddDays(1))), Entered(on.AddDays(1)));
        }
    }

    private static FuzzyDate Month(int month, int year) => FuzzyDate.InMonth(year, month);

    private static FuzzyDate On(int day, int month, int year) => FuzzyDate.OnDay(Day(day, month, year));
}
