using SuGia.Modules.Organisation;
using SuGia.Modules.Organisation.Contract;
using SuGia.Modules.Peacekeeping;

namespace SuGia.Sample;

public sealed partial class SampleWorld
{
    /// <summary>The visit of May 2026, whose results are in the officers' files, and one that is asked for.</summary>
    private void InviteSaat()
    {
        var held = Ask(new("SAAT-2026-05", Day(12, 1, 2026), Day(18, 5, 2026), "Anh", IsArmed: true, 60, "Hà Nội", Request: null), people[66..72], Day(2, 3, 2026));
        db.Record(held, Must(held.Agree(Day(10, 4, 2026), Day(18, 5, 2026), Day(22, 5, 2026), null, Day(10, 4, 2026))), Entered(Day(10, 4, 2026)));
        Assessor(held, "A. Mẫu", "Trưởng đoàn", Sex.Male);
        Assessor(held, "B. Mẫu", "Giám khảo ngôn ngữ", Sex.Female);
        db.Record(held, Must(held.AddCost(new("Đi lại của đoàn", CostBearer.UnitedNations, ""), Day(10, 4, 2026))), Entered(Day(10, 4, 2026)));
        db.Record(held, Must(held.EnterResults(sat: 6, Day(27, 5, 2026))), Entered(Day(27, 5, 2026)));
        Ask(new("SAAT-2027-03", Day(9, 11, 2026), Day(8, 3, 2027), "Anh, Pháp", IsArmed: true, 60, "Hà Nội", Request: null), [.. people[70..75], people[17]], Day(16, 11, 2026));
    }

    private SaatVisit Ask(VisitTerms terms, IReadOnlyList<Person> nominees, DateOnly nominatedOn)
    {
        var (visit, requested) = Must(SaatVisit.Ask(terms, RuleFiles.Book, terms.RequestedOn));
        db.Record(visit, requested, Entered(terms.RequestedOn));
        foreach (var (at, person) in nominees.Index())
        {
            var attested = at % 3 == 2 ? (DateOnly?)null : nominatedOn;
            db.Record(visit, Must(visit.Nominate(person.Id, new(IsReserve: false, attested), nominatedOn)), Entered(nominatedOn));
        }

        return visit;
    }

    private void Assessor(SaatVisit visit, string name, string role, Sex sex) =>
        db.Record(visit, Must(visit.AddAssessor(new(name, role, sex, ""), Day(10, 4, 2026))), Entered(Day(10, 4, 2026)));
}
