using Microsoft.AspNetCore.Mvc;
using SuGia.Data;
using SuGia.Kernel;
using SuGia.Modules.Documents.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Documents;

/// <summary>GET and POST /papers/in/{id}/pass: handed on to whom it is for.</summary>
public static class PassArrival
{
    internal static void Map(IEndpointRouteBuilder app)
    {
        app.Get($"{ListArrivals.Url}/{{id}}/pass", Ask).Needs(Permission.EditPapers);
        app.Post($"{ListArrivals.Url}/{{id}}/pass", Answer).Needs(Permission.EditPapers);
    }

    private static async Task<IResult> Ask(ArrivalId id, AppDb db, CancellationToken cancel) =>
        await db.FindAsync<Arrival>([id], cancel) is { } arrival ? PassArrivalPage.Show(new(arrival, new(null, arrival.For, null, null), [])) : Results.NotFound();

    private static async Task<IResult> Answer(ArrivalId id, [FromForm] Form form, AppDb db, Pressing pressing, Saving saving, Frame frame, CancellationToken cancel)
    {
        if (await db.FindAsync<Arrival>([id], cancel) is not { } arrival)
        {
            return Results.NotFound();
        }

        var asked = Typed.Together(
            Typed.Text(form.For, nameof(form.For), Arrival.NameLimit, RegisterWords.For),
            Typed.Day(form.On, nameof(form.On)),
            Typed.TextIfAny(form.ReceivedBy, nameof(form.ReceivedBy), Arrival.NameLimit, RegisterWords.ReceivedBy));
        return await pressing.Change(arrival, form.Version, asked, typed => arrival.Pass(typed.Item1, typed.Item2, typed.Item3, frame.Today),
            new(saving.Act(), ListArrivals.UrlOf(id), RegisterWords.Passed, problems => PassArrivalPage.Refuse(new(arrival, form, problems))), cancel);
    }

    public sealed record Form(string? Version, string? For, string? On, string? ReceivedBy);

    public sealed record View(Arrival Arrival, Form Form, IReadOnlyList<Problem> Problems);
}

/// <summary>GET and POST /papers/in/{id}/instructions/new: a word on the slip of settlement.</summary>
public static class InstructArrival
{
    internal static void Map(IEndpointRouteBuilder app)
    {
        app.Get($"{ListArrivals.Url}/{{id}}/instructions/new", Ask).Needs(Permission.EditPapers);
        app.Post($"{ListArrivals.Url}/{{id}}/instructions/new", Answer).Needs(Permission.EditPapers);
    }

    private static async Task<IResult> Ask(ArrivalId id, AppDb db, CancellationToken cancel) =>
        await db.FindAsync<Arrival>([id], cancel) is { } arrival ? InstructArrivalPage.Show(new(arrival, new(), [])) : Results.NotFound();

    private static async Task<IResult> Answer(ArrivalId id, [FromForm] Form form, AppDb db, Pressing pressing, Saving saving, Frame frame, CancellationToken cancel)
    {
        if (await db.FindAsync<Arrival>([id], cancel) is not { } arrival)
        {
            return Results.NotFound();
        }

        return await pressing.Change(arrival, form.Version, form.Parsed, typed => arrival.Instruct(typed, frame.Today),
            new(saving.Act(), ListArrivals.UrlOf(id), RegisterWords.Instructed, problems => InstructArrivalPage.Refuse(new(arrival, form, problems))), cancel);
    }

    public sealed record Form
    {
        public string? Version { get; init; }

        public string? Level { get; init; }

        public string? By { get; init; }

        public string? Lead { get; init; }

        public string? With { get; init; }

        public string? Says { get; init; }

        public string? DueOn { get; init; }

        public string? On { get; init; }

        internal Result<InstructionTyped> Parsed => Typed.Together(Typed.Choice<InstructionLevel>(Level, nameof(Level)), Whom, Typed.TextIfAny(Says, nameof(Says), Instruction.TextLimit, RegisterWords.Says),
            Typed.DayIfAny(DueOn, nameof(DueOn)), Typed.Day(On, nameof(On))).Into((level, whom, says, due, on) => new InstructionTyped(level, whom.Item1, whom.Item2, whom.Item3, says, due, on));

        private Result<(string, string, string)> Whom => Typed.Together(
            Typed.Text(By, nameof(By), Arrival.NameLimit, RegisterWords.By),
            Typed.TextIfAny(Lead, nameof(Lead), Arrival.NameLimit, RegisterWords.Lead),
            Typed.TextIfAny(With, nameof(With), Arrival.NameLimit, RegisterWords.With));
    }

    public sealed record View(Arrival Arrival, Form Form, IReadOnlyList<Problem> Problems);
}

/// <summary>GET and POST /papers/in/{id}/settle: how it was settled, and by which paper it was answered.</summary>
public static class SettleArrival
{
    internal static void Map(IEndpointRouteBuilder app)
    {
        app.Get($"{ListArrivals.Url}/{{id}}/settle", Ask).Needs(Permission.EditPapers);
        app.Post($"{ListArrivals.Url}/{{id}}/settle", Answer).Needs(Permission.EditPapers);
    }

    private static async Task<IResult> Ask(ArrivalId id, AppDb db, CancellationToken cancel) =>
        await db.FindAsync<Arrival>([id], cancel) is { } arrival ? SettleArrivalPage.Show(new(arrival, new(null, null, null, null, null), [], [])) : Results.NotFound();

    private static async Task<IResult> Answer(ArrivalId id, [FromForm] Form form, AppDb db, Pressing pressing, Saving saving, Frame frame, CancellationToken cancel)
    {
        if (await db.FindAsync<Arrival>([id], cancel) is not { } arrival)
        {
            return Results.NotFound();
        }

        var isNamed = !string.IsNullOrWhiteSpace(form.Other);
        var found = isNamed ? await PaperPicking.Found(db, form.Other, form.OtherPicked, cancel) : [];
        var answer = isNamed ? PaperPicking.Chosen(found, form.Other).Into(p => (PaperId?)p) : (PaperId?)null;
        var asked = Typed.Together(Typed.Day(form.On, nameof(form.On)), answer, Typed.TextIfAny(form.Outcome, nameof(form.Outcome), Arrival.NoteLimit, RegisterWords.Outcome));
        return await pressing.Change(arrival, form.Version, asked, typed => arrival.Settle(typed.Item1, typed.Item2, typed.Item3, frame.Today),
            new(saving.Act(), ListArrivals.UrlOf(id), RegisterWords.Settled, problems => SettleArrivalPage.Refuse(new(arrival, form, found.Count > 1 ? found : [], problems))), cancel);
    }

    public sealed record Form(string? Version, string? On, string? Other, string? OtherPicked, string? Outcome);

    public sealed record View(Arrival Arrival, Form Form, IReadOnlyList<PaperCard> Found, IReadOnlyList<Problem> Problems);
}
