using Microsoft.EntityFrameworkCore;
using SuGia.Data;
using SuGia.Kernel;
using SuGia.Modules.Peacekeeping.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Peacekeeping;

public enum DossierState
{
    Open,
    Decided,
}

/// <summary>GET /peacekeeping/dossiers: those opened by the day, the one wanted last seen first.</summary>
public static class ListDossiers
{
    private const string KindName = "kind";
    private const string StateName = "state";
    private const string MissionName = "mission";

    internal static void Map(IEndpointRouteBuilder app) => app.List("/peacekeeping/dossiers", Show, Permission.ReadPeacekeeping);

    public static ListOf<Row> List { get; } = new(DossierWords.Dossiers, "ho-so-trinh", DossierWords.WhyEmpty)
    {
        Columns =
        [
            new("code", DossierWords.Code, d => Cell.Text(d.Code)) { Url = d => DossierHead.UrlOf(d.Id), Second = d => DossierWords.Of(d.Kind).ToString() },
            new("kind", DossierWords.Kind, d => Cell.Text(DossierWords.Of(d.Kind))) { IsSheetOnly = true },
            new("mission", PeacekeepingWords.Mission, d => Cell.Text(d.Mission)),
            new("officers", DossierWords.Officers, d => Cell.Whole(d.Officers)) { IsNumber = true },
            new("missing", DossierWords.IsMissing, d => Cell.Whole(d.Missing)) { IsNumber = true },
            new("wanted", DossierWords.WantedOn, d => Cell.Day(d.WantedOn)),
            new("decided", DossierWords.DecidedOn, d => Cell.Day(d.DecidedOn)),
        ],
        Orders = [Order<Row>.Day("wanted", d => d.WantedOn, d => d.Code) with { FallsFirst = true }],
        Filters =
        [
            Filter.Choice<DossierKind>(KindName, DossierWords.Kind, DossierWords.Of),
            Filter.Choice<DossierState>(StateName, DossierWords.State, Of),
            new(MissionName, PeacekeepingWords.Mission),
        ],
    };

    private static Task<IResult> Show(AppDb db, Frame frame, CancellationToken cancel) =>
        List.Answer(Rows(db, frame), frame, listing => DossiersPage.Show(new(listing)), cancel);

    internal static IQueryable<Row> Rows(AppDb db, Frame frame) =>
        Rows(Narrowed(db.Set<Dossier>().AsNoTracking(), List.Ask(frame), frame.AsOf), List.Ask(frame)[MissionName], db, frame.AsOf);

    private static IQueryable<Dossier> Narrowed(IQueryable<Dossier> dossiers, ListAsk ask, DateOnly asOf)
    {
        dossiers = dossiers.Where(d => d.OpenedOn <= asOf);
        dossiers = ask.Choice<DossierKind>(KindName) is { } kind ? dossiers.Where(d => d.Kind == kind) : dossiers;
        return ask.Choice<DossierState>(StateName) switch
        {
            DossierState.Open => dossiers.Where(d => d.DecidedOn == null || d.DecidedOn > asOf),
            DossierState.Decided => dossiers.Where(d => d.DecidedOn <= asOf),
            null => dossiers,
        };
    }

    private static IQueryable<Row> Rows(IQueryable<Dossier> dossiers, string? acronym, AppDb db, DateOnly asOf)
    {
        var asked = (acronym ?? "").Trim().ToUpperInvariant();
        return from dossier in dossiers
               join mission in db.Set<Mission>() on dossier.Mission equals mission.Id into its
               from mission in its.DefaultIfEmpty()
               where asked == "" || mission.Acronym == asked
               select new Row
               {
                   Id = dossier.Id,
                   Code = dossier.Code,
                   Kind = dossier.Kind,
                   Mission = mission.Acronym,
                   Officers = dossier.Subjects.Count(s => s.EnteredOn <= asOf),
                   Missing = dossier.Items.Count(i => i.SettledOn == null || i.SettledOn > asOf),
                   WantedOn = dossier.WantedOn,
                   DecidedOn = dossier.DecidedOn <= asOf ? dossier.DecidedOn : null,
               };
    }

    private static Words Of(DossierState state) => state switch
    {
        DossierState.Open => DossierWords.Open,
        DossierState.Decided => DossierWords.Decided,
    };

    public sealed class Row
    {
        public required DossierId Id { get; init; }

        public required string Code { get; init; }

        public required DossierKind Kind { get; init; }

        public required string Mission { get; init; }

        public required int Officers { get; init; }

        public required int Missing { get; init; }

        public required DateOnly WantedOn { get; init; }

        public required DateOnly? DecidedOn { get; init; }
    }

    public sealed record View(Listing<Row> Listing);
}
