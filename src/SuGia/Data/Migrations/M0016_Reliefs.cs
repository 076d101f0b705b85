using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace SuGia.Data.Migrations;

/// <summary>Who hands a post to whom, and what is done when a tour comes to its end.</summary>
[DbContext(typeof(AppDb)), Migration("0016_Reliefs")]
internal sealed class M0016_Reliefs : Step
{
    protected override void Up(MigrationBuilder m)
    {
        Reliefs(m);
        Homecomings(m);
        m.CreateIndex("IX_peacekeeping_relief_OutgoingTour", "peacekeeping_relief", "OutgoingTour", unique: true);
        m.CreateIndex("IX_peacekeeping_relief_IncomingTour", "peacekeeping_relief", "IncomingTour");
        m.CreateIndex("IX_peacekeeping_relief_Mission", "peacekeeping_relief", "Mission");
        m.CreateIndex("IX_peacekeeping_relief_candidate_Person", "peacekeeping_relief_candidate", "Person");
        m.CreateIndex("IX_peacekeeping_relief_candidate_Relief", "peacekeeping_relief_candidate", "Relief");
        m.CreateIndex("IX_peacekeeping_relief_mentoring_Relief", "peacekeeping_relief_mentoring", "Relief");
        m.CreateIndex("IX_peacekeeping_relief_note_Relief", "peacekeeping_relief_note", "Relief");
        m.CreateIndex("IX_peacekeeping_homecoming_Tour", "peacekeeping_homecoming", "Tour");
        m.CreateIndex("IX_peacekeeping_homecoming_EndReport", "peacekeeping_homecoming", "EndReport");
        m.CreateIndex("IX_peacekeeping_homecoming_MedalPaper", "peacekeeping_homecoming", "MedalPaper");
        m.CreateIndex("IX_peacekeeping_lesson_learned_Tour", "peacekeeping_lesson_learned", "Tour");
    }

    private static void Reliefs(MigrationBuilder m)
    {
        m.CreateTable("peacekeeping_relief", t => new
        {
            Id = t.Column<Guid>(),
            Mission = t.Column<Guid>(),
            Post = t.Column<Guid>(),
            OutgoingTour = t.Column<Guid>(),
            Outgoing = t.Column<Guid>(),
            StartedOn = t.Column<DateOnly>(),
            HandoverFrom = t.Column<DateOnly>(nullable: true),
            HandoverUntil = t.Column<DateOnly>(nullable: true),
            Incoming = t.Column<Guid>(nullable: true),
            ChosenOn = t.Column<DateOnly>(nullable: true),
            IncomingTour = t.Column<Guid>(nullable: true),
            IncomingEnteredOn = t.Column<DateOnly>(nullable: true),
            LeftVacantOn = t.Column<DateOnly>(nullable: true),
            LeftVacantBecause = t.Column<string>(maxLength: 500),
            Version = t.Column<int>(),
        }, constraints: t => t.PrimaryKey("PK_peacekeeping_relief", x => x.Id));
        m.CreateTable("peacekeeping_relief_candidate", t => new
        {
            Id = t.Column<Guid>(),
            Person = t.Column<Guid>(),
            Order = t.Column<int>(),
            WithdrawnOn = t.Column<DateOnly>(nullable: true),
            WithdrawnBecause = t.Column<string>(maxLength: 500),
            Relief = t.Column<Guid>(),
            EnteredOn = t.Column<DateOnly>(),
        }, constraints: t =>
        {
            t.PrimaryKey("PK_peacekeeping_relief_candidate", x => x.Id);
            t.ForeignKey("FK_peacekeeping_relief_candidate_peacekeeping_relief_Relief", x => x.Relief, "peacekeeping_relief", "Id", onDelete: ReferentialAction.Cascade);
        });
        m.CreateTable("peacekeeping_relief_mentoring", t => new
        {
            Id = t.Column<Guid>(),
            Mentee = t.Column<Guid>(),
            Topics = t.Column<string>(maxLength: 1000),
            StartedOn = t.Column<DateOnly>(),
            EndedOn = t.Column<DateOnly>(nullable: true),
            Relief = t.Column<Guid>(),
            EnteredOn = t.Column<DateOnly>(),
        }, constraints: t =>
        {
            t.PrimaryKey("PK_peacekeeping_relief_mentoring", x => x.Id);
            t.ForeignKey("FK_peacekeeping_relief_mentoring_peacekeeping_relief_Relief", x => x.Relief, "peacekeeping_relief", "Id", onDelete: ReferentialAction.Cascade);
        });
        m.CreateTable("peacekeeping_relief_note", t => new
        {
            Id = t.Column<Guid>(),
            Heading = t.Column<string>(maxLength: 40),
            Text = t.Column<string>(maxLength: 2000),
            On = t.Column<DateOnly>(),
            By = t.Column<string>(maxLength: 40),
            Relief = t.Column<Guid>(),
            EnteredOn = t.Column<DateOnly>(),
        }, constraints: t =>
        {
            t.PrimaryKey("PK_peacekeeping_relief_note", x => x.Id);
            t.ForeignKey("FK_peacekeeping_relief_note_peacekeeping_relief_Relief", x => x.Relief, "peacekeeping_relief", "Id", onDelete: ReferentialAction.Cascade);
        });
    }

    private static void Homecomings(MigrationBuilder m)
    {
        m.CreateTable("peacekeeping_homecoming", t => new
        {
            Id = t.Column<Guid>(),
            CheckOutOn = t.Column<DateOnly>(nullable: true),
            ReportedOn = t.Column<DateOnly>(nullable: true),
            EndReport = t.Column<Guid>(nullable: true),
            DebriefedOn = t.Column<DateOnly>(nullable: true),
            DebriefedBy = t.Column<string>(maxLength: 120),
            DebriefSummary = t.Column<string>(maxLength: 2000),
            MedalOn = t.Column<DateOnly>(nullable: true),
            MedalPaper = t.Column<Guid>(nullable: true),
            MedalNumeral = t.Column<int>(nullable: true),
            BackAtUnitOn = t.Column<DateOnly>(nullable: true),
            BackAtUnit = t.Column<Guid>(nullable: true),
            LeaveFrom = t.Column<DateOnly>(nullable: true),
            LeaveUntil = t.Column<DateOnly>(nullable: true),
            HealthChecked = t.Column<bool>(nullable: true),
            EligibleOn = t.Column<DateOnly>(nullable: true),
            EligibleBecause = t.Column<string>(maxLength: 500),
            Tour = t.Column<Guid>(),
            EnteredOn = t.Column<DateOnly>(),
        }, constraints: t =>
        {
            t.PrimaryKey("PK_peacekeeping_homecoming", x => x.Id);
            t.ForeignKey("FK_peacekeeping_homecoming_peacekeeping_tour_Tour", x => x.Tour, "peacekeeping_tour", "Id", onDelete: ReferentialAction.Cascade);
        });
        m.CreateTable("peacekeeping_lesson_learned", t => new
        {
            Id = t.Column<Guid>(),
            Topic = t.Column<string>(maxLength: 40),
            Text = t.Column<string>(maxLength: 1000),
            On = t.Column<DateOnly>(),
            Tour = t.Column<Guid>(),
            EnteredOn = t.Column<DateOnly>(),
        }, constraints: t =>
        {
            t.PrimaryKey("PK_peacekeeping_lesson_learned", x => x.Id);
            t.ForeignKey("FK_peacekeeping_lesson_learned_peacekeeping_tour_Tour", x => x.Tour, "peacekeeping_tour", "Id", onDelete: ReferentialAction.Cascade);
        });
    }
}
