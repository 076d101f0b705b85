using SuGia.Modules.Documents.Contract;

namespace SuGia.Modules.Documents;

/// <summary>The module's front door.</summary>
public static class DocumentsModule
{
    public static IServiceCollection AddDocuments(this IServiceCollection services) => services.AddScoped<IPapers, Papers>();

    public static IEndpointRouteBuilder MapDocuments(this IEndpointRouteBuilder app) => app;
}
