using SuGia.Kernel;
using SuGia.Modules.Documents.Contract;
using SuGia.Modules.Figures.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Peacekeeping;

/// <summary>Pages, forms and figures of dossiers, how they are found, and what histories call them.</summary>
internal static class DossiersFront
{
    public static IServiceCollection AddDossiers(this IServiceCollection services)
    {
        foreach (var title in DossierHistory.Titles)
        {
            services.AddSingleton(title);
        }

        return services
            .AddScoped<EditedDossiers>().AddScoped<DossierLetters>()
            .AddScoped<IRestsOnPapers, DossiersOnPapers>()
            .AddSingleton<IHistoryWords, DossierHistory>()
            .AddScoped<IFigure, DossiersOpen>().AddScoped<IFigure, DossiersComplete>()
            .AddSingleton(new NavigationEntry(NavigationGroup.Force, 9, DossierWords.Dossiers, "/peacekeeping/dossiers", Permission.ReadPeacekeeping, "h"));
    }

    public static void MapDossiers(this IEndpointRouteBuilder app)
    {
        ListDossiers.Map(app);
        ShowDossier.Map(app);
        ShowContents.Map(app);
        DraftLetters.Map(app);
        RecordAppraisal.Map(app.MapGroup("/peacekeeping/officers").Needs(Permission.EditPeacekeeping));
        var dossiers = app.MapGroup("/peacekeeping/dossiers").Needs(Permission.EditPeacekeeping);
        OpenDossier.Map(dossiers);
        AddSubject.Map(dossiers);
        ChangeSubject.Map(dossiers);
        SetDossierPaper.Map(dossiers);
        SetDossierStep.Map(dossiers);
        AnswerExtension.Map(dossiers);
        DecideDossier.Map(dossiers);
    }
}
