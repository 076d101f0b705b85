using SuGia.Kernel;
using SuGia.Modules.Figures.Contract;

namespace SuGia.Modules.Peacekeeping;

/// <summary>Who is away from the mission for one reason. The reason has its own permission: the figure is withheld whole without it.</summary>
internal sealed class AbsentByKind(Facts facts, Proofs proofs, AbsenceKind kind) : IFigure
{
    public FigureDefinition Is { get; } = new(
        $"peacekeeping.absent-{CodeOf(kind)}",
        new($"Vắng mặt: {AbsenceWords.Of(kind).Vi}", $"Absent: {AbsenceWords.Of(kind).En}"),
        Measures.Officers,
        new(
            $"Đếm lần vắng mặt “{AbsenceWords.Of(kind).Vi}” đang diễn ra vào ngày đang xem. Vắng mặt tính từ ngày đi đến trước ngày thực sự trở lại.",
            $"Counts the absences “{AbsenceWords.Of(kind).En}” that run over the day. An absence runs from its first day to the day before the real return."),
        Facts.OfPeople)
    {
        Group = FieldGroup.AbsenceReasons,
    };

    public IProof Proof => proofs.Absences;

    public IQueryable<Counted> Records(DateOnly asOf, Scope scope) =>
        from absence in facts.Rows<Absence>(asOf, scope)
        where absence.Kind == kind && absence.FirstOn <= asOf && (absence.BackOn == null || absence.BackOn > asOf)
        select new Counted { Id = absence.Id, Person = absence.Person, EnteredOn = absence.EnteredOn, RestsOnMonth = false };

    private static string CodeOf(AbsenceKind kind) => kind switch
    {
        AbsenceKind.AnnualLeave => "annual-leave",
        AbsenceKind.CompensatoryTimeOff => "time-off",
        AbsenceKind.Compassionate => "compassionate",
        AbsenceKind.Sick => "sick",
        AbsenceKind.MedicalEvacuation => "medical-evacuation",
        AbsenceKind.DutyElsewhere => "duty-elsewhere",
        AbsenceKind.Missing => "missing",
    };
}
