using SuGia.Kernel;
using SuGia.Modules.Organisation.Contract;
using SuGia.Modules.Peacekeeping;
using Xunit;
using static SuGia.Tests.Peacekeeping.Said;

namespace SuGia.Tests.Peacekeeping;

public sealed class Screening_of_an_officer
{
    private static readonly Movement Going = new(Day("1/6/2026"), Day("1/9/2026"), Day("31/8/2027"), "Anh", IsArmed: false);

    private readonly OfficerFile file = FileOfThiDu();
    private ServiceCard person;

    public Screening_of_an_officer() => person = new(file.Person, Day("2/3/1985"), 1985, FuzzyDate.InMonth(2008, 9), null, Day("1/1/2030"), [new("Anh", "B2")]);

    [Fact]
    public void Of_one_who_has_all_passes_every_rule_but_those_that_nobody_recorded()
    {
        Equip();
        Assert.DoesNotContain(Screen(), f => f.Verdict is Verdict.Fail or Verdict.Warn);
        Assert.Equal(["VET-01"], Screen().Where(f => f.Verdict == Verdict.Unknown).Select(f => f.Rule.Code));
    }

    [Fact]
    public void Never_takes_what_is_missing_for_a_pass()
    {
        person = new(file.Person, null, null, null, null, null, []);
        Assert.DoesNotContain(Screen(), f => f.Verdict == Verdict.Pass);
        Assert.Equal(Verdict.Fail, Of("AMS-VALID").Verdict);
        Assert.All(["ELIG-AGE-MIN", "ELIG-SVC", "ELIG-PASSPORT", "ELIG-DRV", "VET-02"], code => Assert.Equal(Verdict.Unknown, Of(code).Verdict));
    }

    [Theory]
    [InlineData("ELIG-AGE-MAX", "1/9/1965", "31/8/2027", Verdict.Pass)]
    [InlineData("ELIG-AGE-MAX", "31/8/1965", "31/8/2027", Verdict.Fail)]
    [InlineData("ELIG-AGE-PREF", "1/9/1971", "1/9/2026", Verdict.Warn)]
    [InlineData("ELIG-AGE-PREF", "2/9/1971", "1/9/2026", Verdict.Pass)]
    [InlineData("ELIG-AGE-MIN", "2/6/2001", "1/6/2026", Verdict.Fail)]
    [InlineData("ELIG-AGE-MIN", "1/6/2001", "1/6/2026", Verdict.Pass)]
    public void Asks_each_age_at_its_own_day(string code, string born, string on, Verdict expected)
    {
        person = person with { BornOn = Day(born), BirthYear = Day(born).Year };
        Assert.Equal((expected, Day(on)), (Of(code).Verdict, Of(code).On));
    }

    [Theory]
    [InlineData(1964, Verdict.Fail)]
    [InlineData(1965, Verdict.Unknown)]
    [InlineData(1966, Verdict.Pass)]
    public void Of_whom_only_the_year_of_birth_is_known_says_so_where_it_matters(int year, Verdict expected)
    {
        person = person with { BornOn = null, BirthYear = year };
        Assert.Equal(expected, Of("ELIG-AGE-MAX").Verdict);
    }

    [Fact]
    public void Names_the_national_limit_beside_that_of_the_UN_and_only_warns_where_its_source_is_secondary()
    {
        person = person with { BornOn = Day("1/1/1970"), BirthYear = 1970 };
        Assert.Equal((Verdict.Warn, Confidence.Secondary), (Of("ELIG-AGE-VN").Verdict, Of("ELIG-AGE-VN").Rule.Confidence));
        Assert.Equal(Verdict.Pass, Of("ELIG-AGE-MAX").Verdict);
    }

    [Fact]
    public void Looks_ahead_to_a_clearance_that_lapses_within_the_tour()
    {
        file.RecordAttempt(new(Day("10/3/2025"), Venue.AtHome, "Anh", IsArmed: false, Passed: true, null, []), new(24), Today);
        var ahead = Screen().Where(f => f.Rule.Code == "AMS-VALID").ToList();
        Assert.Equal([Verdict.Pass, Verdict.Warn], ahead.Select(f => f.Verdict));
        Assert.Equal("hết hạn 10/03/2027, tháng thứ 7 của nhiệm kỳ", ahead[1].Says.Vi);
    }

    [Fact]
    public void Does_not_count_a_clearance_in_another_language()
    {
        file.RecordAttempt(new(Day("10/3/2026"), Venue.AtHome, "Pháp", IsArmed: false, Passed: true, null, []), new(24), Today);
        Assert.Equal(Verdict.Fail, Of("AMS-VALID").Verdict);
    }

    [Theory]
    [InlineData(true, Verdict.Fail)]
    [InlineData(null, Verdict.Unknown)]
    public void Asks_for_firearms_only_where_the_mission_is_armed(bool? armed, Verdict expected)
    {
        Equip();
        Assert.Equal(expected, new Screening(person, file, Going with { IsArmed = armed }, RuleFiles.Book).Findings.Single(f => f.Rule.Code == "ELIG-GUN").Verdict);
        Assert.DoesNotContain(Screen(), f => f.Rule.Code == "ELIG-GUN");
    }

    [Theory]
    [InlineData("1/12/2027", Verdict.Pass)]
    [InlineData("30/11/2027", Verdict.Warn)]
    public void Asks_eighteen_months_of_the_passport_from_the_nomination(string until, Verdict expected)
    {
        person = person with { PassportUntil = Day(until) };
        Assert.Equal((expected, FieldGroup.Identity), (Of("ELIG-PASSPORT").Verdict, Of("ELIG-PASSPORT").Group));
    }

    [Fact]
    public void Asks_a_vetting_anew_for_each_movement()
    {
        file.RecordVetting(VettingKind.ByTheState, Day("1/5/2024"), Day("1/9/2024"), VettingOutcome.Clear, null, Today);
        Assert.Equal(Verdict.Unknown, Of("VET-02").Verdict);
        file.RecordVetting(VettingKind.ByTheState, Day("1/5/2026"), Day("1/9/2026"), VettingOutcome.NotClear, null, Today);
        Assert.Equal((Verdict.Fail, FieldGroup.Vetting), (Of("VET-02").Verdict, Of("VET-02").Group));
    }

    [Fact]
    public void Asks_for_English_by_the_national_rule_whatever_the_mission_speaks()
    {
        person = person with { Languages = [new("Pháp", "C1")] };
        Assert.Equal(Verdict.Unknown, new Screening(person, file, Going with { Language = "Pháp" }, RuleFiles.Book).Findings.Single(f => f.Rule.Code == "ELIG-LANG-VN").Verdict);
    }

    [Fact]
    public void Fails_whoever_is_unfit_and_never_calls_them_ready()
    {
        Equip();
        Assert.True(Readiness.Of(Screen(), RuleFiles.Book, Today).IsReady);
        file.RecordFitness(FitnessKind.Medical, new(Day("1/6/2026"), Day("1/6/2027")), Fitness.NotFit, null, Today);
        Assert.Equal((Verdict.Fail, FieldGroup.Health), (Of("MED-01").Verdict, Of("MED-01").Group));
        Assert.Null(Readiness.Of(Screen(), RuleFiles.Book, Today).MendDays);
    }

    [Fact]
    public void Puts_on_the_list_of_things_to_do_what_only_warns_and_can_be_mended_but_no_advice()
    {
        Equip();
        person = person with { PassportUntil = Day("1/1/2027"), BornOn = Day("1/1/1971"), BirthYear = 1971 };
        Assert.Equal(["ELIG-PASSPORT"], Readiness.Of(Screen(), RuleFiles.Book, Today).Missing.Select(l => l.Finding.Rule.Code));
    }

    [Fact]
    public void Asks_no_rule_that_is_not_in_force()
    {
        Assert.DoesNotContain(new Screening(person, file, Going with { NominatedOn = Day("1/6/2024") }, RuleFiles.Book).Findings, f => f.Rule.Code == "NOM-04");
        Assert.Contains(Screen(), f => f.Rule.Code == "NOM-04");
    }

    private void Equip()
    {
        file.RecordAttempt(new(Day("10/3/2026"), Venue.AtHome, "Anh", IsArmed: false, Passed: true, null, []), new(24), Today);
        file.RecordCertificate(CertificateKind.DrivingLicence, new(Day("1/1/2020"), Day("1/1/2030")), "B", null, null, Today);
        file.RecordCertificate(CertificateKind.PreDeploymentTraining, new(Day("1/5/2026"), null), "", null, null, Today);
        file.RecordCertificate(CertificateKind.Bsafe, new(Day("1/5/2026"), null), "", null, null, Today);
        file.RecordFitness(FitnessKind.Medical, new(Day("1/5/2026"), Day("1/5/2027")), Fitness.Fit, null, Today);
        file.RecordFitness(FitnessKind.Vaccination, new(Day("1/5/2026"), Day("1/5/2029")), Fitness.Fit, null, Today);
        file.RecordVetting(VettingKind.SelfAttestation, Day("1/5/2026"), null, VettingOutcome.Clear, null, Today);
        file.RecordVetting(VettingKind.ByTheState, Day("1/5/2026"), Going.LeavesOn, VettingOutcome.Clear, null, Today);
    }

    private IReadOnlyList<Finding> Screen() => new Screening(person, file, Going, RuleFiles.Book).Findings;

    private Finding Of(string code) => Screen().First(f => f.Rule.Code == code);
}
