using SuGia.Modules.Organisation.Contract;
using SuGia.Modules.Peacekeeping;
using Xunit;
using static SuGia.Tests.Peacekeeping.Said;

namespace SuGia.Tests.Peacekeeping;

public sealed class Hard_days
{
    private static readonly PersonId Officer = PersonId.From(Guid.CreateVersion7());

    [Theory]
    [InlineData(HardDayKind.Bereavement, "HARD-BEREAVEMENT-1"), InlineData(HardDayKind.Injury, "HARD-INJURY-1")]
    [InlineData(HardDayKind.Detention, "HARD-DETENTION-1"), InlineData(HardDayKind.Death, "HARD-DEATH-1")]
    public void Lay_out_the_steps_of_their_kind_in_order(HardDayKind kind, string first)
    {
        var day = Open(kind);
        Assert.Equal(first, day.Steps[0].Code);
        Assert.Equal(Enumerable.Range(1, day.Steps.Count), day.Steps.Select(s => s.Order));
        Assert.All(day.Steps, s => Assert.StartsWith($"HARD-{kind.ToString().ToUpperInvariant()}-", s.Code, StringComparison.Ordinal));
    }

    [Fact]
    public void Are_learned_of_no_sooner_than_they_happen_and_not_in_the_future()
    {
        Refused(HardDayProblems.LearnedBefore(Today), HardDay.Open(Officer, HardDayKind.Death, Today, Today.AddDays(-1), RuleFiles.Book, Today));
        Refused(HardDayProblems.DayNotCome("LearnedOn"), HardDay.Open(Officer, HardDayKind.Death, Today, Today.AddDays(1), RuleFiles.Book, Today));
    }

    [Fact]
    public void Take_each_step_with_its_day_from_the_news_on()
    {
        var day = Open(HardDayKind.Injury);
        Refused(HardDayProblems.BeforeLearned(Today), day.Do(day.Steps[0].Id, Today.AddDays(-1), "", Today));
        Refused(HardDayProblems.DayNotCome("On"), day.Do(day.Steps[0].Id, Today.AddDays(1), "", Today));
        Taken(day.Do(day.Steps[0].Id, Today, "Tổ trưởng", Today));
        Assert.Equal((Today, "Tổ trưởng"), (day.Steps[0].DoneOn, day.Steps[0].DoneBy));
    }

    [Fact]
    public void Close_with_open_steps_only_for_a_reason_and_once()
    {
        var day = Open(HardDayKind.Detention);
        Taken(day.Do(day.Steps[0].Id, Today, "", Today));
        Refused(HardDayProblems.StepsAreOpen(day.Steps.Count - 1), day.Close(Today, "", Today));
        Taken(day.Close(Today, "Đã được trả tự do", Today));
        Refused(HardDayProblems.IsClosed, day.Close(Today, "Lần nữa", Today));
    }

    [Fact]
    public void Name_someone_else_as_the_replacement()
    {
        var (day, other) = (Open(HardDayKind.Bereavement), PersonId.From(Guid.CreateVersion7()));
        Refused(HardDayProblems.ReplacesSelf, day.Replace(Officer));
        Taken(day.Replace(other));
        Assert.Equal(other, day.Replacement);
    }

    private static HardDay Open(HardDayKind kind) => Taken(HardDay.Open(Officer, kind, Today, Today, RuleFiles.Book, Today)).Day;
}
