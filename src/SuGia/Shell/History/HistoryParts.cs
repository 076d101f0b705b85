using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SuGia.Data;
using SuGia.Kernel;

namespace SuGia.Shell;

/// <summary>The front door of histories and of the search box.</summary>
internal static class HistoryParts
{
    public static IServiceCollection AddHistory(this IServiceCollection services) => services
        .AddScoped<Titles>()
        .AddScoped(s => new FieldBook(s.GetRequiredService<AppDb>().Model, [.. s.GetServices<IHistoryWords>()]))
        .AddSingleton(new NavigationEntry(NavigationGroup.Administration, 30, HistoryWords.Acts, "/history", Permission.ReadHistory));

    public static IEndpointRouteBuilder MapHistory(this IEndpointRouteBuilder app)
    {
        ShowFind.Map(app);
        SuggestFinds.Map(app);
        ShowActs.Map(app);
        ShowHistory.Map(app);
        return app;
    }
}

/// <summary>The ledger as auditors read it: by time, and by who did it.</summary>
internal sealed class LedgerReading : IEntityTypeConfiguration<LedgerEntry>
{
    public void Configure(EntityTypeBuilder<LedgerEntry> entry)
    {
        entry.HasIndex(e => new { e.At, e.Sequence });
        entry.HasIndex(e => new { e.Actor, e.At, e.Sequence });
    }
}
