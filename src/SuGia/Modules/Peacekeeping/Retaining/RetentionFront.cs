using SuGia.Data;
using SuGia.Shell;

namespace SuGia.Modules.Peacekeeping;

/// <summary>The front door of what is past its term.</summary>
internal static class RetentionFront
{
    internal static IServiceCollection AddRetention(this IServiceCollection services) => services
        .AddScoped<Erasure>().AddScoped<PastTerms>().AddScoped<ErasedTogether>()
        .AddSingleton(EventTitle.Of<ErasedByRetention>("Đã xóa theo thời hạn lưu", "Erased by retention"));

    internal static void MapRetention(this IEndpointRouteBuilder app)
    {
        ShowRetention.Map(app);
        EraseByRetention.Map(app);
    }
}
