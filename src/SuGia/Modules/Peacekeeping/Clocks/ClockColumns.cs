using SuGia.Kernel;
using SuGia.Shell;

namespace SuGia.Modules.Peacekeeping;

/// <summary>What the ladder says of each term: until when, who does what, and from when at the latest.</summary>
internal static class ClockColumns
{
    /// <param name="desks">The names of those who answer for open work, by account.</param>
    /// <param name="day">A duty that should have begun before it is late.</param>
    public static IReadOnlyList<Column<ListClocks.Row>> Of(IReadOnlyDictionary<ClockKind, ClockDuty> duties, IReadOnlyDictionary<Guid, string> desks, DateOnly day)
    {
        ClockDuty? DutyOf(ListClocks.Row row) => duties.GetValueOrDefault((ClockKind)row.Kind);
        string? DeskOf(ListClocks.Row row) => row.Desk is { } desk ? desks.GetValueOrDefault(desk) : null;
        bool IsLate(ListClocks.Row row) => DutyOf(row)?.BeginBy(row.Until) < day;
        return
        [
            new("name", PeacekeepingWords.Officer, r => Cell.Text(r.FullName)) { Url = r => OfficerHead.UrlOf(r.Person), Second = r => r.UnitName },
            new("code", PeacekeepingWords.Code, r => Cell.Text(r.Code)) { IsSheetOnly = true },
            new("unit", PeacekeepingWords.Unit, r => Cell.Text(r.UnitName)) { IsSheetOnly = true },
            new("kind", CertificateWords.Kind, r => Cell.Text(ClockWords.Of((ClockKind)r.Kind))) { Second = r => ClockWords.NeededFor(DutyOf(r)?.For, r.Mission) },
            new("for", ClockWords.For, r => Cell.Text(DutyOf(r) is { } duty ? ClockWords.Of(duty.For) : null)) { IsSheetOnly = true },
            new("mission", PeacekeepingWords.Mission, r => Cell.Text(r.Mission)) { IsSheetOnly = true },
            new("until", CertificateWords.LastOn, r => Cell.Day(r.Until)),
            new("begin", ClockWords.BeginBy, r => Cell.Day(DutyOf(r)?.BeginBy(r.Until))) { State = r => IsLate(r) ? "bad" : null, Second = r => IsLate(r) ? ClockWords.Late.ToString() : null },
            new("late", ClockWords.IsLate, r => Cell.Text(IsLate(r) ? ClockWords.Late : null)) { IsSheetOnly = true },
            new("act", ClockWords.Act, r => Cell.Text(DutyOf(r)?.Rule.Title)) { Second = r => DutyOf(r) is { Rule.Confidence: not Confidence.Seen } duty ? RuleWords.Of(duty.Rule.Confidence).ToString() : null },
            new("who", ClockWords.Who, r => Cell.Text(DutyOf(r) is { } duty ? ClockWords.Of(duty.Who) : null)) { Second = DeskOf },
            new("desk", ClockWords.Desk, r => Cell.Text(DeskOf(r))) { IsSheetOnly = true },
            new("source", RuleWords.Source, r => Cell.Text(DutyOf(r)?.Rule.Source)) { IsSheetOnly = true },
            new("confidence", ClockWords.Confidence, r => Cell.Text(DutyOf(r) is { } duty ? RuleWords.Of(duty.Rule.Confidence) : null)) { IsSheetOnly = true },
        ];
    }
}
