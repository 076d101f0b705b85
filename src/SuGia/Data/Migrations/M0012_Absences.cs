using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace SuGia.Data.Migrations;

/// <summary>Days of a tour away from the mission.</summary>
[DbContext(typeof(AppDb)), Migration("0012_Absences")]
internal sealed class M0012_Absences : Step
{
    protected override void Up(MigrationBuilder m)
    {
        m.CreateTable("peacekeeping_absence", t => new
        {
            Id = t.Column<Guid>(),
            Person = t.Column<Guid>(),
            Kind = t.Column<string>(maxLength: 40),
            FirstOn = t.Column<DateOnly>(),
            ExpectedBackOn = t.Column<DateOnly>(),
            BackOn = t.Column<DateOnly>(nullable: true),
            ApprovedByUn = t.Column<string>(maxLength: 120),
            ApprovedAtHome = t.Column<string>(maxLength: 120),
            Tour = t.Column<Guid>(),
            EnteredOn = t.Column<DateOnly>(),
        }, constraints: t =>
        {
            t.PrimaryKey("PK_peacekeeping_absence", x => x.Id);
            t.ForeignKey("FK_peacekeeping_absence_peacekeeping_tour_Tour", x => x.Tour, "peacekeeping_tour", "Id", onDelete: ReferentialAction.Cascade);
        });
        m.CreateIndex("IX_peacekeeping_absence_Person_FirstOn_BackOn", "peacekeeping_absence", ["Person", "FirstOn", "BackOn"]);
        m.CreateIndex("IX_peacekeeping_absence_Tour", "peacekeeping_absence", "Tour");
    }
}
