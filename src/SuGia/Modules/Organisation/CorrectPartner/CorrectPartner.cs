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
        app.Get("/partners/{id:guid}/edit", Ask).Needs(Permission.EditUnits);
        app.Post("/partners/{id:guid}/edit", Answer).Needs(Permission.EditUnits);
    }

    private static async Task<IResult> Ask(PartnerId id, AppDb db, IPartners partners, Frame frame, CancellationToken cancel)
    {
        if (await Find(id, db, frame, cancel) is not { } partner)
        {
            return Results.NotFound();
        }

        var country = partner.Country is { } of ? await partners.All.SingleOrDefaultAsync(p => p.Id == of, cancel) : null;
        return CorrectPartnerPage.Show(new(partner.Id, partner.Name, partner.Version, PartnerForm.Of(partner, country?.Name.ToString()), [], null));
    }

    private static async Task<IResult> Answer(
        PartnerId id, [FromForm] Form form, AppDb db, CountryPicks countries, Saving saving, Frame frame, CancellationToken cancel)
    {
        if (await Find(id, db, frame, cancel) is not { } partner)
        {
            return Results.NotFound();
        }

        var country = await countries.Choose(form.Country, form.CountryPicked, cancel);
        View view = new(partner.Id, partner.Name, partner.Version, form.Echo(country.Typed), country.Found, Typed.Echo(form.Reason, PersonDesk.ReasonLimit));
        var details = await saving.Stale(partner, form.Version, cancel) is { } stale ? stale : await countries.Judge(form.Parse(country), partner.Id, cancel);
        var typed = Typed.Together(details, Typed.Text(form.Reason, nameof(form.Reason), PersonDesk.ReasonLimit, ShellWords.Reason));
        if (!typed.Ok)
        {
            return CorrectPartnerPage.Refuse(view with { Problems = typed.Problems });
        }

        db.Record(partner, partner.Correct(typed.Value.Item1, frame.Today), saving.Act(typed.Value.Item2));
        return await saving.Then(
            IPartners.Url(partner.Id), PartnerWords.Corrected, problem => CorrectPartnerPage.Refuse(view with { Problems = [problem] }), cancel);
    }

    private static async Task<Partner?> Find(PartnerId id, AppDb db, Frame frame, CancellationToken cancel)
    {
        return PartnerForm.MayEdit(frame.Reader) ? await db.Set<Partner>().SingleOrDefaultAsync(p => p.Id == id, cancel) : null;
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
