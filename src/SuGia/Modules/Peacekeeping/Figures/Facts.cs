using Microsoft.EntityFrameworkCore;
using SuGia.Data;
using SuGia.Kernel;
using SuGia.Modules.Organisation.Contract;

namespace SuGia.Modules.Peacekeeping;

/// <summary>The dated rows that the figures of this module count, cut to a scope.</summary>
internal sealed partial class Facts(AppDb db, IPeople people)
{
    public static readonly IReadOnlyList<string> OfPeople = [Scope.SexKey, Scope.UnitKey];
    public static readonly IReadOnlyList<string> OfTours = [Scope.MissionKey, Scope.SexKey, Scope.UnitKey, Scope.KindKey];

    public IQueryable<Post> Posts => db.Set<Post>().AsNoTracking();

    public IQueryable<Mission> Missions => db.Set<Mission>().AsNoTracking();

    public IQueryable<Segment> Segments => db.Set<Segment>().AsNoTracking();

    /// <summary>Days in a mission that run over the day.</summary>
    public IQueryable<Presence> PresentOn(DateOnly day, PresenceKind kind, Scope scope)
    {
        var present = Rows<Presence>(day, scope).Where(p => p.Kind == kind && p.FirstOn <= day && p.LastOn >= day);
        return InMission(Enum.TryParse<TourKind>(scope.Kind, ignoreCase: true, out var tour) ? present.Where(p => p.TourKind == tour) : present, scope);
    }

    public IQueryable<StageEvent> StagesOn(DateOnly day, Scope scope) =>
        Rows<StageEvent>(day, scope).Where(s => s.FirstOn <= day && s.LastOn >= day);

    /// <summary>Stays in the column whose last day lies from the one day up to the day before the other.</summary>
    public IQueryable<Stay> StaysEnded(BoardColumn column, DateOnly from, DateOnly before, Scope scope) =>
        Stays.Ended(db, Rows<StageEvent>(before, scope).Where(s => s.LastOn >= from && s.LastOn < before), Stages.Of(column));

    /// <summary>Rows of one kind whose person is within the scope as of the day.</summary>
    public IQueryable<TRow> Rows<TRow>(DateOnly day, Scope scope) where TRow : class, IOfPerson
    {
        IQueryable<TRow> rows = db.Set<TRow>().AsNoTracking();
        if (Enum.TryParse<Sex>(scope.Sex, ignoreCase: true, out var sex))
        {
            rows = from row in rows join person in people.AsOf(day) on row.Person equals person.Id where person.Sex == sex select row;
        }

        return scope.Unit is { } unit
            ? from row in rows where people.Under(unit, day).Contains(row.Person) select row
            : rows;
    }

    public IQueryable<TRow> InMission<TRow>(IQueryable<TRow> rows, Scope scope) where TRow : class, IInMission =>
        scope.Mission is { } acronym
            ? rows.Where(r => r.Mission == Missions.Where(m => m.Acronym == acronym).Select(m => m.Id).FirstOrDefault())
            : rows;
}
