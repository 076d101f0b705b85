using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SuGia.Data;
using SuGia.Kernel;
using SuGia.Modules.Documents.Contract;
using SuGia.Modules.Organisation.Contract;
using SuGia.Modules.Peacekeeping.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Peacekeeping;

/// <summary>GET and POST /peacekeeping/dossiers/{id}/decision: one decision changes the file of every officer in the dossier, or none.</summary>
public static class DecideDossier
{
    internal static void Map(IEndpointRouteBuilder dossiers)
    {
        dossiers.Get("/{id}/decision", Ask);
        dossiers.Post("/{id}/decision", Answer);
    }

    private static async Task<IResult> Ask(DossierId id, EditedDossiers dossiers, CancellationToken cancel) =>
        await dossiers.Find(id, cancel) is (var dossier, var head) ? DecideDossierPage.Show(await ViewOf(dossier, head, new(), PaperForm.None, dossiers, cancel)) : Results.NotFound();

    private static async Task<IResult> Answer(DossierId id, [FromForm] Form form, PaperForm paper, EditedDossiers dossiers, Officers officers, Decisions decisions, AppDb db, Pressing pressing, Saving saving, CancellationToken cancel)
    {
        if (await dossiers.Find(id, cancel) is not (var dossier, var head))
        {
            return Results.NotFound();
        }

        var (act, view) = (saving.Act(form.Reason), await ViewOf(dossier, head, form, paper, dossiers, cancel));
        var signed = await decisions.Take(paper, act, cancel);
        var others = await Others(form.Others, officers, cancel);
        var asked = Typed.Together(form.Parsed, signed, view.Reached(dossier), await Elsewhere(dossier, signed.Value?.Decision, paper, form, db, cancel));
        act = act.On(signed.Value?.Decision?.Value);
        var files = await dossiers.Files(dossier, cancel);
        return await pressing.Change(
            dossier, form.Version, asked, all => Carried(dossier, all.Item1.With(all.Item2), [.. form.Ticked, .. others.Known], others.Names, view, files, db, act),
            new(act, head.Url, DossierFormWords.Decided, problems => DecideDossierPage.Refuse(view with { Problems = problems })), cancel);
    }

    /// <summary>All or none: whoever is refused is named with the rule, and nothing is saved.</summary>
    private static Result<DossierDecided> Carried(Dossier dossier, DossierOrder order, IReadOnlyCollection<PersonId> named, IReadOnlyDictionary<PersonId, string> others, View view, IReadOnlyDictionary<PersonId, OfficerFile> files, AppDb db, Act act) =>
        dossier.Decide(order, named, p => others.GetValueOrDefault(p) ?? view.NameOf(p), act.EnteredOn).Then(decided =>
        {
            var done = dossier.Subjects.Select(s => (s.Person, File: files[s.Person], Told: dossier.Execute(s, files[s.Person], order, ExtendTour.CapOn(act.EnteredOn), act.EnteredOn))).ToList();
            List<Problem> problems = [.. done.SelectMany(d => d.Told.Problems.Select(p => DossierProblems.About(view.NameOf(d.Person), p)))];
            if (problems is not [])
            {
                return (Result<DossierDecided>)new Broken(problems);
            }

            done.Where(d => d.Told.Value is not null).ToList().ForEach(d => db.Record(d.File, d.Told.Value!, act));
            return decided;
        });

    /// <summary>The people meant by the lines typed; whoever is not known here keeps the name that was typed.</summary>
    private static async Task<(IReadOnlyList<PersonId> Known, IReadOnlyDictionary<PersonId, string> Names)> Others(string? typed, Officers officers, CancellationToken cancel)
    {
        Dictionary<PersonId, string> names = [];
        foreach (var line in (typed ?? "").Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Take(20))
        {
            var one = await officers.Pick(line, cancel) is [var found] ? found : null;
            names[one?.Id ?? Id.New<PersonId>()] = one?.Titled() ?? Typed.Echo(line, 80);
        }

        return ([.. names.Keys], names);
    }

    /// <summary>A paper that decides another dossier, for other people, is asked about once.</summary>
    private static async Task<Result<string>> Elsewhere(Dossier dossier, PaperId? decision, PaperForm paper, Form form, AppDb db, CancellationToken cancel)
    {
        var people = dossier.Subjects.Select(s => s.Person).ToList();
        var codes = decision is null || form.IsConfirmed ? [] : await db.Set<Dossier>()
            .Where(d => d.Id != dossier.Id && d.DecidedBy == decision && d.Subjects.Any(s => !people.Contains(s.Person))).OrderBy(d => d.Code).Select(d => d.Code).ToListAsync(cancel);
        return codes is [] ? "" : DossierProblems.PaperOfOthers(Typed.Echo(paper.PaperNumber?.Trim(), 80), string.Join(", ", codes));
    }

    private static async Task<View> ViewOf(Dossier dossier, DossierHead head, Form form, PaperForm paper, EditedDossiers dossiers, CancellationToken cancel)
    {
        var people = await dossiers.People(dossier, cancel);
        return new(head, form, paper, [.. dossier.Subjects.Where(s => people.ContainsKey(s.Person)).Select(s => people[s.Person])], dossier.Doubts, dossier.EndsTours);
    }

    public sealed record Form
    {
        public string? Version { get; init; }

        public List<string>? Named { get; init; }

        public string? Others { get; init; }

        public List<string>? Confirmed { get; init; }

        public string? Reason { get; init; }

        public string? Because { get; init; }

        public string? Bearer { get; init; }

        internal bool IsConfirmed => Confirmed?.Contains(YesNo.Yes) is true;

        internal IEnumerable<PersonId> Ticked => (Named ?? []).Select(n => PersonId.TryParse(n, out var person) ? person : (PersonId?)null).OfType<PersonId>();

        internal Result<DossierOrder> Parsed => Typed.Together(
            Typed.TextIfAny(Reason, nameof(Reason), Dossier.ReasonLimit, DossierFormWords.Reason),
            Typed.ChoiceIfAny<EarlyEndReason>(Because, nameof(Because)),
            Typed.ChoiceIfAny<CostBearer>(Bearer, nameof(Bearer))).Into((reason, because, bearer) => new DossierOrder(null, null, reason, because, bearer));
    }

    /// <param name="Officers">Those of the dossier whom the reader may see.</param>
    public sealed record View(DossierHead Head, Form Form, PaperForm Paper, IReadOnlyList<PersonCard> Officers, IReadOnlyList<Words> Doubts, bool EndsTours)
    {
        public IReadOnlyList<Problem> Problems { get; init; } = [];

        internal string NameOf(PersonId person) => Officers.FirstOrDefault(o => o.Id == person)?.Titled() ?? "?";

        /// <summary>Nobody decides for people whom they may not see.</summary>
        internal Result<int> Reached(Dossier dossier) => dossier.Subjects.Count - Officers.Count is > 0 and var beyond ? DossierProblems.Beyond(beyond) : 0;
    }
}

internal static class Orders
{
    public static DossierOrder With(this DossierOrder order, Signed signed) => order with { Decision = signed.Decision, SignedOn = signed.On };
}
