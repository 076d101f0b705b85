using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace SuGia.Data.Migrations;

/// <summary>What a movement needs and a term limits: papers, fitness, vetting.</summary>
[DbContext(typeof(AppDb)), Migration("0008_Certificates")]
internal sealed class M0008_Certificates : Step
{
    protected override void Up(MigrationBuilder m)
    {
        m.CreateTable("peacekeeping_certificate", t => new
        {
            Id = t.Column<Guid>(),
            Person = t.Column<Guid>(),
            Kind = t.Column<string>(maxLength: 40),
            FirstOn = t.Column<DateOnly>(),
            LastOn = t.Column<DateOnly>(nullable: true),
            Reference = t.Column<string>(maxLength: 60),
            Mission = t.Column<Guid>(nullable: true),
            Paper = t.Column<Guid>(nullable: true),
            File = t.Column<Guid>(),
            EnteredOn = t.Column<DateOnly>(),
        }, constraints: t =>
        {
            t.PrimaryKey("PK_peacekeeping_certificate", x => x.Id);
            t.ForeignKey("FK_peacekeeping_certificate_peacekeeping_officer_file_File", x => x.File, "peacekeeping_officer_file", "Id", onDelete: ReferentialAction.Cascade);
        });
        m.CreateTable("peacekeeping_fitness", t => new
        {
            Id = t.Column<Guid>(),
            Person = t.Column<Guid>(),
            Kind = t.Column<string>(maxLength: 40),
            FirstOn = t.Column<DateOnly>(),
            LastOn = t.Column<DateOnly>(nullable: true),
            Outcome = t.Column<string>(maxLength: 40),
            Paper = t.Column<Guid>(nullable: true),
            File = t.Column<Guid>(),
            EnteredOn = t.Column<DateOnly>(),
        }, constraints: t =>
        {
            t.PrimaryKey("PK_peacekeeping_fitness", x => x.Id);
            t.ForeignKey("FK_peacekeeping_fitness_peacekeeping_officer_file_File", x => x.File, "peacekeeping_officer_file", "Id", onDelete: ReferentialAction.Cascade);
        });
        m.CreateTable("peacekeeping_vetting", t => new
        {
            Id = t.Column<Guid>(),
            Person = t.Column<Guid>(),
            Kind = t.Column<string>(maxLength: 40),
            On = t.Column<DateOnly>(),
            MovementOn = t.Column<DateOnly>(nullable: true),
            Outcome = t.Column<string>(maxLength: 40),
            Paper = t.Column<Guid>(nullable: true),
            File = t.Column<Guid>(),
            EnteredOn = t.Column<DateOnly>(),
        }, constraints: t =>
        {
            t.PrimaryKey("PK_peacekeeping_vetting", x => x.Id);
            t.ForeignKey("FK_peacekeeping_vetting_peacekeeping_officer_file_File", x => x.File, "peacekeeping_officer_file", "Id", onDelete: ReferentialAction.Cascade);
        });
        m.CreateIndex("IX_peacekeeping_certificate_File", "peacekeeping_certificate", "File");
        m.CreateIndex("IX_peacekeeping_certificate_Paper", "peacekeeping_certificate", "Paper");
        m.CreateIndex("IX_peacekeeping_certificate_Person", "peacekeeping_certificate", "Person");
        m.CreateIndex("IX_peacekeeping_fitness_File", "peacekeeping_fitness", "File");
        m.CreateIndex("IX_peacekeeping_fitness_Paper", "peacekeeping_fitness", "Paper");
        m.CreateIndex("IX_peacekeeping_fitness_Person", "peacekeeping_fitness", "Person");
        m.CreateIndex("IX_peacekeeping_vetting_File", "peacekeeping_vetting", "File");
        m.CreateIndex("IX_peacekeeping_vetting_Paper", "peacekeeping_vetting", "Paper");
        m.CreateIndex("IX_peacekeeping_vetting_Person", "peacekeeping_vetting", "Person");
        m.CreateIndex("IX_peacekeeping_certificate_lapsing", "peacekeeping_certificate", ["LastOn", "Kind", "EnteredOn", "Person"]);
    }
}
