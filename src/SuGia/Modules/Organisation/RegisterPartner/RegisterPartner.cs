using Microsoft.AspNetCore.Mvc;
using SuGia.Data;
using SuGia.Kernel;
using SuGia.Modules.Organisation.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Organisation;

/// <summary>GET and POST /partners/new.</summary>
public static class RegisterPartner
{
    internal static void Map(IEndpointRouteBuilder app)
    {
        app.Get("/partners/new", (Frame frame) => PartnerForm.MayEdit(frame.Reader)
            ? RegisterPartnerPage.Show(new(new(), []))
            : Results.StatusCode(StatusCodes.Status403Forbidden)).Needs(Permission.EditUnits);
        app.Post("/partners/new", Answer).Needs(Permission.EditUnits);
    }

    private static async Task<IResult> Answer([FromForm] PartnerForm form, AppDb db, CountryPicks countries, Saving saving, Frame frame, CancellationToken cancel)
    {
        if (!PartnerForm.MayEdit(frame.Reader))
        {
            return Results.StatusCode(StatusCodes.Status403Forbidden);
        }

        var country = await countries.Choose(form.Country, form.CountryPicked, cancel);
        View view = new(form.Echo(country.Typed), country.Found);
        var details = await countries.Judge(form.Parse(country), but: null, cancel);
        if (!details.Ok)
        {
            return RegisterPartnerPage.Refuse(view with { Problems = details.Problems });
        }

        var (partner, registered) = Partner.Register(details.Value, frame.Today);
        db.Record(partner, registered, saving.Act());
        return await saving.Then(
            IPartners.Url(partner.Id), PartnerWords.Registered, problem => RegisterPartnerPage.Refuse(view with { Problems = [problem] }), cancel);
    }

    public sealed record View(PartnerForm Form, IReadOnlyList<Option> Countries)
    {
        public IReadOnlyList<Problem> Problems { get; init; } = [];
    }
}
