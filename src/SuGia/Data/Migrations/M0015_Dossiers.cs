using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace SuGia.Data.Migrations;

/// <summary>Actions on their way to a decision: whom they are about, the papers asked, the chain of authority; and the UN's appraisals of officers.</summary>
[DbContext(typeof(AppDb)), Migration("0015_Dossiers")]
internal sealed class M0015_Dossiers : Step
{
    protected override void Up(MigrationBuilder m)
    {
        Dossiers(m);
        Subjects(m);
        Items(m);
        Steps(m);
        Appraisals(m);
    }

    private void Dossiers(MigrationBuilder m)
    {
        m.CreateTable("peacekeeping_dossier", t => new
        {
            Id = t.Column<Guid>(),
            Code = t.Column<string>(maxLength: 30, collation: Bytes),
            Kind = t.Column<string>(maxLength: 40),
            Force = t.Column<string>(maxLength: 40),
            IsUrgent = t.Column<bool>(),
            TourKind = t.Column<string>(maxLength: 40),
            Mission = t.Column<Guid>(),
            OpenedOn = t.Column<DateOnly>(),
            EnteredOn = t.Column<DateOnly>(),
            WantedOn = t.Column<DateOnly>(),
            CaseOfficer = t.Column<Guid>(),
            AskedBy = t.Column<string>(maxLength: 40, nullable: true),
            AskedOn = t.Column<DateOnly>(nullable: true),
            Chain = t.Column<string>(maxLength: 40),
            CompleteOn = t.Column<DateOnly>(nullable: true),
            UnAgrees = t.Column<bool>(nullable: true),
            UnAnsweredOn = t.Column<DateOnly>(nullable: true),
            UnAnsweredBy = t.Column<Guid>(nullable: true),
            DecidedOn = t.Column<DateOnly>(nullable: true),
            DecidedBy = t.Column<Guid>(nullable: true),
            DecidedBecause = t.Column<string>(maxLength: 500),
            Version = t.Column<int>(),
        }, constraints: t => t.PrimaryKey("PK_peacekeeping_dossier", x => x.Id));
        m.CreateIndex("IX_peacekeeping_dossier_Code", "peacekeeping_dossier", "Code", unique: true);
        m.CreateIndex("IX_peacekeeping_dossier_DecidedOn_OpenedOn_CompleteOn", "peacekeeping_dossier", ["DecidedOn", "OpenedOn", "CompleteOn"]);
        m.CreateIndex("IX_peacekeeping_dossier_Mission_DecidedOn", "peacekeeping_dossier", ["Mission", "DecidedOn"]);
        m.CreateIndex("IX_peacekeeping_dossier_DecidedBy", "peacekeeping_dossier", "DecidedBy");
        m.CreateIndex("IX_peacekeeping_dossier_UnAnsweredBy", "peacekeeping_dossier", "UnAnsweredBy");
    }

    private static void Subjects(MigrationBuilder m)
    {
        m.CreateTable("peacekeeping_dossier_subject", t => new
        {
            Id = t.Column<Guid>(),
            Person = t.Column<Guid>(),
            Tour = t.Column<Guid>(nullable: true),
            Post = t.Column<Guid>(nullable: true),
            FirstOn = t.Column<DateOnly>(nullable: true),
            LastOn = t.Column<DateOnly>(nullable: true),
            Consents = t.Column<bool>(nullable: true),
            ConsentOn = t.Column<DateOnly>(nullable: true),
            HomeAgrees = t.Column<bool>(nullable: true),
            HomeOn = t.Column<DateOnly>(nullable: true),
            HomePaper = t.Column<Guid>(nullable: true),
            Dossier = t.Column<Guid>(),
            EnteredOn = t.Column<DateOnly>(),
        }, constraints: t =>
        {
            t.PrimaryKey("PK_peacekeeping_dossier_subject", x => x.Id);
            t.ForeignKey("FK_peacekeeping_dossier_subject_peacekeeping_dossier_Dossier", x => x.Dossier, "peacekeeping_dossier", "Id", onDelete: ReferentialAction.Cascade);
        });
        m.CreateIndex("IX_peacekeeping_dossier_subject_Dossier", "peacekeeping_dossier_subject", "Dossier");
        m.CreateIndex("IX_peacekeeping_dossier_subject_Person", "peacekeeping_dossier_subject", "Person");
        m.CreateIndex("IX_peacekeeping_dossier_subject_HomePaper", "peacekeeping_dossier_subject", "HomePaper");
    }

    private static void Items(MigrationBuilder m)
    {
        m.CreateTable("peacekeeping_dossier_item", t => new
        {
            Id = t.Column<Guid>(),
            Code = t.Column<string>(maxLength: 40),
            TitleVi = t.Column<string>(maxLength: 160),
            TitleEn = t.Column<string>(maxLength: 160),
            Order = t.Column<int>(),
            Paper = t.Column<Guid>(nullable: true),
            NotNeeded = t.Column<string>(maxLength: 500),
            SettledOn = t.Column<DateOnly>(nullable: true),
            Dossier = t.Column<Guid>(),
            EnteredOn = t.Column<DateOnly>(),
        }, constraints: t =>
        {
            t.PrimaryKey("PK_peacekeeping_dossier_item", x => x.Id);
            t.ForeignKey("FK_peacekeeping_dossier_item_peacekeeping_dossier_Dossier", x => x.Dossier, "peacekeeping_dossier", "Id", onDelete: ReferentialAction.Cascade);
        });
        m.CreateIndex("IX_peacekeeping_dossier_item_Dossier", "peacekeeping_dossier_item", "Dossier");
        m.CreateIndex("IX_peacekeeping_dossier_item_Paper", "peacekeeping_dossier_item", "Paper");
    }

    private static void Steps(MigrationBuilder m)
    {
        m.CreateTable("peacekeeping_dossier_step", t => new
        {
            Id = t.Column<Guid>(),
            Code = t.Column<string>(maxLength: 40),
            TitleVi = t.Column<string>(maxLength: 160),
            TitleEn = t.Column<string>(maxLength: 160),
            DueOn = t.Column<DateOnly>(),
            NeedsDays = t.Column<int>(),
            Order = t.Column<int>(),
            DoneOn = t.Column<DateOnly>(nullable: true),
            Paper = t.Column<Guid>(nullable: true),
            Dossier = t.Column<Guid>(),
            EnteredOn = t.Column<DateOnly>(),
        }, constraints: t =>
        {
            t.PrimaryKey("PK_peacekeeping_dossier_step", x => x.Id);
            t.ForeignKey("FK_peacekeeping_dossier_step_peacekeeping_dossier_Dossier", x => x.Dossier, "peacekeeping_dossier", "Id", onDelete: ReferentialAction.Cascade);
        });
        m.CreateIndex("IX_peacekeeping_dossier_step_Dossier", "peacekeeping_dossier_step", "Dossier");
        m.CreateIndex("IX_peacekeeping_dossier_step_Paper", "peacekeeping_dossier_step", "Paper");
    }

    private static void Appraisals(MigrationBuilder m)
    {
        m.CreateTable("peacekeeping_appraisal", t => new
        {
            Id = t.Column<Guid>(),
            Person = t.Column<Guid>(),
            Mission = t.Column<Guid>(),
            FirstOn = t.Column<DateOnly>(),
            LastOn = t.Column<DateOnly>(),
            Rating = t.Column<string>(maxLength: 40),
            Text = t.Column<string>(maxLength: 1000),
            Paper = t.Column<Guid>(nullable: true),
            File = t.Column<Guid>(),
            EnteredOn = t.Column<DateOnly>(),
        }, constraints: t =>
        {
            t.PrimaryKey("PK_peacekeeping_appraisal", x => x.Id);
            t.ForeignKey("FK_peacekeeping_appraisal_peacekeeping_officer_file_File", x => x.File, "peacekeeping_officer_file", "Id", onDelete: ReferentialAction.Cascade);
        });
        m.CreateIndex("IX_peacekeeping_appraisal_File", "peacekeeping_appraisal", "File");
        m.CreateIndex("IX_peacekeeping_appraisal_Person", "peacekeeping_appraisal", "Person");
    }
}
