using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace SuGia.Data.Migrations;

/// <summary>The office's desk: notes, rolls taken out, desks handed over, exchanges, watches and plans by reference.</summary>
[DbContext(typeof(AppDb)), Migration("0017_Desk")]
internal sealed class M0017_Desk : Step
{
    protected override void Up(MigrationBuilder m)
    {
        AddNotesAndRolls(m);
        AddHandovers(m);
        AddExchanges(m);
        AddWatchesAndPlans(m);
        m.CreateIndex("IX_peacekeeping_call_CaseOfficer_SentOn", "peacekeeping_call", ["CaseOfficer", "SentOn"]);
    }

    private static void AddNotesAndRolls(MigrationBuilder m)
    {
        m.CreateTable("peacekeeping_note", t => new
        {
            Id = t.Column<Guid>(),
            Subject = t.Column<Guid>(),
            SubjectTitle = t.Column<string>(maxLength: 200),
            SubjectUrl = t.Column<string>(maxLength: 120),
            Text = t.Column<string>(maxLength: 2000),
            Scope = t.Column<string>(maxLength: 40),
            On = t.Column<DateOnly>(),
            By = t.Column<Guid>(),
            ByName = t.Column<string>(maxLength: 120),
            WithdrawnOn = t.Column<DateOnly>(nullable: true),
            WithdrawnBecause = t.Column<string>(maxLength: 500),
            Version = t.Column<int>(),
        }, constraints: t => t.PrimaryKey("PK_peacekeeping_note", x => x.Id));
        m.CreateTable("peacekeeping_roll_taken", t => new
        {
            Id = t.Column<Guid>(),
            AsOf = t.Column<DateOnly>(),
            TakenOn = t.Column<DateOnly>(),
            By = t.Column<Guid>(),
            ByName = t.Column<string>(maxLength: 120),
            Columns = t.Column<string>(maxLength: 400),
            Choice = t.Column<string>(maxLength: 200),
            Count = t.Column<int>(),
            Version = t.Column<int>(),
        }, constraints: t => t.PrimaryKey("PK_peacekeeping_roll_taken", x => x.Id));
        m.CreateIndex("IX_peacekeeping_note_Subject_On", "peacekeeping_note", ["Subject", "On"]);
        m.CreateIndex("IX_peacekeeping_roll_taken_TakenOn", "peacekeeping_roll_taken", "TakenOn");
    }

    private static void AddHandovers(MigrationBuilder m)
    {
        m.CreateTable("peacekeeping_handover", t => new
        {
            Id = t.Column<Guid>(),
            From = t.Column<Guid>(),
            To = t.Column<Guid>(),
            FromName = t.Column<string>(maxLength: 120),
            ToName = t.Column<string>(maxLength: 120),
            On = t.Column<DateOnly>(),
            By = t.Column<Guid>(),
            Reason = t.Column<string>(maxLength: 500),
            Paper = t.Column<Guid>(nullable: true),
            Version = t.Column<int>(),
        }, constraints: t => t.PrimaryKey("PK_peacekeeping_handover", x => x.Id));
        m.CreateTable("peacekeeping_handed_item", t => new
        {
            Id = t.Column<Guid>(),
            Record = t.Column<Guid>(),
            KindVi = t.Column<string>(maxLength: 60),
            KindEn = t.Column<string>(maxLength: 60),
            Title = t.Column<string>(maxLength: 200),
            Url = t.Column<string>(maxLength: 120),
            DueOn = t.Column<DateOnly>(nullable: true),
            Order = t.Column<int>(),
            Handover = t.Column<Guid>(),
            EnteredOn = t.Column<DateOnly>(),
        }, constraints: t =>
        {
            t.PrimaryKey("PK_peacekeeping_handed_item", x => x.Id);
            t.ForeignKey("FK_peacekeeping_handed_item_peacekeeping_handover_Handover", x => x.Handover, "peacekeeping_handover", "Id", onDelete: ReferentialAction.Cascade);
        });
        m.CreateIndex("IX_peacekeeping_handover_On", "peacekeeping_handover", "On");
        m.CreateIndex("IX_peacekeeping_handover_Paper", "peacekeeping_handover", "Paper");
        m.CreateIndex("IX_peacekeeping_handed_item_Handover", "peacekeeping_handed_item", "Handover");
    }

    private static void AddExchanges(MigrationBuilder m)
    {
        m.CreateTable("peacekeeping_exchange", t => new
        {
            Id = t.Column<Guid>(),
            On = t.Column<DateOnly>(),
            Party = t.Column<string>(maxLength: 160),
            Channel = t.Column<string>(maxLength: 40),
            Direction = t.Column<string>(maxLength: 40),
            Topic = t.Column<string>(maxLength: 200),
            Summary = t.Column<string>(maxLength: 2000),
            Paper = t.Column<Guid>(nullable: true),
            AnswerDueOn = t.Column<DateOnly>(nullable: true),
            AnsweredOn = t.Column<DateOnly>(nullable: true),
            Answer = t.Column<string>(maxLength: 1000),
            AnswerPaper = t.Column<Guid>(nullable: true),
            EnteredOn = t.Column<DateOnly>(),
            Version = t.Column<int>(),
        }, constraints: t => t.PrimaryKey("PK_peacekeeping_exchange", x => x.Id));
        m.CreateIndex("IX_peacekeeping_exchange_On", "peacekeeping_exchange", "On");
        m.CreateIndex("IX_peacekeeping_exchange_AnsweredOn_AnswerDueOn", "peacekeeping_exchange", ["AnsweredOn", "AnswerDueOn"]);
        m.CreateIndex("IX_peacekeeping_exchange_Paper", "peacekeeping_exchange", "Paper");
        m.CreateIndex("IX_peacekeeping_exchange_AnswerPaper", "peacekeeping_exchange", "AnswerPaper");
    }

    private void AddWatchesAndPlans(MigrationBuilder m)
    {
        m.CreateTable("peacekeeping_watch", t => new
        {
            Id = t.Column<Guid>(),
            Kind = t.Column<string>(maxLength: 40),
            Title = t.Column<string>(maxLength: 200),
            SeenAt = t.Column<string>(maxLength: 300),
            Paper = t.Column<Guid>(nullable: true),
            DeadlineOn = t.Column<DateOnly>(nullable: true),
            NextLookOn = t.Column<DateOnly>(),
            ClosedOn = t.Column<DateOnly>(nullable: true),
            Outcome = t.Column<string>(maxLength: 1000),
            EnteredOn = t.Column<DateOnly>(),
            Version = t.Column<int>(),
        }, constraints: t => t.PrimaryKey("PK_peacekeeping_watch", x => x.Id));
        m.CreateTable("peacekeeping_plan_reference", t => new
        {
            Id = t.Column<Guid>(),
            Situation = t.Column<string>(maxLength: 40),
            Reference = t.Column<string>(maxLength: 60, collation: Bytes),
            Holder = t.Column<string>(maxLength: 160),
            ReviewOn = t.Column<DateOnly>(),
            ReviewedOn = t.Column<DateOnly>(nullable: true),
            EnteredOn = t.Column<DateOnly>(),
            Version = t.Column<int>(),
        }, constraints: t => t.PrimaryKey("PK_peacekeeping_plan_reference", x => x.Id));
        m.CreateIndex("IX_peacekeeping_watch_ClosedOn_NextLookOn", "peacekeeping_watch", ["ClosedOn", "NextLookOn"]);
        m.CreateIndex("IX_peacekeeping_watch_Paper", "peacekeeping_watch", "Paper");
        m.CreateIndex("IX_peacekeeping_plan_reference_Reference", "peacekeeping_plan_reference", "Reference", unique: true);
        m.CreateIndex("IX_peacekeeping_plan_reference_ReviewOn", "peacekeeping_plan_reference", "ReviewOn");
    }
}
