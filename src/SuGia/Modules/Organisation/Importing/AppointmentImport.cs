using Microsoft.EntityFrameworkCore;
using SuGia.Data;
using SuGia.Kernel;
using SuGia.Sheets;

namespace SuGia.Modules.Organisation;

/// <summary>Appointments to units, each from a day.</summary>
internal sealed class AppointmentImport(AppDb db, ImportedPeople people, Reaching reaching, IPaperNumbers papers) : ImportKind<AppointmentRow>
{
    private static readonly Words Post = new("Chức vụ", "Post");
    private static readonly Words UnitWord = new("đơn vị", "unit");

    public override string Code => "appointments";

    public override Words Title { get; } = new("Chức vụ", "Appointments");

    public override Words Lead { get; } = new(
        "Mỗi dòng một lần giữ chức vụ tại đơn vị, nhận ra theo mã cán bộ, đơn vị và ngày.",
        "One appointment a row, known by the service number, the unit and the day.");

    public override Permission Needs => Permission.EditPeople;

    public override IReadOnlyList<ImportColumn> Columns { get; } =
    [
        PersonColumns.Code,
        new("Unit", new("Mã đơn vị", "Unit code"), new("A01", "A01"), Required: true, Aliases: ["Đơn vị"]),
        new("Post", Post, default, Required: true),
        new("FirstOn", new("Từ ngày", "From"), new("31/12/2026", "31/12/2026"), Required: true),
        new("IsMain", new("Chức vụ chính", "Main appointment"), new("Có, nếu mới và để trống", "Yes, when new and empty")),
        PersonColumns.Paper,
    ];

    public override Task Settle(DateOnly today, CancellationToken cancel) => reaching.RenewAll(today, cancel);

    public override Task<IReadOnlyList<ImportLink>> Links(IReadOnlyList<Guid> records, CancellationToken cancel) => people.Links(records, cancel);

    protected override Result<AppointmentRow> Parse(ImportRow row) => Typed.Together(
        Typed.Text(row["Code"], "Code", Person.CodeLimit, PersonColumns.Code.Title),
        Typed.Text(row["Unit"], "Unit", Organisation.Unit.CodeLimit, UnitWord),
        Typed.Text(row["Post"], "Post", 120, Post),
        Typed.Day(row["FirstOn"], "FirstOn"),
        Choices.YesNo.ReadIfAny(row["IsMain"], "IsMain"))
        .Into((code, unit, post, first, main) => new AppointmentRow(code, unit, post, first, main, row["PaperNumber"], row.Cleared));

    protected override string KeyOf(AppointmentRow row) => $"{row.Code} · {row.Unit} · {Days.Iso(row.FirstOn)}";

    protected override string RecordOf(AppointmentRow row) => row.Code;

    protected override async Task Apply(ImportBatch<AppointmentRow> batch, CancellationToken cancel)
    {
        var (known, numbers) = (await people.Known(batch, e => e.Row.Code, cancel), await papers.All(cancel));
        var units = await UnitsOf(batch, cancel);
        foreach (var entry in batch.Entries)
        {
            var (person, unit) = (known.Find(entry.Row.Code, "Code"), Standing(units, entry.Row));
            var paper = numbers.Find(entry.Row.PaperNumber, "PaperNumber");
            if (person.Ok && unit.Ok && paper.Problems.Count == 0)
            {
                Appoint(batch, entry, person.Value, unit.Value, paper.Value, numbers);
            }
            else
            {
                batch.Refuse(entry, [.. person.Problems, .. unit.Problems, .. paper.Problems]);
            }
        }
    }

    private static void Appoint(ImportBatch<AppointmentRow> batch, ImportEntry<AppointmentRow> entry, Person person, Unit unit, Guid? paper, PaperNumbers numbers)
    {
        var row = entry.Row;
        if (person.Appointments.FirstOrDefault(a => a.Unit == unit.Id && a.FirstOn == row.FirstOn) is not { } held)
        {
            batch.Take(entry, person, person.Appoint(unit.Id, row.Post, row.FirstOn, row.IsMain ?? true, paper, batch.Today));
            return;
        }

        var (isMain, next) = (row.IsMain ?? held.IsMain, row.Cleared.Over("PaperNumber", paper, held.Paper));
        var changes = new FieldChanges()
            .Compare("Post", held.Post, row.Post)
            .Compare("IsMain", held.IsMain, isMain, Choices.YesNo.Title)
            .Compare("PaperNumber", held.Paper, next, p => numbers.Title(p!.Value));
        batch.Correct(entry, person, changes.All, () => person.CorrectAppointment(held, row.Post, isMain, next));
    }

    private static Result<Unit> Standing(Dictionary<string, Unit> units, AppointmentRow row) =>
        units.GetValueOrDefault(row.Unit) is { } unit && unit.StandsOn(row.FirstOn) ? unit : ImportProblems.Unknown(UnitWord, row.Unit, "Unit");

    private async Task<Dictionary<string, Unit>> UnitsOf(ImportBatch<AppointmentRow> batch, CancellationToken cancel)
    {
        var codes = batch.Entries.Select(e => e.Row.Unit).Distinct().ToList();
        return await db.Set<Unit>().AsNoTracking().Where(u => codes.Contains(u.Code)).ToDictionaryAsync(u => u.Code, StringComparer.Ordinal, cancel);
    }
}

internal sealed record AppointmentRow(string Code, string Unit, string Post, DateOnly FirstOn, bool? IsMain, string PaperNumber, ClearedCells Cleared);
