using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace SuGia.Data.Migrations;

/// <summary>A tour whose post changes, and the day on which an early end was decided.</summary>
/// <remarks>Of early ends already recorded the day stays unknown; their last day stands in for it.</remarks>
[DbContext(typeof(AppDb)), Migration("0022_ChangesOfPost")]
internal sealed class M0022_ChangesOfPost : Step
{
    protected override void Up(MigrationBuilder m)
    {
        m.AddColumn<Guid>("Post", "peacekeeping_segment", nullable: true);
        m.AddColumn<Guid>("FirstPost", "peacekeeping_tour", nullable: true);
        m.AddColumn<DateOnly>("EndedEarlyDecidedOn", "peacekeeping_tour", nullable: true);
    }
}
