using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace SuGia.Data.Migrations;

/// <summary>What is left of records past their term: the day of the erasure of a candidate, and until when a check of fitness counted.</summary>
[DbContext(typeof(AppDb)), Migration("0023_Erasure")]
internal sealed class M0023_Erasure : Step
{
    protected override void Up(MigrationBuilder m)
    {
        m.AddColumn<DateOnly>("CountedUntil", "peacekeeping_fitness", nullable: true);
        m.AddColumn<DateOnly>("ErasedOn", "peacekeeping_candidate", nullable: true);
    }
}
