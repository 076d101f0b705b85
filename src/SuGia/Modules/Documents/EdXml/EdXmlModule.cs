using SuGia.Shell;

namespace SuGia.Modules.Documents;

/// <summary>The part of the module that exchanges electronic papers as files.</summary>
internal static class EdXmlModule
{
    public static IServiceCollection AddEdXml(this IServiceCollection services) => services
        .AddSingleton(EventTitle.Of<ExchangeBodyEntered>("Ghi mã định danh cơ quan", "Identifier of a body recorded"))
        .AddSingleton(EventTitle.Of<ExchangeBodyCorrected>("Sửa mã định danh cơ quan", "Identifier of a body corrected"))
        .AddSingleton<IHistoryWords, ExchangeHistory>()
        .AddSingleton<EdXmlTries>()
        .AddScoped<ExchangeBodies>().AddScoped<EdXmlDispatches>().AddScoped<EdXmlTrying>().AddScoped<EdXmlArriving>()
        .AddScoped<TakeEdXml.Hands>();

    public static void MapEdXml(this IEndpointRouteBuilder app)
    {
        ListExchangeBodies.Map(app);
        ExportEdXml.Map(app);
        TryEdXml.Map(app);
        TakeEdXml.Map(app);
        TellStatus.Map(app);
    }
}
