using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace SuGia.Data.Migrations;

/// <summary>Formed police units and specialised teams: strength, members, readiness, visits, equipment, rotation.</summary>
[DbContext(typeof(AppDb)), Migration("0009_FormedUnits")]
internal sealed class M0009_FormedUnits : Step
{
    protected override void Up(MigrationBuilder m)
    {
        m.CreateTable("peacekeeping_formed_unit", t => new
        {
            Id = t.Column<Guid>(),
            Code = t.Column<string>(maxLength: 30, collation: Bytes),
            NameVi = t.Column<string>(maxLength: 200),
            NameEn = t.Column<string>(maxLength: 200),
            Folded = t.Column<string>(maxLength: 700, collation: Bytes),
            Kind = t.Column<string>(maxLength: 40),
            FirstOn = t.Column<DateOnly>(),
            LastOn = t.Column<DateOnly>(nullable: true),
            Paper = t.Column<Guid>(),
            EndedBy = t.Column<Guid>(nullable: true),
            Follows = t.Column<Guid>(nullable: true),
            Version = t.Column<int>(),
        }, constraints: t =>
        {
            t.PrimaryKey("PK_peacekeeping_formed_unit", x => x.Id);
        });
        m.CreateTable("peacekeeping_unit_equipment", t => new
        {
            Id = t.Column<Guid>(),
            Kind = t.Column<string>(maxLength: 40),
            Pledged = t.Column<int>(),
            Held = t.Column<int>(),
            On = t.Column<DateOnly>(),
            Paper = t.Column<Guid>(nullable: true),
            Unit = t.Column<Guid>(),
            EnteredOn = t.Column<DateOnly>(),
        }, constraints: t =>
        {
            t.PrimaryKey("PK_peacekeeping_unit_equipment", x => x.Id);
            t.ForeignKey("FK_peacekeeping_unit_equipment_peacekeeping_formed_unit_Unit", x => x.Unit, "peacekeeping_formed_unit", "Id", onDelete: ReferentialAction.Cascade);
        });
        m.CreateTable("peacekeeping_unit_level", t => new
        {
            Id = t.Column<Guid>(),
            Level = t.Column<string>(maxLength: 40),
            FirstOn = t.Column<DateOnly>(),
            LastOn = t.Column<DateOnly>(),
            Paper = t.Column<Guid>(),
            Reason = t.Column<string>(maxLength: 1000),
            Unit = t.Column<Guid>(),
            EnteredOn = t.Column<DateOnly>(),
        }, constraints: t =>
        {
            t.PrimaryKey("PK_peacekeeping_unit_level", x => x.Id);
            t.ForeignKey("FK_peacekeeping_unit_level_peacekeeping_formed_unit_Unit", x => x.Unit, "peacekeeping_formed_unit", "Id", onDelete: ReferentialAction.Cascade);
        });
        m.CreateTable("peacekeeping_unit_line", t => new
        {
            Id = t.Column<Guid>(),
            Number = t.Column<int>(),
            TitleVi = t.Column<string>(maxLength: 160),
            TitleEn = t.Column<string>(maxLength: 160),
            Role = t.Column<string>(maxLength: 40),
            Needed = t.Column<int>(),
            WomenWanted = t.Column<int>(),
            FirstOn = t.Column<DateOnly>(),
            LastOn = t.Column<DateOnly>(),
            Unit = t.Column<Guid>(),
            EnteredOn = t.Column<DateOnly>(),
        }, constraints: t =>
        {
            t.PrimaryKey("PK_peacekeeping_unit_line", x => x.Id);
            t.ForeignKey("FK_peacekeeping_unit_line_peacekeeping_formed_unit_Unit", x => x.Unit, "peacekeeping_formed_unit", "Id", onDelete: ReferentialAction.Cascade);
        });
        m.CreateTable("peacekeeping_unit_member", t => new
        {
            Id = t.Column<Guid>(),
            Person = t.Column<Guid>(),
            Line = t.Column<Guid>(),
            FirstOn = t.Column<DateOnly>(),
            LastOn = t.Column<DateOnly>(),
            Paper = t.Column<Guid>(nullable: true),
            PresentedOn = t.Column<DateOnly>(nullable: true),
            PassedOn = t.Column<DateOnly>(nullable: true),
            PassedBy = t.Column<Guid>(nullable: true),
            PassEnteredOn = t.Column<DateOnly>(nullable: true),
            Unit = t.Column<Guid>(),
            EnteredOn = t.Column<DateOnly>(),
        }, constraints: t =>
        {
            t.PrimaryKey("PK_peacekeeping_unit_member", x => x.Id);
            t.ForeignKey("FK_peacekeeping_unit_member_peacekeeping_formed_unit_Unit", x => x.Unit, "peacekeeping_formed_unit", "Id", onDelete: ReferentialAction.Cascade);
        });
        m.CreateTable("peacekeeping_unit_memorandum", t => new
        {
            Id = t.Column<Guid>(),
            FirstOn = t.Column<DateOnly>(),
            LastOn = t.Column<DateOnly>(nullable: true),
            Paper = t.Column<Guid>(),
            Unit = t.Column<Guid>(),
            EnteredOn = t.Column<DateOnly>(),
        }, constraints: t =>
        {
            t.PrimaryKey("PK_peacekeeping_unit_memorandum", x => x.Id);
            t.ForeignKey("FK_peacekeeping_unit_memorandum_peacekeeping_formed_unit_Unit", x => x.Unit, "peacekeeping_formed_unit", "Id", onDelete: ReferentialAction.Cascade);
        });
        m.CreateTable("peacekeeping_unit_renewal", t => new
        {
            Id = t.Column<Guid>(),
            On = t.Column<DateOnly>(),
            Paper = t.Column<Guid>(),
            Unit = t.Column<Guid>(),
            EnteredOn = t.Column<DateOnly>(),
        }, constraints: t =>
        {
            t.PrimaryKey("PK_peacekeeping_unit_renewal", x => x.Id);
            t.ForeignKey("FK_peacekeeping_unit_renewal_peacekeeping_formed_unit_Unit", x => x.Unit, "peacekeeping_formed_unit", "Id", onDelete: ReferentialAction.Cascade);
        });
        m.CreateTable("peacekeeping_unit_rotation", t => new
        {
            Id = t.Column<Guid>(),
            Kind = t.Column<string>(maxLength: 40),
            On = t.Column<DateOnly>(),
            Mission = t.Column<Guid>(nullable: true),
            RelievedBy = t.Column<Guid>(nullable: true),
            Paper = t.Column<Guid>(),
            Unit = t.Column<Guid>(),
            EnteredOn = t.Column<DateOnly>(),
        }, constraints: t =>
        {
            t.PrimaryKey("PK_peacekeeping_unit_rotation", x => x.Id);
            t.ForeignKey("FK_peacekeeping_unit_rotation_peacekeeping_formed_unit_Unit", x => x.Unit, "peacekeeping_formed_unit", "Id", onDelete: ReferentialAction.Cascade);
        });
        m.CreateTable("peacekeeping_unit_strength", t => new
        {
            Id = t.Column<Guid>(),
            On = t.Column<DateOnly>(),
            Women = t.Column<int>(),
            Men = t.Column<int>(),
            Paper = t.Column<Guid>(),
            Unit = t.Column<Guid>(),
            EnteredOn = t.Column<DateOnly>(),
        }, constraints: t =>
        {
            t.PrimaryKey("PK_peacekeeping_unit_strength", x => x.Id);
            t.ForeignKey("FK_peacekeeping_unit_strength_peacekeeping_formed_unit_Unit", x => x.Unit, "peacekeeping_formed_unit", "Id", onDelete: ReferentialAction.Cascade);
        });
        m.CreateTable("peacekeeping_unit_visit", t => new
        {
            Id = t.Column<Guid>(),
            Kind = t.Column<string>(maxLength: 40),
            PlannedOn = t.Column<DateOnly>(),
            Plan = t.Column<Guid>(nullable: true),
            HeldOn = t.Column<DateOnly>(nullable: true),
            Outcome = t.Column<string>(maxLength: 40, nullable: true),
            Paper = t.Column<Guid>(nullable: true),
            Unit = t.Column<Guid>(),
            EnteredOn = t.Column<DateOnly>(),
        }, constraints: t =>
        {
            t.PrimaryKey("PK_peacekeeping_unit_visit", x => x.Id);
            t.ForeignKey("FK_peacekeeping_unit_visit_peacekeeping_formed_unit_Unit", x => x.Unit, "peacekeeping_formed_unit", "Id", onDelete: ReferentialAction.Cascade);
        });
        m.CreateTable("peacekeeping_unit_filled", t => new
        {
            Id = t.Column<Guid>(),
            Line = t.Column<Guid>(),
            Women = t.Column<int>(),
            Men = t.Column<int>(),
            Report = t.Column<Guid>(),
            EnteredOn = t.Column<DateOnly>(),
        }, constraints: t =>
        {
            t.PrimaryKey("PK_peacekeeping_unit_filled", x => x.Id);
            t.ForeignKey("FK_peacekeeping_unit_filled_peacekeeping_unit_strength_Report", x => x.Report, "peacekeeping_unit_strength", "Id", onDelete: ReferentialAction.Cascade);
        });
        m.CreateIndex("IX_peacekeeping_formed_unit_Code", "peacekeeping_formed_unit", "Code", unique: true);
        m.CreateIndex("IX_peacekeeping_formed_unit_EndedBy", "peacekeeping_formed_unit", "EndedBy");
        m.CreateIndex("IX_peacekeeping_formed_unit_Follows", "peacekeeping_formed_unit", "Follows");
        m.CreateIndex("IX_peacekeeping_formed_unit_Paper", "peacekeeping_formed_unit", "Paper");
        m.CreateIndex("IX_peacekeeping_unit_equipment_Paper", "peacekeeping_unit_equipment", "Paper");
        m.CreateIndex("IX_peacekeeping_unit_equipment_Unit", "peacekeeping_unit_equipment", "Unit");
        m.CreateIndex("IX_peacekeeping_unit_filled_Report", "peacekeeping_unit_filled", "Report");
        m.CreateIndex("IX_peacekeeping_unit_level_Level_LastOn_FirstOn_EnteredOn", "peacekeeping_unit_level", ["Level", "LastOn", "FirstOn", "EnteredOn"]);
        m.CreateIndex("IX_peacekeeping_unit_level_Paper", "peacekeeping_unit_level", "Paper");
        m.CreateIndex("IX_peacekeeping_unit_level_Unit", "peacekeeping_unit_level", "Unit");
        m.CreateIndex("IX_peacekeeping_unit_line_Unit", "peacekeeping_unit_line", "Unit");
        m.CreateIndex("IX_peacekeeping_unit_member_on_day", "peacekeeping_unit_member", ["FirstOn", "LastOn", "PassedOn", "EnteredOn", "PassEnteredOn"]);
        m.CreateIndex("IX_peacekeeping_unit_member_Paper", "peacekeeping_unit_member", "Paper");
        m.CreateIndex("IX_peacekeeping_unit_member_PassedBy", "peacekeeping_unit_member", "PassedBy");
        m.CreateIndex("IX_peacekeeping_unit_member_Person", "peacekeeping_unit_member", "Person");
        m.CreateIndex("IX_peacekeeping_unit_member_Unit", "peacekeeping_unit_member", "Unit");
        m.CreateIndex("IX_peacekeeping_unit_memorandum_Paper", "peacekeeping_unit_memorandum", "Paper");
        m.CreateIndex("IX_peacekeeping_unit_memorandum_Unit", "peacekeeping_unit_memorandum", "Unit");
        m.CreateIndex("IX_peacekeeping_unit_renewal_Paper", "peacekeeping_unit_renewal", "Paper");
        m.CreateIndex("IX_peacekeeping_unit_renewal_Unit", "peacekeeping_unit_renewal", "Unit");
        m.CreateIndex("IX_peacekeeping_unit_rotation_Paper", "peacekeeping_unit_rotation", "Paper");
        m.CreateIndex("IX_peacekeeping_unit_rotation_Unit", "peacekeeping_unit_rotation", "Unit");
        m.CreateIndex("IX_peacekeeping_unit_strength_Paper", "peacekeeping_unit_strength", "Paper");
        m.CreateIndex("IX_peacekeeping_unit_strength_Unit", "peacekeeping_unit_strength", "Unit");
        m.CreateIndex("IX_peacekeeping_unit_visit_Paper", "peacekeeping_unit_visit", "Paper");
        m.CreateIndex("IX_peacekeeping_unit_visit_Plan", "peacekeeping_unit_visit", "Plan");
        m.CreateIndex("IX_peacekeeping_unit_visit_Unit", "peacekeeping_unit_visit", "Unit");
    }
}
