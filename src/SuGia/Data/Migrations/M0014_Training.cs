using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace SuGia.Data.Migrations;

/// <summary>Programmes and materials with their editions, lessons as they were given, certificates, reports, inductions.</summary>
[DbContext(typeof(AppDb)), Migration("0014_Training")]
internal sealed class M0014_Training : Step
{
    protected override void Up(MigrationBuilder m)
    {
        Programmes(m);
        Materials(m);
        Lessons(m);
        Instructors(m);
        Inductions(m);
        m.AddColumn<Guid>("Edition", "peacekeeping_course_session", nullable: true);
        m.AddColumn<int>("CertificatesIssued", "peacekeeping_course_session", nullable: true);
        m.AddColumn<string>("CertificateNumber", "peacekeeping_participation", maxLength: 60, nullable: true);
        m.AddColumn<DateOnly>("CertifiedOn", "peacekeeping_participation", nullable: true);
        m.AddColumn<DateOnly>("ReportedOn", "peacekeeping_participation", nullable: true);
        m.AddColumn<Guid>("ReportPaper", "peacekeeping_participation", nullable: true);
        m.CreateIndex("IX_peacekeeping_course_session_Edition", "peacekeeping_course_session", "Edition");
        m.CreateIndex("IX_peacekeeping_nomination_Person", "peacekeeping_nomination", "Person");
        m.CreateIndex("IX_peacekeeping_participation_Person", "peacekeeping_participation", "Person");
        m.CreateIndex("IX_peacekeeping_participation_ReportPaper", "peacekeeping_participation", "ReportPaper");
    }

    private void Programmes(MigrationBuilder m)
    {
        m.CreateTable("peacekeeping_programme", t => new
        {
            Id = t.Column<Guid>(),
            Code = t.Column<string>(maxLength: 30, collation: Bytes),
            TitleVi = t.Column<string>(maxLength: 200),
            TitleEn = t.Column<string>(maxLength: 200),
            Purpose = t.Column<string>(maxLength: 40),
            Folded = t.Column<string>(maxLength: 600, collation: Bytes),
            Version = t.Column<int>(),
        }, constraints: t => t.PrimaryKey("PK_peacekeeping_programme", x => x.Id));
        m.CreateTable("peacekeeping_programme_edition", t => new
        {
            Id = t.Column<Guid>(),
            Label = t.Column<string>(maxLength: 30),
            FirstOn = t.Column<DateOnly>(),
            LastOn = t.Column<DateOnly>(nullable: true),
            Paper = t.Column<Guid>(nullable: true),
            Programme = t.Column<Guid>(),
            EnteredOn = t.Column<DateOnly>(),
        }, constraints: t =>
        {
            t.PrimaryKey("PK_peacekeeping_programme_edition", x => x.Id);
            t.ForeignKey("FK_peacekeeping_programme_edition_peacekeeping_programme_Progr~", x => x.Programme, "peacekeeping_programme", "Id", onDelete: ReferentialAction.Cascade);
        });
        m.CreateTable("peacekeeping_lesson", t => new
        {
            Id = t.Column<Guid>(),
            Number = t.Column<string>(maxLength: 20),
            TitleVi = t.Column<string>(maxLength: 200),
            TitleEn = t.Column<string>(maxLength: 200),
            Source = t.Column<string>(maxLength: 40),
            PlannedHours = t.Column<int>(nullable: true),
            Material = t.Column<Guid>(nullable: true),
            Order = t.Column<int>(),
            Edition = t.Column<Guid>(),
            EnteredOn = t.Column<DateOnly>(),
        }, constraints: t =>
        {
            t.PrimaryKey("PK_peacekeeping_lesson", x => x.Id);
            t.ForeignKey("FK_peacekeeping_lesson_peacekeeping_programme_edition_Edition", x => x.Edition, "peacekeeping_programme_edition", "Id", onDelete: ReferentialAction.Cascade);
        });
        m.CreateIndex("IX_peacekeeping_programme_Code", "peacekeeping_programme", "Code", unique: true);
        m.CreateIndex("IX_peacekeeping_programme_Purpose_Code", "peacekeeping_programme", ["Purpose", "Code"]);
        m.CreateIndex("IX_peacekeeping_programme_edition_Paper", "peacekeeping_programme_edition", "Paper");
        m.CreateIndex("IX_peacekeeping_programme_edition_Programme", "peacekeeping_programme_edition", "Programme");
        m.CreateIndex("IX_peacekeeping_lesson_Edition", "peacekeeping_lesson", "Edition");
        m.CreateIndex("IX_peacekeeping_lesson_Material", "peacekeeping_lesson", "Material");
    }

    private void Materials(MigrationBuilder m)
    {
        m.CreateTable("peacekeeping_material", t => new
        {
            Id = t.Column<Guid>(),
            Code = t.Column<string>(maxLength: 30, collation: Bytes),
            TitleVi = t.Column<string>(maxLength: 200),
            TitleEn = t.Column<string>(maxLength: 200),
            Kind = t.Column<string>(maxLength: 40),
            Owner = t.Column<string>(maxLength: 160),
            Folded = t.Column<string>(maxLength: 800, collation: Bytes),
            Version = t.Column<int>(),
        }, constraints: t => t.PrimaryKey("PK_peacekeeping_material", x => x.Id));
        m.CreateTable("peacekeeping_material_edition", t => new
        {
            Id = t.Column<Guid>(),
            Label = t.Column<string>(maxLength: 40),
            Language = t.Column<string>(maxLength: 40),
            IssuedOn = t.Column<DateOnly>(),
            Origin = t.Column<string>(maxLength: 40),
            Paper = t.Column<Guid>(nullable: true),
            Supersedes = t.Column<Guid>(nullable: true),
            Material = t.Column<Guid>(),
            EnteredOn = t.Column<DateOnly>(),
        }, constraints: t =>
        {
            t.PrimaryKey("PK_peacekeeping_material_edition", x => x.Id);
            t.ForeignKey("FK_peacekeeping_material_edition_peacekeeping_material_Material", x => x.Material, "peacekeeping_material", "Id", onDelete: ReferentialAction.Cascade);
        });
        m.CreateIndex("IX_peacekeeping_material_Code", "peacekeeping_material", "Code", unique: true);
        m.CreateIndex("IX_peacekeeping_material_Kind_Code", "peacekeeping_material", ["Kind", "Code"]);
        m.CreateIndex("IX_peacekeeping_material_edition_Material", "peacekeeping_material_edition", "Material");
        m.CreateIndex("IX_peacekeeping_material_edition_Paper", "peacekeeping_material_edition", "Paper");
    }

    private static void Lessons(MigrationBuilder m)
    {
        m.CreateTable("peacekeeping_taught_lesson", t => new
        {
            Id = t.Column<Guid>(),
            Course = t.Column<Guid>(),
            Session = t.Column<Guid>(),
            Lesson = t.Column<Guid>(),
            HeldOn = t.Column<DateOnly>(),
            GivenHours = t.Column<int>(),
            Version = t.Column<int>(),
        }, constraints: t => t.PrimaryKey("PK_peacekeeping_taught_lesson", x => x.Id));
        m.CreateTable("peacekeeping_attendance", t => new
        {
            Id = t.Column<Guid>(),
            Person = t.Column<Guid>(),
            Hours = t.Column<int>(),
            TaughtLesson = t.Column<Guid>(),
            EnteredOn = t.Column<DateOnly>(),
        }, constraints: t =>
        {
            t.PrimaryKey("PK_peacekeeping_attendance", x => x.Id);
            t.ForeignKey("FK_peacekeeping_attendance_peacekeeping_taught_lesson_TaughtLe~", x => x.TaughtLesson, "peacekeeping_taught_lesson", "Id", onDelete: ReferentialAction.Cascade);
        });
        m.CreateIndex("IX_peacekeeping_taught_lesson_Session_Lesson", "peacekeeping_taught_lesson", ["Session", "Lesson"], unique: true);
        m.CreateIndex("IX_peacekeeping_attendance_TaughtLesson", "peacekeeping_attendance", "TaughtLesson");
    }

    private static void Instructors(MigrationBuilder m)
    {
        m.CreateTable("peacekeeping_instructor", t => new
        {
            Id = t.Column<Guid>(),
            Person = t.Column<Guid>(nullable: true),
            Name = t.Column<string>(maxLength: 160),
            Session = t.Column<Guid>(),
            EnteredOn = t.Column<DateOnly>(),
        }, constraints: t =>
        {
            t.PrimaryKey("PK_peacekeeping_instructor", x => x.Id);
            t.ForeignKey("FK_peacekeeping_instructor_peacekeeping_course_session_Session", x => x.Session, "peacekeeping_course_session", "Id", onDelete: ReferentialAction.Cascade);
        });
        m.CreateTable("peacekeeping_instructor_lesson", t => new
        {
            Id = t.Column<Guid>(),
            Lesson = t.Column<Guid>(),
            Instructor = t.Column<Guid>(),
            EnteredOn = t.Column<DateOnly>(),
        }, constraints: t =>
        {
            t.PrimaryKey("PK_peacekeeping_instructor_lesson", x => x.Id);
            t.ForeignKey("FK_peacekeeping_instructor_lesson_peacekeeping_instructor_Inst~", x => x.Instructor, "peacekeeping_instructor", "Id", onDelete: ReferentialAction.Cascade);
        });
        m.CreateIndex("IX_peacekeeping_instructor_Session", "peacekeeping_instructor", "Session");
        m.CreateIndex("IX_peacekeeping_instructor_lesson_Instructor", "peacekeeping_instructor_lesson", "Instructor");
    }

    private static void Inductions(MigrationBuilder m)
    {
        m.CreateTable("peacekeeping_induction", t => new
        {
            Id = t.Column<Guid>(),
            Person = t.Column<Guid>(),
            FirstOn = t.Column<DateOnly>(),
            LastOn = t.Column<DateOnly>(nullable: true),
            Passed = t.Column<bool>(nullable: true),
            DrivenOn = t.Column<DateOnly>(nullable: true),
            DrivingPassed = t.Column<bool>(nullable: true),
            Paper = t.Column<Guid>(nullable: true),
            Tour = t.Column<Guid>(),
            EnteredOn = t.Column<DateOnly>(),
        }, constraints: t =>
        {
            t.PrimaryKey("PK_peacekeeping_induction", x => x.Id);
            t.ForeignKey("FK_peacekeeping_induction_peacekeeping_tour_Tour", x => x.Tour, "peacekeeping_tour", "Id", onDelete: ReferentialAction.Cascade);
        });
        m.CreateIndex("IX_peacekeeping_induction_Paper", "peacekeeping_induction", "Paper");
        m.CreateIndex("IX_peacekeeping_induction_Tour", "peacekeeping_induction", "Tour");
    }
}
