using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace SuGia.Data.Migrations;

/// <summary>Visits of the UN's assessment team: request, days, team, nominees, costs.</summary>
[DbContext(typeof(AppDb)), Migration("0011_SaatVisits")]
internal sealed class M0011_SaatVisits : Step
{
    protected override void Up(MigrationBuilder m)
    {
        CreateVisits(m);
        CreateAssessors(m);
        CreateNominees(m);
        CreateCosts(m);
    }

    private void CreateVisits(MigrationBuilder m)
    {
        m.CreateTable("peacekeeping_visit", t => new
        {
            Id = t.Column<Guid>(),
            Code = t.Column<string>(maxLength: 30, collation: Bytes),
            RequestedOn = t.Column<DateOnly>(),
            Request = t.Column<Guid>(nullable: true),
            WantedOn = t.Column<DateOnly>(),
            AgreedOn = t.Column<DateOnly>(nullable: true),
            FirstOn = t.Column<DateOnly>(nullable: true),
            LastOn = t.Column<DateOnly>(nullable: true),
            Agreement = t.Column<Guid>(nullable: true),
            Languages = t.Column<string>(maxLength: 80),
            IsArmed = t.Column<bool>(),
            Capacity = t.Column<int>(),
            Place = t.Column<string>(maxLength: 160),
            ResultsOn = t.Column<DateOnly>(nullable: true),
            Version = t.Column<int>(),
        }, constraints: t => t.PrimaryKey("PK_peacekeeping_visit", x => x.Id));
        m.CreateIndex("IX_peacekeeping_visit_Code", "peacekeeping_visit", "Code", unique: true);
        m.CreateIndex("IX_peacekeeping_visit_WantedOn", "peacekeeping_visit", "WantedOn");
        m.CreateIndex("IX_peacekeeping_visit_Request", "peacekeeping_visit", "Request");
        m.CreateIndex("IX_peacekeeping_visit_Agreement", "peacekeeping_visit", "Agreement");
    }

    private static void CreateAssessors(MigrationBuilder m)
    {
        m.CreateTable("peacekeeping_visit_assessor", t => new
        {
            Id = t.Column<Guid>(),
            Name = t.Column<string>(maxLength: 120),
            Role = t.Column<string>(maxLength: 120),
            Sex = t.Column<string>(maxLength: 40),
            Country = t.Column<string>(maxLength: 120),
            Visit = t.Column<Guid>(),
            EnteredOn = t.Column<DateOnly>(),
        }, constraints: t =>
        {
            t.PrimaryKey("PK_peacekeeping_visit_assessor", x => x.Id);
            t.ForeignKey("FK_peacekeeping_visit_assessor_peacekeeping_visit_Visit", x => x.Visit, "peacekeeping_visit", "Id", onDelete: ReferentialAction.Cascade);
        });
        m.CreateIndex("IX_peacekeeping_visit_assessor_Visit", "peacekeeping_visit_assessor", "Visit");
    }

    private static void CreateNominees(MigrationBuilder m)
    {
        m.CreateTable("peacekeeping_visit_nominee", t => new
        {
            Id = t.Column<Guid>(),
            Person = t.Column<Guid>(),
            Order = t.Column<int>(),
            IsReserve = t.Column<bool>(),
            AttestedOn = t.Column<DateOnly>(nullable: true),
            WithdrawnOn = t.Column<DateOnly>(nullable: true),
            WithdrawnBecause = t.Column<string>(maxLength: 500),
            Visit = t.Column<Guid>(),
            EnteredOn = t.Column<DateOnly>(),
        }, constraints: t =>
        {
            t.PrimaryKey("PK_peacekeeping_visit_nominee", x => x.Id);
            t.ForeignKey("FK_peacekeeping_visit_nominee_peacekeeping_visit_Visit", x => x.Visit, "peacekeeping_visit", "Id", onDelete: ReferentialAction.Cascade);
        });
        m.CreateIndex("IX_peacekeeping_visit_nominee_Visit", "peacekeeping_visit_nominee", "Visit");
        m.CreateIndex("IX_peacekeeping_visit_nominee_Person", "peacekeeping_visit_nominee", "Person");
    }

    private static void CreateCosts(MigrationBuilder m)
    {
        m.CreateTable("peacekeeping_visit_cost", t => new
        {
            Id = t.Column<Guid>(),
            What = t.Column<string>(maxLength: 160),
            BorneBy = t.Column<string>(maxLength: 40),
            Amount = t.Column<string>(maxLength: 60),
            Visit = t.Column<Guid>(),
            EnteredOn = t.Column<DateOnly>(),
        }, constraints: t =>
        {
            t.PrimaryKey("PK_peacekeeping_visit_cost", x => x.Id);
            t.ForeignKey("FK_peacekeeping_visit_cost_peacekeeping_visit_Visit", x => x.Visit, "peacekeeping_visit", "Id", onDelete: ReferentialAction.Cascade);
        });
        m.CreateIndex("IX_peacekeeping_visit_cost_Visit", "peacekeeping_visit_cost", "Visit");
    }
}
