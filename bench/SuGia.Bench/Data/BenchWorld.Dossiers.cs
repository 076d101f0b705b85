using SuGia.Kernel;
using SuGia.Modules.Peacekeeping;

namespace SuGia.Bench.Data;

internal sealed partial class BenchWorld
{
    private static readonly DossierKind[] OfOneTour = [DossierKind.Extend, DossierKind.Adjust, DossierKind.Rotate, DossierKind.Withdraw];

    /// <summary>Half send officers, one to three; the others are about one tour.</summary>
    private IEnumerable<Dossier> Dossiers()
    {
        var tours = kept.SelectMany(f => f.Tours.Where(t => t.DecidedLastOn is not null).Select(t => (File: f, Tour: t))).ToList();
        for (var at = 1; at <= sizes.Desk.Dossiers; at++)
        {
            var dossier = desk.Percent(50) ? Sending(at) : About(at, desk.Pick(tours));
            if (desk.Percent(97))
            {
                Decide(dossier);
            }
            else
            {
                Settle(dossier, dossier.OpenedOn.AddDays(20), most: 4);
            }

            yield return dossier;
        }
    }

    private Dossier Sending(int at)
    {
        var (on, (mission, post)) = (SomeDay(), desk.Pick(posts));
        var dossier = Open(at, desk.Percent(70) ? DossierKind.Send : DossierKind.Replace, mission, on, on.AddDays(60 + desk.Roll(60)));
        foreach (var file in Some(1 + desk.Roll(3)))
        {
            Must(dossier.Add(new(post.Id, on.AddDays(120), on.AddDays(484)), file, on));
        }

        return dossier;
    }

    private Dossier About(int at, (OfficerFile File, Tour Tour) one)
    {
        var last = one.Tour.DecidedLastOn!.Value;
        var dossier = Open(at, desk.Pick(OfOneTour), one.Tour.Mission, last.AddDays(-150), last.AddDays(-20));
        Must(dossier.Add(new(null, last.AddDays(1), dossier.Kind is DossierKind.Adjust ? null : last.AddDays(180)), one.File, dossier.OpenedOn));
        return dossier;
    }

    private static Dossier Open(int at, DossierKind kind, Modules.Peacekeeping.Contract.MissionId mission, DateOnly on, DateOnly wanted)
    {
        var isExtension = kind is DossierKind.Extend;
        DossierTerms terms = new($"HS-{at:00000}", kind, DossierForce.Armed, false, TourKind.Individual, mission, on, wanted, isExtension ? DossierAsker.Mission : null, isExtension ? on : null);
        return Must(Dossier.Open(terms, Reader.System.Id, EveryDaysRules.Book, on)).Dossier;
    }

    private void Decide(Dossier dossier)
    {
        Settle(dossier, dossier.OpenedOn.AddDays(30), dossier.Items.Count);
        foreach (var step in dossier.Steps)
        {
            Must(dossier.SetStep(step.Id, step.DueOn, step.DueOn, desk.Pick(papers), step.DueOn));
        }

        var isEnd = dossier.EndsTours;
        DossierOrder order = new(desk.Pick(papers), dossier.WantedOn, "", isEnd ? EarlyEndReason.NationalRecall : null, isEnd ? CostBearer.MemberState : null);
        Must(dossier.Decide(order, [.. dossier.Subjects.Select(s => s.Person)], _ => "", dossier.WantedOn));
    }

    /// <summary>The first papers are there.</summary>
    private void Settle(Dossier dossier, DateOnly on, int most)
    {
        foreach (var item in dossier.Items.Take(most))
        {
            Must(dossier.SetPaper(item.Id, desk.Pick(papers), "", on));
        }
    }
}
