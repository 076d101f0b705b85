using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SuGia.Data;
using SuGia.Kernel;
using SuGia.Modules.Documents.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Documents;

/// <summary>GET /papers/bodies: who sends and receives electronic papers, by which identifier.</summary>
public static class ListExchangeBodies
{
    public const string Url = "/papers/bodies";

    internal static ListOf<ExchangeBody> List { get; } = new(EdXmlWords.Bodies, "ma-dinh-danh", EdXmlWords.NoBodies)
    {
        Columns =
        [
            new("organ", EdXmlWords.OrganId, b => Cell.Text(b.OrganId)) { Url = b => $"{Url}/{b.Id.Value}/edit", IsCode = true },
            new("name", EdXmlWords.Name, b => Cell.Text(b.Name)),
            new("above", EdXmlWords.InCharge, b => Cell.Text(b.InCharge)),
            new("place", EdXmlWords.Place, b => Cell.Text(b.Place)),
            new("email", EdXmlWords.Email, b => Cell.Text(b.Email)),
            new("telephone", EdXmlWords.Telephone, b => Cell.Text(b.Telephone)),
        ],
        Orders = [Order<ExchangeBody>.Text("organ", b => b.OrganId)],
    };

    internal static void Map(IEndpointRouteBuilder app)
    {
        app.List(Url, Show, Permission.ReadPapers);
        EnterExchangeBody.Map(app);
    }

    private static Task<IResult> Show(AppDb db, Frame frame, CancellationToken cancel) =>
        List.Answer(db.Set<ExchangeBody>().AsNoTracking(), frame, listing => ExchangeBodiesPage.Show(new(listing)), cancel);

    public sealed record View(Listing<ExchangeBody> Listing);
}

/// <summary>GET and POST /papers/bodies/new and /papers/bodies/{id}/edit.</summary>
public static class EnterExchangeBody
{
    internal static void Map(IEndpointRouteBuilder app)
    {
        app.Get($"{ListExchangeBodies.Url}/new", () => ExchangeBodyPage.Show(new(null, new(), []))).Needs(Permission.EditPapers);
        app.Post($"{ListExchangeBodies.Url}/new", Enter).Needs(Permission.EditPapers);
        app.Get($"{ListExchangeBodies.Url}/{{id}}/edit", Ask).Needs(Permission.EditPapers);
        app.Post($"{ListExchangeBodies.Url}/{{id}}/edit", Correct).Needs(Permission.EditPapers);
    }

    private static async Task<IResult> Enter([FromForm] Form form, AppDb db, Saving saving, CancellationToken cancel)
    {
        var asked = await Free(db, form.Parsed, null, cancel);
        if (!asked.Ok)
        {
            return ExchangeBodyPage.Refuse(new(null, form, asked.Problems));
        }

        var (body, entered) = ExchangeBody.Enter(asked.Value);
        db.Record(body, entered, saving.Act());
        return await saving.Then(ListExchangeBodies.Url, EdXmlWords.BodyEntered, refused => ExchangeBodyPage.Refuse(new(null, form, [refused])), cancel);
    }

    private static async Task<IResult> Ask(ExchangeBodyId id, AppDb db, CancellationToken cancel) =>
        await db.FindAsync<ExchangeBody>([id], cancel) is { } body ? ExchangeBodyPage.Show(new(body, Form.Of(body), [])) : Results.NotFound();

    private static async Task<IResult> Correct(ExchangeBodyId id, [FromForm] Form form, AppDb db, Pressing pressing, Saving saving, CancellationToken cancel)
    {
        if (await db.FindAsync<ExchangeBody>([id], cancel) is not { } body)
        {
            return Results.NotFound();
        }

        return await pressing.Change(body, form.Version, await Free(db, form.Parsed, id, cancel), typed => (Result<ExchangeBodyCorrected>)body.Correct(typed),
            new(saving.Act(), ListExchangeBodies.Url, EdXmlWords.BodyCorrected, problems => ExchangeBodyPage.Refuse(new(body, form, problems))), cancel);
    }

    /// <summary>The same, or that another has the identifier or the name.</summary>
    private static async Task<Result<ExchangeBodyTyped>> Free(AppDb db, Result<ExchangeBodyTyped> asked, ExchangeBodyId? self, CancellationToken cancel)
    {
        if (!asked.Ok)
        {
            return asked;
        }

        var (organ, folded) = (asked.Value.OrganId, Folding.Fold(asked.Value.Name));
        var others = await db.Set<ExchangeBody>().Where(b => b.Id != self && (b.OrganId == organ || b.Folded == folded)).Select(b => b.OrganId).ToListAsync(cancel);
        return others is [] ? asked : others.Contains(organ) ? ExchangeProblems.OrganIdTaken : ExchangeProblems.NameTaken;
    }

    public sealed record Form
    {
        public string? Version { get; init; }

        public string? OrganId { get; init; }

        public string? Name { get; init; }

        public string? InCharge { get; init; }

        public string? Address { get; init; }

        public string? Place { get; init; }

        public string? Email { get; init; }

        public string? Telephone { get; init; }

        internal static Form Of(ExchangeBody body) => new()
        {
            OrganId = body.OrganId,
            Name = body.Name,
            InCharge = body.InCharge,
            Address = body.Address,
            Place = body.Place,
            Email = body.Email,
            Telephone = body.Telephone,
        };

        internal Result<ExchangeBodyTyped> Parsed => Typed.Together(
            ExchangeBody.OrganIdTyped(OrganId, nameof(OrganId)),
            Typed.Text(Name, nameof(Name), Paper.BodyLimit, EdXmlWords.Name),
            Typed.TextIfAny(InCharge, nameof(InCharge), Paper.BodyLimit, EdXmlWords.InCharge),
            Typed.TextIfAny(Address, nameof(Address), ExchangeBody.AddressLimit, EdXmlWords.Address),
            Typed.TextIfAny(Place, nameof(Place), ExchangeBody.PlaceLimit, EdXmlWords.Place),
            Contact).Into((organ, name, above, address, place, contact) => new ExchangeBodyTyped(organ, name, above, address, place, contact.Email, contact.Telephone));

        private Result<(string Email, string Telephone)> Contact => Typed.Together(
            Typed.TextIfAny(Email, nameof(Email), ExchangeBody.ContactLimit, EdXmlWords.Email),
            Typed.TextIfAny(Telephone, nameof(Telephone), ExchangeBody.ContactLimit, EdXmlWords.Telephone));
    }

    public sealed record View(ExchangeBody? Body, Form Form, IReadOnlyList<Problem> Problems);
}
