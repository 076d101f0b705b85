using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace SuGia.Data.Migrations;

/// <summary>What the UN asks of us by a day: the plan, the nominees, the answers.</summary>
[DbContext(typeof(AppDb)), Migration("0010_Calls")]
internal sealed class M0010_Calls : Step
{
    protected override void Up(MigrationBuilder m)
    {
        m.CreateTable("peacekeeping_call", t => new
        {
            Id = t.Column<Guid>(),
            Code = t.Column<string>(maxLength: 30, collation: Bytes),
            Mission = t.Column<Guid>(),
            Title = t.Column<string>(maxLength: 160),
            Language = t.Column<string>(maxLength: 40),
            IsArmed = t.Column<bool>(nullable: true),
            Wanted = t.Column<int>(),
            OpenedOn = t.Column<DateOnly>(),
            DeadlineOn = t.Column<DateOnly>(),
            LeavesOn = t.Column<DateOnly>(),
            EndsOn = t.Column<DateOnly>(),
            NoteVerbale = t.Column<Guid>(nullable: true),
            CaseOfficer = t.Column<Guid>(),
            SentOn = t.Column<DateOnly>(nullable: true),
            SentBy = t.Column<Guid>(nullable: true),
            Version = t.Column<int>(),
        }, constraints: t => t.PrimaryKey("PK_peacekeeping_call", x => x.Id));
        m.CreateTable("peacekeeping_call_step", t => new
        {
            Id = t.Column<Guid>(),
            Code = t.Column<string>(maxLength: 40),
            TitleVi = t.Column<string>(maxLength: 160),
            TitleEn = t.Column<string>(maxLength: 160),
            DueOn = t.Column<DateOnly>(),
            NeedsDays = t.Column<int>(),
            Order = t.Column<int>(),
            DoneOn = t.Column<DateOnly>(nullable: true),
            Call = t.Column<Guid>(),
            EnteredOn = t.Column<DateOnly>(),
        }, constraints: t =>
        {
            t.PrimaryKey("PK_peacekeeping_call_step", x => x.Id);
            t.ForeignKey("FK_peacekeeping_call_step_peacekeeping_call_Call", x => x.Call, "peacekeeping_call", "Id", onDelete: ReferentialAction.Cascade);
        });
        m.CreateTable("peacekeeping_nominee", t => new
        {
            Id = t.Column<Guid>(),
            Person = t.Column<Guid>(),
            Order = t.Column<int>(),
            IsReserve = t.Column<bool>(),
            PassportName = t.Column<string>(maxLength: 120),
            UnIndex = t.Column<string>(maxLength: 20),
            WithdrawnOn = t.Column<DateOnly>(nullable: true),
            WithdrawnBecause = t.Column<string>(maxLength: 500),
            Call = t.Column<Guid>(),
            EnteredOn = t.Column<DateOnly>(),
        }, constraints: t =>
        {
            t.PrimaryKey("PK_peacekeeping_nominee", x => x.Id);
            t.ForeignKey("FK_peacekeeping_nominee_peacekeeping_call_Call", x => x.Call, "peacekeeping_call", "Id", onDelete: ReferentialAction.Cascade);
        });
        m.CreateTable("peacekeeping_nominee_answer", t => new
        {
            Id = t.Column<Guid>(),
            Answer = t.Column<string>(maxLength: 40),
            On = t.Column<DateOnly>(),
            Reason = t.Column<string>(maxLength: 500),
            Paper = t.Column<Guid>(nullable: true),
            Nominee = t.Column<Guid>(),
            EnteredOn = t.Column<DateOnly>(),
        }, constraints: t =>
        {
            t.PrimaryKey("PK_peacekeeping_nominee_answer", x => x.Id);
            t.ForeignKey("FK_peacekeeping_nominee_answer_peacekeeping_nominee_Nominee", x => x.Nominee, "peacekeeping_nominee", "Id", onDelete: ReferentialAction.Cascade);
        });
        m.CreateIndex("IX_peacekeeping_call_Code", "peacekeeping_call", "Code", unique: true);
        m.CreateIndex("IX_peacekeeping_call_Mission", "peacekeeping_call", "Mission");
        m.CreateIndex("IX_peacekeeping_call_NoteVerbale", "peacekeeping_call", "NoteVerbale");
        m.CreateIndex("IX_peacekeeping_call_SentBy", "peacekeeping_call", "SentBy");
        m.CreateIndex("IX_peacekeeping_call_SentOn_DeadlineOn", "peacekeeping_call", ["SentOn", "DeadlineOn"]);
        m.CreateIndex("IX_peacekeeping_call_step_Call", "peacekeeping_call_step", "Call");
        m.CreateIndex("IX_peacekeeping_nominee_Call", "peacekeeping_nominee", "Call");
        m.CreateIndex("IX_peacekeeping_nominee_Person", "peacekeeping_nominee", "Person");
        m.CreateIndex("IX_peacekeeping_nominee_answer_Nominee", "peacekeeping_nominee_answer", "Nominee");
        m.CreateIndex("IX_peacekeeping_nominee_answer_Paper", "peacekeeping_nominee_answer", "Paper");
    }
}
