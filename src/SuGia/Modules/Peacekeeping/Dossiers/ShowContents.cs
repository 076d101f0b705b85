using SuGia.Kernel;
using SuGia.Modules.Documents.Contract;
using SuGia.Modules.Organisation.Contract;
using SuGia.Modules.Peacekeeping.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Peacekeeping;

/// <summary>GET /peacekeeping/dossiers/{id}/contents: the list of papers, to be printed and laid on the dossier.</summary>
public static class ShowContents
{
    internal static void Map(IEndpointRouteBuilder app) => app.Get("/peacekeeping/dossiers/{id}/contents", Show).Needs(Permission.ReadPeacekeeping);

    private static async Task<IResult> Show(DossierId id, EditedDossiers dossiers, IPapers papers, Frame frame, CancellationToken cancel)
    {
        if (await dossiers.Find(id, cancel) is not (var dossier, var head) || dossier.OpenedOn > frame.AsOf)
        {
            return Results.NotFound();
        }

        return ContentsPage.Show(new(dossier, head, frame.AsOf, "", new Dictionary<PersonId, PersonCard>())
        {
            Papers = await ShowDossier.Papers(dossier, papers, cancel),
            Posts = new Dictionary<Guid, string>(),
            Tours = new Dictionary<Guid, ShowDossier.TourSpan>(),
            Appraised = Appraised.Nothing,
        });
    }
}
