using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SuGia.Data;
using SuGia.Kernel;
using SuGia.Modules.Organisation.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Organisation;

/// <summary>GET and POST /partners/{id}/edit.</summary>
public static class CorrectPartner
{
    internal static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/partners/{id:guid}/edit", Ask).Needs(Permission.EditUnits);
        app.MapPost("/partners/{id:guid}/edit", Answer).Needs(Permission.EditUnits);
    }

    private static async Task<IResult> Ask(Guid id, AppDb db, IPartners partners, Frame frame, CancellationToken cancel)
    {
        if (await Find(id, db, frame, cancel) is not { } partner)
        {
            return Results.NotFound();
        }

        var country = partner.Country is { } of ? await partners.All.SingleOrDefaultAsync(p => p.Id == of, cancel) : null;
        return CorrectPartnerPage.Show(new(partner.Id, partner.Name, partner.Version, PartnerForm.Of(partner, country?.Name.ToString()), [], null));
    }

    private static async Task<IResult> Answer(
        Guid id, [FromForm] Form form, AppDb db, CountryPicks countries, Saving saving, Frame frame, CancellationToken cancel)
    {
        if (await Find(id, db, frame, cancel) is not { } partner)
        {
            return Results.NotFound();
        }

        var country = await countries.Choose(form.Country, form.CountryPicked, cancel);
        View view = new(partner.Id, partner.Name, partner.Version, form.Echo(country.Typed), country.Found, Typed.Echo(form.Reason, PersonDesk.ReasonLimit));
        IResult Refuse(params IReadOnlyList<Problem> problems) => CorrectPartnerPage.Refuse(view with { Problems = problems });
        var parsed = Typed.Together(form.Parse(country), Typed.Text(form.Reason, nameof(form.Reason), PersonDesk.ReasonLimit, ShellWords.Reason));
        if (await saving.Stale(partner, form.Version, cancel) is { } stale)
        {
            return Refuse(stale);
        }

        if (!parsed.Ok)
        {
            return Refuse(parsed.Problems);
        }

        var (details, reason) = parsed.Value;
        if (await countries.IsTaken(details.Codes.Alpha3, partner.Id, cancel))
        {
            return Refuse(PartnerProblems.CodeTaken(details.Codes.Alpha3!));
        }

        db.Record(partner, partner.Correct(details, frame.Today), saving.Act(reason));
        return await saving.Then(IPartners.Url(partner.Id), PartnerWords.Corrected, problem => Refuse(problem), cancel);
    }

    private static async Task<Partner?> Find(Guid id, AppDb db, Frame frame, CancellationToken cancel)
    {
        var key = PartnerId.From(id);
        return PartnerForm.MayEdit(frame.Reader) ? await db.Set<Partner>().SingleOrDefaultAsync(p => p.Id == key, cancel) : null;
    }

    public sealed record Form : PartnerForm
    {
        public string? Reason { get; init; }

        public string? Version { get; init; }
    }

    public sealed record View(PartnerId Id, Words Name, int Version, PartnerForm Form, IReadOnlyList<Option> Countries, string? Reason)
    {
        public IReadOnlyList<Problem> Problems { get; init; } = [];
    }
}
