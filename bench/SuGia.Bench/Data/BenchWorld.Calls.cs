using SuGia.Kernel;
using SuGia.Modules.Peacekeeping;

namespace SuGia.Bench.Data;

internal sealed partial class BenchWorld
{
    /// <summary>How many officers are kept at hand for what speaks of them.</summary>
    private const int AtHand = 4000;

    private const int OnList = 10;

    private readonly List<OfficerFile> kept = [];

    private void Keep(OfficerFile file, int at)
    {
        if (at % Math.Max(1, sizes.Persons / AtHand) == 0)
        {
            kept.Add(file);
        }
    }

    /// <summary>So many, each another.</summary>
    private IEnumerable<OfficerFile> Some(int count)
    {
        var first = desk.Roll(kept.Count);
        return Enumerable.Range(0, count).Select(at => kept[(first + at) % kept.Count]);
    }

    private IEnumerable<Call> Calls()
    {
        for (var at = 1; at <= sizes.Desk.Calls; at++)
        {
            var on = SomeDay();
            CallTerms terms = new($"DG-{at:0000}", desk.Pick(posts).Mission, $"Vị trí thử {at}", MissionLanguages.English, at % 3 == 0, 1 + desk.Roll(5), on.AddDays(60), on.AddDays(150), on.AddDays(514), desk.Pick(papers));
            var (call, _) = Must(Call.Open(terms, Reader.System.Id, EveryDaysRules.Book, on));
            foreach (var file in Some(OnList))
            {
                Must(call.Nominate(file, new("NGUOI THU", "", IsReserve: desk.Percent(20)), NoRules, on.AddDays(30)));
            }

            Answer(call, on.AddDays(desk.Percent(97) ? 55 : 0));
            yield return call;
        }
    }

    /// <summary>Works through the plan, sends the list, and hears of half of the nominees. A call that is not sent keeps its steps open.</summary>
    private void Answer(Call call, DateOnly sent)
    {
        if (sent == call.OpenedOn)
        {
            return;
        }

        foreach (var step in call.Steps)
        {
            Must(call.SetStep(step.Id, step.DueOn, step.NeedsDays, step.DueOn, step.DueOn));
        }

        Must(call.Withdraw(call.Nominees[desk.Roll(OnList)].Id, sent.AddDays(-5), "Việc gia đình", sent));
        if (call.Standing.Any(n => !n.IsReserve))
        {
            Must(call.Send(sent, desk.Pick(papers), sent));
            foreach (var nominee in call.Standing.Take(OnList / 2))
            {
                Must(call.Answer(nominee.Id, UnAnswer.Selected, sent.AddDays(60), "", desk.Pick(papers), sent.AddDays(60)));
            }
        }
    }

    private DateOnly SomeDay() => Days.First.AddDays(desk.Roll(Days.Days - 600));
}
