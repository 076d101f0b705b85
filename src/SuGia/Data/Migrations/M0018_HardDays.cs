using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace SuGia.Data.Migrations;

/// <summary>Hard days of officers in missions, and whom to reach at home.</summary>
[DbContext(typeof(AppDb)), Migration("0018_HardDays")]
internal sealed class M0018_HardDays : Step
{
    protected override void Up(MigrationBuilder m)
    {
        m.CreateTable("peacekeeping_hard_day", t => new
        {
            Id = t.Column<Guid>(),
            Person = t.Column<Guid>(),
            Kind = t.Column<string>(maxLength: 40),
            HappenedOn = t.Column<DateOnly>(),
            LearnedOn = t.Column<DateOnly>(),
            Replacement = t.Column<Guid>(nullable: true),
            ClosedOn = t.Column<DateOnly>(nullable: true),
            Version = t.Column<int>(),
        }, constraints: t => t.PrimaryKey("PK_peacekeeping_hard_day", x => x.Id));
        m.CreateTable("peacekeeping_hard_day_step", t => new
        {
            Id = t.Column<Guid>(),
            Code = t.Column<string>(maxLength: 40),
            TitleVi = t.Column<string>(maxLength: 160),
            TitleEn = t.Column<string>(maxLength: 160),
            Order = t.Column<int>(),
            WithinHours = t.Column<int>(),
            DoneOn = t.Column<DateOnly>(nullable: true),
            DoneBy = t.Column<string>(maxLength: 160),
            Day = t.Column<Guid>(),
            EnteredOn = t.Column<DateOnly>(),
        }, constraints: t =>
        {
            t.PrimaryKey("PK_peacekeeping_hard_day_step", x => x.Id);
            t.ForeignKey("FK_peacekeeping_hard_day_step_peacekeeping_hard_day_Day", x => x.Day, "peacekeeping_hard_day", "Id", onDelete: ReferentialAction.Cascade);
        });
        m.CreateIndex("IX_peacekeeping_hard_day_Person", "peacekeeping_hard_day", "Person");
        m.CreateIndex("IX_peacekeeping_hard_day_LearnedOn", "peacekeeping_hard_day", "LearnedOn");
        m.CreateIndex("IX_peacekeeping_hard_day_step_Day", "peacekeeping_hard_day_step", "Day");
        Households(m);
    }

    private static void Households(MigrationBuilder m)
    {
        m.CreateTable("peacekeeping_household", t => new
        {
            Id = t.Column<Guid>(),
            Person = t.Column<Guid>(),
            Version = t.Column<int>(),
        }, constraints: t => t.PrimaryKey("PK_peacekeeping_household", x => x.Id));
        m.CreateTable("peacekeeping_home_contact", t => new
        {
            Id = t.Column<Guid>(),
            Name = t.Column<string>(maxLength: 120),
            Relation = t.Column<string>(maxLength: 120),
            Phone = t.Column<string>(maxLength: 40),
            Order = t.Column<int>(),
            Household = t.Column<Guid>(),
            EnteredOn = t.Column<DateOnly>(),
        }, constraints: t =>
        {
            t.PrimaryKey("PK_peacekeeping_home_contact", x => x.Id);
            t.ForeignKey("FK_peacekeeping_home_contact_peacekeeping_household_Household", x => x.Household, "peacekeeping_household", "Id", onDelete: ReferentialAction.Cascade);
        });
        m.CreateTable("peacekeeping_family_contact", t => new
        {
            Id = t.Column<Guid>(),
            On = t.Column<DateOnly>(),
            By = t.Column<string>(maxLength: 120),
            What = t.Column<string>(maxLength: 1000),
            Household = t.Column<Guid>(),
            EnteredOn = t.Column<DateOnly>(),
        }, constraints: t =>
        {
            t.PrimaryKey("PK_peacekeeping_family_contact", x => x.Id);
            t.ForeignKey("FK_peacekeeping_family_contact_peacekeeping_household_Household", x => x.Household, "peacekeeping_household", "Id", onDelete: ReferentialAction.Cascade);
        });
        m.CreateIndex("IX_peacekeeping_household_Person", "peacekeeping_household", "Person", unique: true);
        m.CreateIndex("IX_peacekeeping_home_contact_Household", "peacekeeping_home_contact", "Household");
        m.CreateIndex("IX_peacekeeping_family_contact_Household", "peacekeeping_family_contact", "Household");
    }
}
