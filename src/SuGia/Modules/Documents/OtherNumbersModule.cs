using SuGia.Shell;

namespace SuGia.Modules.Documents;

/// <summary>The part of the module that keeps numbers of other registries.</summary>
internal static class OtherNumbersModule
{
    public static IServiceCollection AddOtherNumbers(this IServiceCollection services) => services
        .AddSingleton(EventTitle.Of<NumberedElsewhere>("Thêm số ở nơi đăng ký khác", "Number in another registry added"))
        .AddSingleton(EventTitle.Of<OtherNumberRemoved>("Bỏ số ở nơi đăng ký khác", "Number in another registry removed"))
        .AddSingleton<IHistoryWords, OtherNumberHistory>();

    public static void MapOtherNumbers(this IEndpointRouteBuilder app)
    {
        AddOtherNumber.Map(app);
        RemoveOtherNumber.Map(app);
    }
}
