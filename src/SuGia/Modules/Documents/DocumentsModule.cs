using SuGia.Modules.Documents.Contract;
using SuGia.Modules.Organisation.Contract;

namespace SuGia.Modules.Documents;

/// <summary>The module's front door.</summary>
public static class DocumentsModule
{
    public static IServiceCollection AddDocuments(this IServiceCollection services) => services.AddScoped<IPapers, Papers>().AddScoped<IDecisionPapers, DecisionPapers>();

    public static IEndpointRouteBuilder MapDocuments(this IEndpointRouteBuilder app) => app;
}
