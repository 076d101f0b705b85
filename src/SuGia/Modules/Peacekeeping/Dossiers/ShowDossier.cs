using Microsoft.EntityFrameworkCore;
using SuGia.Data;
using SuGia.Kernel;
using SuGia.Modules.Accounts.Contract;
using SuGia.Modules.Documents.Contract;
using SuGia.Modules.Organisation.Contract;
using SuGia.Modules.Peacekeeping.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Peacekeeping;

/// <summary>GET /peacekeeping/dossiers/{id}: whom it is about, what is there and missing, who decides by the law of its day.</summary>
public static class ShowDossier
{
    internal static void Map(IEndpointRouteBuilder app) => app.Get("/peacekeeping/dossiers/{id}", Show).Needs(Permission.ReadPeacekeeping);

    private static async Task<IResult> Show(DossierId id, EditedDossiers dossiers, IAccounts accounts, IPapers papers, IPeople people, IPersonalData personal, AppDb db, Frame frame, CancellationToken cancel)
    {
        if (await dossiers.Find(id, cancel) is not (var dossier, var head) || dossier.OpenedOn > frame.AsOf)
        {
            return Results.NotFound();
        }

        var seen = await dossiers.People(dossier, cancel);
        return DossierPage.Show(new(dossier, head, frame.AsOf, (await accounts.Names([dossier.CaseOfficer], cancel)).GetValueOrDefault(dossier.CaseOfficer, ""), seen)
        {
            Papers = await Papers(dossier, papers, cancel),
            Posts = await Posts(dossier, db, cancel),
            Tours = await Tours(dossier, db, cancel),
            Appraised = dossier.Kind is DossierKind.Extend ? await AppraisedOf(dossier, [.. seen.Keys], people, personal, db, frame, cancel) : Peacekeeping.Appraised.Nothing,
        });
    }

    internal static async Task<IReadOnlyDictionary<PaperId, PaperCard>> Papers(Dossier dossier, IPapers papers, CancellationToken cancel)
    {
        List<PaperId> ids =
        [
            .. new[] { dossier.DecidedBy, dossier.UnAnsweredBy }.Concat(dossier.Items.Select(i => i.Paper)).Concat(dossier.Steps.Select(s => s.Paper)).Concat(dossier.Subjects.Select(s => s.HomePaper)).OfType<PaperId>().Distinct(),
        ];
        return ids is [] ? new Dictionary<PaperId, PaperCard>() : await papers.All.Where(p => ids.Contains(p.Id)).ToDictionaryAsync(p => p.Id, cancel);
    }

    private static async Task<IReadOnlyDictionary<Guid, string>> Posts(Dossier dossier, AppDb db, CancellationToken cancel)
    {
        var ids = dossier.Subjects.Select(s => s.Post).OfType<Guid>().ToList();
        return await db.Set<Post>().Where(p => ids.Contains(p.Id)).ToDictionaryAsync(p => p.Id, p => p.Code, cancel);
    }

    private static async Task<IReadOnlyDictionary<Guid, TourSpan>> Tours(Dossier dossier, AppDb db, CancellationToken cancel)
    {
        var ids = dossier.Subjects.Select(s => s.Tour).OfType<Guid>().ToList();
        return await db.Set<Tour>().Where(t => ids.Contains(t.Id))
            .Select(t => new TourSpan(t.Id, t.Segments.Min(s => s.First.Earliest), t.Segments.Max(s => s.Last.Latest))).ToDictionaryAsync(t => t.Id, cancel);
    }

    /// <summary>Whoever may not read appraisals learns only that there is one; what is shown stands in the journal.</summary>
    private static async Task<Appraised> AppraisedOf(Dossier dossier, List<PersonId> seen, IPeople people, IPersonalData personal, AppDb db, Frame frame, CancellationToken cancel)
    {
        var all = db.Set<Appraisal>().AsNoTracking().Where(a => a.Mission == dossier.Mission && seen.Contains(a.Person) && a.EnteredOn <= frame.AsOf);
        var who = await all.Select(a => a.Person).Distinct().ToListAsync(cancel);
        if (who is [] || !frame.Reader.MayRead(FieldGroup.Appraisal))
        {
            return new(who, []);
        }

        var within = people.Within(frame.Reader.ReachOf(FieldGroup.Appraisal));
        var read = await all.Where(a => within.Any(r => r.Person == a.Person)).ToListAsync(cancel);
        await personal.NoteReading([.. read.Select(a => a.Person)], FieldGroup.Appraisal, cancel);
        return new(who, read);
    }

    public sealed record TourSpan(Guid Id, DateOnly FirstOn, DateOnly LastOn);

    /// <param name="People">Those of its officers whom the reader may see.</param>
    public sealed record View(Dossier Dossier, DossierHead Head, DateOnly AsOf, string CaseOfficer, IReadOnlyDictionary<PersonId, PersonCard> People)
    {
        public required IReadOnlyDictionary<PaperId, PaperCard> Papers { get; init; }

        public required IReadOnlyDictionary<Guid, string> Posts { get; init; }

        public required IReadOnlyDictionary<Guid, TourSpan> Tours { get; init; }

        public required Appraised Appraised { get; init; }

        public bool IsOpen => Dossier.DecidedOn is not { } decided || decided > AsOf;

        public IReadOnlyList<DossierSubject> Subjects => [.. Dossier.Subjects.Where(s => s.EnteredOn <= AsOf || s.EnteredOn == Dossier.EnteredOn)];

        public IReadOnlyList<DossierSubject> Seen => [.. Subjects.Where(s => People.ContainsKey(s.Person))];

        /// <summary>How many of its officers the reader may not see.</summary>
        public int Hidden => Subjects.Count - Seen.Count;

        /// <summary>The rule that gave the chain; null where the law of the day has none.</summary>
        public RuleRow? Chain => RuleFiles.Book.Find(Dossier.Chain, Dossier.OpenedOn);

        public ExtensionClock? Clock => Dossier.Kind is DossierKind.Extend ? ExtensionClock.Of(RuleFiles.Book, Dossier.WantedOn, Dossier.OpenedOn) : null;

        /// <summary>What is there and what is missing at the end of the day.</summary>
        public Words Standing
        {
            get
            {
                var settled = Dossier.Items.Where(i => i.IsSettledOn(AsOf)).ToList();
                return DossierWords.Standing(settled.Count(i => i.Paper is not null), settled.Count(i => i.Paper is null), Dossier.Items.Count, Dossier.MissingOn(AsOf));
            }
        }

        /// <summary>The last day that the cap of rule TOUR-05 leaves, where the officer is asked to stay longer.</summary>
        public Words? BeyondCap(DossierSubject subject) =>
            Dossier.Kind is DossierKind.Extend && ExtendTour.CapOn(AsOf) is { } cap && subject.Tour is { } tour && Tours.TryGetValue(tour, out var span) && subject.LastOn > cap.LastDay(span.FirstOn)
                ? DossierWords.BeyondCap(cap, cap.LastDay(span.FirstOn))
                : null;
    }
}

/// <param name="All">Whoever has an appraisal.</param>
/// <param name="Read">What the reader may read of them.</param>
public sealed record Appraised(IReadOnlyList<PersonId> All, IReadOnlyList<Appraisal> Read)
{
    public static Appraised Nothing { get; } = new([], []);
}
