using Microsoft.EntityFrameworkCore;
using SuGia.Data;
using SuGia.Kernel;
using SuGia.Modules.Organisation.Contract;
using SuGia.Modules.Peacekeeping.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Peacekeeping;

/// <summary>Finds the hard day of a page or form, within the reach of the reasons of absences; each reading is journalled.</summary>
internal sealed class EditedHardDays(AppDb db, IPeople people, IPersonalData personal, Frame frame)
{
    public IQueryable<HardDay> Within => db.Set<HardDay>().Where(d => people.Within(frame.Reader.ReachOf(Permission.ReadAbsenceReasons)).Any(r => r.Person == d.Person));

    public async Task<(HardDay Day, HardDayHead Head)?> Find(HardDayId id, CancellationToken cancel) =>
        await Within.SingleOrDefaultAsync(d => d.Id == id, cancel) is { } day
        && await people.Find(day.Person, frame.AsOf, frame.Reader.ReachOf(Permission.ReadPeople), cancel) is { } officer
            ? (day, new(id, day.Kind, officer, day.Version))
            : null;

    public Task Note(IReadOnlyCollection<PersonId> shown, CancellationToken cancel) => personal.NoteReading(shown, FieldGroup.AbsenceReasons, cancel);
}

/// <summary>Which hard day a form is about, as it was before the form was pressed.</summary>
public sealed record HardDayHead(HardDayId Id, HardDayKind Kind, PersonCard Officer, int Version)
{
    public string Url => UrlOf(Id);

    public static string UrlOf(HardDayId day) => $"/peacekeeping/hard-days/{day.Value}";
}
