using SuGia.Kernel;
using SuGia.Modules.Documents.Contract;
using SuGia.Modules.Organisation.Contract;
using SuGia.Modules.Peacekeeping.Contract;

namespace SuGia.Modules.Peacekeeping;

public sealed partial class Dossier
{
    /// <summary>The day the decision was signed; null while the dossier is open.</summary>
    public DateOnly? DecidedOn { get; private set; }

    public PaperId? DecidedBy { get; private set; }

    /// <summary>Why it was decided although something was missing or spoke against it.</summary>
    public string DecidedBecause { get; private set; } = "";

    /// <summary>What speaks against deciding: the list of papers is not verified law, so that it asks for a reason and does not block.</summary>
    public IReadOnlyList<Words> Doubts =>
    [
        .. Missing is [] ? (Words[])[] : [DossierWords.StillMissing(Missing)],
        .. UnAgrees is false ? (Words[])[DossierWords.UnRefused] : [],
        .. subjects.Any(s => s.Consents is false) ? (Words[])[DossierWords.SomeoneRefused] : [],
        .. subjects.Any(s => s.HomeAgrees is false) ? (Words[])[DossierWords.HomeRefused] : [],
    ];

    /// <summary>One decision for all who are in the dossier, and for nobody else.</summary>
    /// <param name="named">Whom the decision names.</param>
    /// <param name="name">How a person is called in what is refused.</param>
    public Result<DossierDecided> Decide(DossierOrder order, IReadOnlyCollection<PersonId> named, Func<PersonId, string> name, DateOnly today)
    {
        var (others, left) = (named.Where(p => subjects.All(s => s.Person != p)).ToList(), subjects.Select(s => s.Person).Where(p => !named.Contains(p)).ToList());
        if (Broken.Among(
            (IsOpen, Otherwise: DossierProblems.AlreadyDecided),
            (subjects is not [], Otherwise: DossierProblems.NobodyInIt),
            (order.Decision is not null, Otherwise: DossierProblems.DecisionNeeded),
            (order.Decision is null || order.SignedOn is not null, Otherwise: TourProblems.DecisionNeedsDay),
            (order.SignedOn is null || order.SignedOn <= today, Otherwise: TourProblems.NotYetSigned),
            (others is [], Otherwise: DossierProblems.NamesAnother(Code, others.ConvertAll(p => name(p)))),
            (left is [], Otherwise: DossierProblems.LeavesOut(left.ConvertAll(p => name(p)))),
            (!EndsTours || order is { Because: not null, Bearer: not null }, Otherwise: DossierProblems.WhyWithdrawn),
            (Doubts is [] || order.Reason is not "", Otherwise: DossierProblems.DoubtsNeedReason(Doubts))) is { } broken)
        {
            return broken;
        }

        (DecidedOn, DecidedBy, DecidedBecause) = (order.SignedOn, order.Decision, order.Reason);
        return new DossierDecided(Id, order.SignedOn ?? today);
    }

    /// <summary>What the decision does to one officer's file, by the file's own rules.</summary>
    /// <param name="file">The officer's own.</param>
    /// <param name="cap">The longest that a tour may last. Source: rule TOUR-05.</param>
    /// <returns>The event, to be recorded with the file; null where the file stays as it is, since the tour ends as decided.</returns>
    public Result<object?> Execute(DossierSubject subject, OfficerFile file, DossierOrder order, TourCap? cap, DateOnly today) => Kind switch
    {
        DossierKind.Send or DossierKind.Replace => file.OpenTour(new(Mission, subject.Post, Team: null, TourKind), DaysOf(subject, order), today, CaseOfficer).Into(object? (e) => e),
        DossierKind.Rotate when subject.Tour is null => file.OpenTour(new(Mission, subject.Post, Team: null, TourKind), DaysOf(subject, order), today, CaseOfficer).Into(object? (e) => e),
        DossierKind.Rotate when subject.LastOn is { } last => file.EndEarly(
            subject.Tour.Value, new(last, EarlyEndReason.Rotation, CostBearer.NotDecided, order.Decision, order.SignedOn), today).Into(object? (e) => e),
        DossierKind.Rotate => (object?)null,
        DossierKind.Adjust => Adjust(subject, file, order, cap, today),
        DossierKind.Extend => file.Extend(subject.Tour ?? default, DaysOf(subject, order), cap, order.Reason, today).Into(object? (e) => e),
        DossierKind.Withdraw or DossierKind.WithdrawUrgently => file.EndEarly(
            subject.Tour ?? default, new(subject.LastOn ?? default, order.Because ?? default, order.Bearer ?? default, order.Decision, order.SignedOn), today).Into(object? (e) => e),
    };

    /// <summary>Within the tour, the rest of it in another post; before it has begun, the tour itself put right.</summary>
    private static Result<object?> Adjust(DossierSubject subject, OfficerFile file, DossierOrder order, TourCap? cap, DateOnly today)
    {
        if (file.Tours.FirstOrDefault(t => t.Id == subject.Tour) is not { } tour || subject.FirstOn is not { } first)
        {
            return DossierProblems.NoTour;
        }

        SegmentTyped days = new(FuzzyDate.OnDay(first), tour.FirstSegment.Last, order.Decision, order.SignedOn, tour.FirstSegment.UnReference);
        return first <= tour.DecidedFirstOn || (subject.Post == tour.Post && today < tour.DecidedFirstOn)
            ? file.CorrectTour(tour, tour.FirstSegment, new(tour.Mission, subject.Post, tour.Team, tour.Kind), days, cap, today).Into(object? (e) => e)
            : file.Reassign(tour.Id, subject.Post, days, today).Into(object? (e) => e);
    }

    private static SegmentTyped DaysOf(DossierSubject subject, DossierOrder order) =>
        new(FuzzyDate.OnDay(subject.FirstOn ?? default), FuzzyDate.OnDay(subject.LastOn ?? default), order.Decision, order.SignedOn, "");
}

/// <summary>The decision as a form gives it.</summary>
/// <param name="Reason">Asked for where papers are missing, something speaks against it, or a tour grows beyond its cap.</param>
/// <param name="Because">Why tours end, and who bears the cost; of withdrawals alone.</param>
public sealed record DossierOrder(PaperId? Decision, DateOnly? SignedOn, string Reason, EarlyEndReason? Because = null, CostBearer? Bearer = null);

public sealed record DossierDecided(DossierId Dossier, DateOnly On);
