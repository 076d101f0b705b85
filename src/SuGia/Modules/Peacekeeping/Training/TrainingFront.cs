using SuGia.Kernel;
using SuGia.Modules.Documents.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Peacekeeping;

/// <summary>Pages and forms of training in depth, how its records are found, and what histories call them.</summary>
internal static class TrainingFront
{
    public static IServiceCollection AddTraining(this IServiceCollection services)
    {
        foreach (var title in TrainingEvents.Titles)
        {
            services.AddSingleton(title);
        }

        return services
            .AddScoped<EditedProgrammes>().AddScoped<EditedMaterials>().AddScoped<SessionDesk>()
            .AddScoped<IRestsOnPapers, TrainingOnPapers>()
            .AddScoped<IRecordTitles, TrainingTitles>()
            .AddSingleton<IHistoryWords, TrainingHistory>();
    }

    public static void MapTraining(this IEndpointRouteBuilder app)
    {
        ListProgrammes.Map(app);
        ShowProgramme.Map(app);
        ListMaterials.Map(app);
        ShowMaterial.Map(app);
        ShowClassBook.Map(app);
        ExportCertificates.Map(app);
        ShowNeeds.Map(app);
        ListUnreported.Map(app);
        MapProgrammes(app.MapGroup(ListProgrammes.Url).Needs(Permission.EditPeacekeeping));
        MapMaterials(app.MapGroup(ListMaterials.Url).Needs(Permission.EditPeacekeeping));
        MapSessions(app.MapGroup("/peacekeeping/courses").Needs(Permission.EditPeacekeeping));
    }

    private static void MapProgrammes(IEndpointRouteBuilder programmes)
    {
        OpenProgramme.Map(programmes);
        CorrectProgramme.Map(programmes);
        RenewProgramme.Map(programmes);
        AddLesson.Map(programmes);
        SetLesson.Map(programmes);
        FillLessons.Map(programmes);
    }

    private static void MapMaterials(IEndpointRouteBuilder materials)
    {
        RegisterMaterial.Map(materials);
        CorrectMaterial.Map(materials);
        AddMaterialEdition.Map(materials);
        RemoveEdition.Map(materials);
    }

    private static void MapSessions(IEndpointRouteBuilder courses)
    {
        NameProgramme.Map(courses);
        AddInstructor.Map(courses);
        RemoveInstructor.Map(courses);
        TakeAttendance.Map(courses);
        IssueCertificates.Map(courses);
        ReportCourse.Map(courses);
    }
}
