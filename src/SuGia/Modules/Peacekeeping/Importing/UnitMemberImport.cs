using Microsoft.EntityFrameworkCore;
using SuGia.Data;
using SuGia.Kernel;
using SuGia.Modules.Documents.Contract;
using SuGia.Modules.Organisation.Contract;
using SuGia.Sheets;

namespace SuGia.Modules.Peacekeeping;

/// <summary>Who joined which formed unit, in which line, from which day.</summary>
internal sealed class UnitMemberImport(AppDb db, IPeople people, ImportedPapers papers) : ImportKind<UnitMemberRow>
{
    public override string Code => "unit-members";

    public override Words Title { get; } = new("Thành viên đơn vị cảnh sát", "Members of formed units");

    public override Words Lead { get; } = new(
        "Mỗi dòng một người vào một đơn vị, nhận ra theo mã đơn vị, mã cán bộ và ngày vào. Đánh giá và rời đơn vị ghi trên trang của đơn vị.",
        "One person's joining of a unit a row, known by unit, officer and day. Assessments and leavings are recorded on the unit's page.");

    public override Permission Needs => Permission.EditPeacekeeping;

    public override IReadOnlyList<ImportColumn> Columns => UnitMemberRow.Columns;

    public override Task<IReadOnlyList<ImportLink>> Links(IReadOnlyList<Guid> records, CancellationToken cancel) => ImportedUnits.Links(db, records, cancel);

    protected override Result<UnitMemberRow> Parse(ImportRow row) => UnitMemberRow.Of(row);

    protected override string KeyOf(UnitMemberRow row) => $"{row.Unit} · {row.Officer} · {Days.Both(row.FirstOn).Vi}";

    /// <remarks>Nobody is in two units at a time: the rows of a person are judged together.</remarks>
    protected override string RecordOf(UnitMemberRow row) => row.Officer;

    protected override async Task Apply(ImportBatch<UnitMemberRow> batch, CancellationToken cancel)
    {
        var persons = await Persons(batch, cancel);
        var units = await Units(batch, persons, cancel);
        foreach (var joining in batch.Entries.GroupBy(e => (e.Row.Unit, e.Row.Line, e.Row.FirstOn)))
        {
            await Join(batch, [.. joining], persons, units, cancel);
        }
    }

    /// <summary>Those who join one line on one day do so by one change of the unit.</summary>
    private async Task Join(ImportBatch<UnitMemberRow> batch, IReadOnlyList<ImportEntry<UnitMemberRow>> entries, Dictionary<string, PersonCard> persons, Dictionary<string, FormedUnit> units, CancellationToken cancel)
    {
        List<ImportEntry<UnitMemberRow>> joined = [];
        foreach (var entry in entries)
        {
            var paper = await papers.Take(entry.Row.Paper, PaperKind.Decision, batch, entry.Cells, cancel);
            var found = Typed.Together(UnitOf(entry.Row, units), PersonOf(entry.Row, persons), paper).Then(f => LineOf(f.Item1, entry.Row).Into(line => (Unit: f.Item1, Person: f.Item2, Line: line, Paper: f.Item3)));
            if (!found.Ok)
            {
                batch.Refuse(entry, found.Problems);
            }
            else if (Take(batch, entry, found.Value.Unit, found.Value.Person, found.Value.Line, found.Value.Paper, units))
            {
                joined.Add(entry);
            }
        }

        if (joined is [{ Row: var row }, ..] && units[row.Unit] is var unit)
        {
            batch.Record(unit, new MembersJoined(unit.Id, unit.LineOn(row.Line, row.FirstOn)!.Id, row.FirstOn, joined.Count));
        }
    }

    /// <returns>True where the person joined by this row.</returns>
    private bool Take(ImportBatch<UnitMemberRow> batch, ImportEntry<UnitMemberRow> entry, FormedUnit unit, PersonCard person, StrengthLine line, PaperId? paper, Dictionary<string, FormedUnit> units)
    {
        var on = entry.Row.FirstOn;
        if (unit.Members.FirstOrDefault(m => m.Person == person.Id && m.FirstOn == on) is { } held)
        {
            Correct(batch, entry, unit, held, new(line.Id, on, entry.Row.Cleared.Over("PaperNumber", paper, held.Paper)), units);
            return false;
        }

        var joined = unit.Join(line.Id, [new(person.Id, $"{person.FullName} ({person.Code})", Elsewhere(units, unit, person.Id, on, unit.LastOn ?? DateOnly.MaxValue))], on, paper, batch.Today);
        if (!joined.Ok)
        {
            batch.Refuse(entry, [.. joined.Problems.Select(UnitMemberRow.AtColumn)]);
            return false;
        }

        batch.Added(entry);
        return true;
    }

    private void Correct(ImportBatch<UnitMemberRow> batch, ImportEntry<UnitMemberRow> entry, FormedUnit unit, UnitMember held, MemberTyped next, Dictionary<string, FormedUnit> units)
    {
        var changes = new FieldChanges()
            .Compare("Line", held.Line, next.Line, line => unit.Lines.FirstOrDefault(l => l.Id == line)?.Title ?? FieldChanges.Nothing)
            .Compare("PaperNumber", held.Paper, next.Paper, papers.Title).All;
        var corrected = changes.Count == 0 ? null : (Result<UnitMemberCorrected>?)unit.CorrectMember(held.Id, next, Elsewhere(units, unit, held.Person, next.On, held.LastOn), batch.Today);
        if (corrected is { Ok: false } refused)
        {
            batch.Refuse(entry, [.. refused.Problems.Select(UnitMemberRow.AtColumn)]);
        }
        else
        {
            batch.Correct(entry, unit, changes, () => corrected!.Value);
        }
    }

    private static string? Elsewhere(Dictionary<string, FormedUnit> units, FormedUnit unit, PersonId person, DateOnly first, DateOnly last) =>
        units.Values.FirstOrDefault(u => u != unit && u.Members.Any(m => m.Person == person && m.FirstOn <= last && m.LastOn >= first))?.Code;

    private static Result<FormedUnit> UnitOf(UnitMemberRow row, Dictionary<string, FormedUnit> units) =>
        units.GetValueOrDefault(row.Unit) is { } unit ? unit : ImportedUnits.Unknown(row.Unit);

    private static Result<PersonCard> PersonOf(UnitMemberRow row, Dictionary<string, PersonCard> persons) =>
        persons.GetValueOrDefault(row.Officer) is { } person ? person : ImportProblems.NotRegistered(row.Officer, "Officer");

    private static Result<StrengthLine> LineOf(FormedUnit unit, UnitMemberRow row) =>
        unit.LineOn(row.Line, row.FirstOn) is { } line ? line : ImportProblems.NotInList(
            row.Line, "Line", new(string.Join(", ", unit.LinesOn(row.FirstOn).Select(l => l.TitleVi)), string.Join(", ", unit.LinesOn(row.FirstOn).Select(l => l.TitleEn))));

    private async Task<Dictionary<string, PersonCard>> Persons(ImportBatch<UnitMemberRow> batch, CancellationToken cancel)
    {
        var codes = batch.Entries.Select(e => e.Row.Officer).Distinct().ToList();
        var within = people.Within(batch.Reader.ReachOf(Permission.EditPeacekeeping));
        return await people.AsOf(batch.Today).Where(p => codes.Contains(p.Code) && within.Any(r => r.Person == p.Id)).ToDictionaryAsync(p => p.Code, StringComparer.Ordinal, cancel);
    }

    /// <summary>Those that the rows name, and those that any of the people was ever in.</summary>
    private async Task<Dictionary<string, FormedUnit>> Units(ImportBatch<UnitMemberRow> batch, Dictionary<string, PersonCard> persons, CancellationToken cancel)
    {
        var (codes, ids) = (batch.Entries.Select(e => e.Row.Unit).Distinct().ToList(), persons.Values.Select(p => p.Id).ToList());
        return await db.Set<FormedUnit>().Where(u => codes.Contains(u.Code) || u.Members.Any(m => ids.Contains(m.Person))).ToDictionaryAsync(u => u.Code, StringComparer.Ordinal, cancel);
    }
}
