using SuGia.Modules.Peacekeeping;
using Xunit;
using static SuGia.Tests.Peacekeeping.Said;

namespace SuGia.Tests.Peacekeeping;

public sealed class Programmes_and_materials
{
    [Fact]
    public void Take_as_many_lessons_as_the_rules_know_and_make_up_no_hours()
    {
        var lessons = ProgrammeLessons.Of(RuleFiles.Book, Today);

        Assert.Equal(34, lessons.Count(l => l.Source == LessonSource.Cptm));
        Assert.Equal(11, lessons.Count(l => l.Source == LessonSource.Stm));
        Assert.Equal(("community-based policing", "Cảnh sát cộng đồng"), (lessons[39].TitleEn, lessons[39].TitleVi));
        Assert.All(lessons, l => Assert.Null(l.PlannedHours));
    }

    [Fact]
    public void Renew_a_programme_so_that_one_edition_is_in_force_on_each_day()
    {
        var programme = Open("1/9/2022");
        Taken(programme.AddLesson(programme.Editions[0].Id, Lesson("1"), Today));
        Taken(programme.Renew(new("2025", Day("1/1/2025"), null, Paper), withLessons: true, Today));

        Assert.Equal(("2022", "2025"), (programme.EditionOn(Day("31/12/2024"))?.Label, programme.EditionOn(Day("1/1/2025"))?.Label));
        Assert.Null(programme.EditionOn(Day("31/8/2022")));
        Assert.Equal("1", Assert.Single(programme.Editions[1].Lessons).Number);
        Assert.NotEqual(programme.Editions[0].Lessons[0].Id, programme.Editions[1].Lessons[0].Id);
    }

    [Fact]
    public void Refuse_an_edition_dated_before_the_one_it_succeeds_or_overlapping_it()
    {
        var programme = Open("1/9/2022", last: "31/12/2024");

        Refused(ProgrammeProblems.BeforeLatest("2022", Day("1/9/2022")), programme.Renew(new("2021", Day("1/9/2022"), null, null), false, Today));
        Refused(ProgrammeProblems.Overlaps("2022", Day("31/12/2024")), programme.Renew(new("2024", Day("31/12/2024"), null, null), false, Today));
        Refused(ProgrammeProblems.LabelTaken("2022"), programme.Renew(new("2022", Day("1/1/2025"), null, null), false, Today));
        Refused(ProgrammeProblems.EndsBeforeItBegins(Day("1/1/2025")), programme.Renew(new("2025", Day("1/1/2025"), Day("31/12/2024"), null), false, Today));
        Taken(programme.Renew(new("2025", Day("1/1/2025"), null, null), false, Today));
        Assert.Equal(Day("31/12/2024"), programme.Editions[0].LastOn);
    }

    [Theory, InlineData(0), InlineData(41), InlineData(-2)]
    public void Refuse_hours_that_no_lesson_has(int hours)
    {
        var programme = Open("1/9/2022");
        Refused(ProgrammeProblems.HoursOutside, programme.AddLesson(programme.Editions[0].Id, Lesson("1", hours), Today));
        Taken(programme.AddLesson(programme.Editions[0].Id, Lesson("1", 40), Today));
    }

    [Fact]
    public void Keep_each_number_once_and_move_a_lesson_to_its_place()
    {
        var programme = Open("1/9/2022");
        var edition = programme.Editions[0];
        Taken(programme.AddLessons(edition.Id, [Lesson("1"), Lesson("2"), Lesson("3")], Today));
        Refused(ProgrammeProblems.NumberTaken("2"), programme.AddLesson(edition.Id, Lesson("2"), Today));
        Refused(ProgrammeProblems.NumberTaken("2"), programme.SetLesson(edition.Id, 3, Lesson("2"), 3));
        Refused(ProgrammeProblems.PlaceOutside(3), programme.SetLesson(edition.Id, 3, Lesson("3"), 4));

        Taken(programme.SetLesson(edition.Id, 3, Lesson("3a"), 1));

        Assert.Equal(["3a", "1", "2"], edition.InOrder.Select(l => l.Number));
    }

    [Fact]
    public void Say_which_edition_of_a_material_is_current_on_a_day_in_each_language()
    {
        var material = Register();
        var first = Add(material, "1", "Anh", "2/5/2017");
        Add(material, "1", "Pháp", "1/6/2018");
        Add(material, "2", "Anh", "1/3/2024", supersedes: first);

        Assert.Equal(["Anh 1"], Current(material, "3/5/2017"));
        Assert.Equal(["Anh 1", "Pháp 1"], Current(material, "29/2/2024"));
        Assert.Equal(["Anh 2", "Pháp 1"], Current(material, "1/3/2024"));
        Assert.Empty(Current(material, "1/5/2017"));
    }

    [Fact]
    public void Refuse_an_edition_of_a_material_that_cannot_supersede_the_one_named()
    {
        var material = Register();
        var first = Add(material, "1", "Anh", "2/5/2017");

        Refused(MaterialProblems.BeforeSuperseded("1", Day("2/5/2017")), material.AddEdition(Edition("0", "Anh", "2/5/2017", first), Today));
        Refused(MaterialProblems.OtherLanguage("Anh"), material.AddEdition(Edition("2", "Việt", "3/5/2018", first), Today));
        Refused(MaterialProblems.EditionTaken("1", "Anh"), material.AddEdition(Edition("1", "Anh", "3/5/2018"), Today));
        Refused(MaterialProblems.DayNotCome, material.AddEdition(Edition("2", "Anh", "23/11/2026"), Today));
        Refused(MaterialProblems.NoSuchEdition, material.AddEdition(Edition("2", "Anh", "3/5/2018", Guid.CreateVersion7()), Today));
        Add(material, "2", "Anh", "3/5/2018", first);
        Refused(MaterialProblems.AlreadySuperseded("1"), material.AddEdition(Edition("3", "Anh", "3/5/2019", first), Today));
    }

    private static Programme Open(string first, string? last = null) => Taken(Programme.Open(
        new("CT-MAU", "Chương trình mẫu", "Sample programme", ProgrammePurpose.PreDeployment), new("2022", Day(first), last is null ? null : Day(last), null), Today)).Programme;

    private static LessonTerms Lesson(string number, int? hours = 2) => new(number, "Bài mẫu", "Sample lesson", LessonSource.Own, hours, null);

    private static Material Register() => Material.Register(new("TL-MAU", "Tài liệu mẫu", "Sample material", MaterialKind.Sop, "Liên hợp quốc")).Material;

    private static MaterialEditionTerms Edition(string label, string language, string issued, Guid? supersedes = null) => new(label, language, Day(issued), MaterialOrigin.UnitedNations, null, supersedes);

    private static Guid Add(Material material, string label, string language, string issued, Guid? supersedes = null)
    {
        Taken(material.AddEdition(Edition(label, language, issued, supersedes), Today));
        return material.Editions[^1].Id;
    }

    private static IEnumerable<string> Current(Material material, string day) => material.CurrentOn(Day(day)).Select(e => $"{e.Language} {e.Label}");
}
