using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace SuGia.Data;

/// <summary>One thing that this installation remembers of itself: that it is the sample world, the day its reach was worked out, how far it is searched.</summary>
public sealed class Setting
{
    public const string World = "world";
    public const string ReachDay = "reach-day";

    /// <summary>The last place of the ledger that the full-text index has taken in.</summary>
    public const string Searched = "searched";

    public required string Name { get; init; }

    public required string Value { get; set; }
}

internal sealed class SettingMap : IEntityTypeConfiguration<Setting>
{
    public void Configure(EntityTypeBuilder<Setting> setting)
    {
        setting.ToTable("setting");
        setting.HasKey(s => s.Name);
        setting.Property(s => s.Name).HasMaxLength(40);
        setting.Property(s => s.Value).HasMaxLength(200);
    }
}
