using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace SuGia.Data.Migrations;

/// <summary>Boards that choose officers: criteria, members, candidates, scores, results, reviews; and waivers of a national condition.</summary>
[DbContext(typeof(AppDb)), Migration("0013_Selections")]
internal sealed class M0013_Selections : Step
{
    protected override void Up(MigrationBuilder m)
    {
        CreateSelection(m);
        CreateBoard(m);
        CreateCandidates(m);
        CreateOutcomes(m);
        CreateWaivers(m);
    }

    private void CreateSelection(MigrationBuilder m)
    {
        m.CreateTable("peacekeeping_selection", t => new
        {
            Id = t.Column<Guid>(),
            Code = t.Column<string>(maxLength: 30, collation: Bytes),
            Title = t.Column<string>(maxLength: 160),
            Folded = t.Column<string>(maxLength: 400, collation: Bytes),
            Call = t.Column<Guid>(nullable: true),
            Mission = t.Column<Guid>(nullable: true),
            Places = t.Column<int>(),
            OpenedOn = t.Column<DateOnly>(),
            CaseOfficer = t.Column<Guid>(),
            CriteriaFixedOn = t.Column<DateOnly>(nullable: true),
            Minutes = t.Column<Guid>(nullable: true),
            MinutesOn = t.Column<DateOnly>(nullable: true),
            Decision = t.Column<Guid>(nullable: true),
            DecidedOn = t.Column<DateOnly>(nullable: true),
            Version = t.Column<int>(),
        }, constraints: t => t.PrimaryKey("PK_peacekeeping_selection", x => x.Id));
        m.CreateIndex("IX_peacekeeping_selection_Code", "peacekeeping_selection", "Code", unique: true);
        foreach (var column in (string[])["OpenedOn", "Call", "Mission", "Minutes", "Decision"])
        {
            m.CreateIndex($"IX_peacekeeping_selection_{column}", "peacekeeping_selection", column);
        }
    }

    private static void CreateBoard(MigrationBuilder m)
    {
        m.CreateTable("peacekeeping_criterion", t => new
        {
            Id = t.Column<Guid>(),
            Title = t.Column<string>(maxLength: 160),
            Weight = t.Column<int>(),
            Maximum = t.Column<int>(),
            Order = t.Column<int>(),
            Selection = t.Column<Guid>(),
            EnteredOn = t.Column<DateOnly>(),
        }, constraints: t =>
        {
            t.PrimaryKey("PK_peacekeeping_criterion", x => x.Id);
            t.ForeignKey("FK_peacekeeping_criterion_peacekeeping_selection_Selection", x => x.Selection, "peacekeeping_selection", "Id", onDelete: ReferentialAction.Cascade);
        });
        m.CreateTable("peacekeeping_board_member", t => new
        {
            Id = t.Column<Guid>(),
            Person = t.Column<Guid>(),
            Role = t.Column<string>(maxLength: 40),
            JoinedOn = t.Column<DateOnly>(),
            LeftOn = t.Column<DateOnly>(nullable: true),
            Selection = t.Column<Guid>(),
            EnteredOn = t.Column<DateOnly>(),
        }, constraints: t =>
        {
            t.PrimaryKey("PK_peacekeeping_board_member", x => x.Id);
            t.ForeignKey("FK_peacekeeping_board_member_peacekeeping_selection_Selection", x => x.Selection, "peacekeeping_selection", "Id", onDelete: ReferentialAction.Cascade);
        });
        m.CreateTable("peacekeeping_board_conflict", t => new
        {
            Id = t.Column<Guid>(),
            Candidate = t.Column<Guid>(),
            What = t.Column<string>(maxLength: 500),
            On = t.Column<DateOnly>(),
            Member = t.Column<Guid>(),
            EnteredOn = t.Column<DateOnly>(),
        }, constraints: t =>
        {
            t.PrimaryKey("PK_peacekeeping_board_conflict", x => x.Id);
            t.ForeignKey("FK_peacekeeping_board_conflict_peacekeeping_board_member_Member", x => x.Member, "peacekeeping_board_member", "Id", onDelete: ReferentialAction.Cascade);
        });
        m.CreateIndex("IX_peacekeeping_criterion_Selection", "peacekeeping_criterion", "Selection");
        m.CreateIndex("IX_peacekeeping_board_member_Selection", "peacekeeping_board_member", "Selection");
        m.CreateIndex("IX_peacekeeping_board_member_Person", "peacekeeping_board_member", "Person");
        m.CreateIndex("IX_peacekeeping_board_conflict_Member", "peacekeeping_board_conflict", "Member");
    }

    private static void CreateCandidates(MigrationBuilder m)
    {
        m.CreateTable("peacekeeping_candidate", t => new
        {
            Id = t.Column<Guid>(),
            Person = t.Column<Guid>(),
            AddedOn = t.Column<DateOnly>(),
            WithdrawnOn = t.Column<DateOnly>(nullable: true),
            WithdrawnBecause = t.Column<string>(maxLength: 500),
            Selection = t.Column<Guid>(),
            EnteredOn = t.Column<DateOnly>(),
        }, constraints: t =>
        {
            t.PrimaryKey("PK_peacekeeping_candidate", x => x.Id);
            t.ForeignKey("FK_peacekeeping_candidate_peacekeeping_selection_Selection", x => x.Selection, "peacekeeping_selection", "Id", onDelete: ReferentialAction.Cascade);
        });
        m.CreateTable("peacekeeping_board_score", t => new
        {
            Id = t.Column<Guid>(),
            Member = t.Column<Guid>(),
            Criterion = t.Column<Guid>(),
            Points = t.Column<int>(),
            Candidate = t.Column<Guid>(),
            EnteredOn = t.Column<DateOnly>(),
        }, constraints: t =>
        {
            t.PrimaryKey("PK_peacekeeping_board_score", x => x.Id);
            t.ForeignKey("FK_peacekeeping_board_score_peacekeeping_candidate_Candidate", x => x.Candidate, "peacekeeping_candidate", "Id", onDelete: ReferentialAction.Cascade);
        });
        m.CreateIndex("IX_peacekeeping_candidate_Selection", "peacekeeping_candidate", "Selection");
        m.CreateIndex("IX_peacekeeping_candidate_Person", "peacekeeping_candidate", "Person");
        m.CreateIndex("IX_peacekeeping_board_score_Candidate", "peacekeeping_board_score", "Candidate");
    }

    private static void CreateOutcomes(MigrationBuilder m)
    {
        m.CreateTable("peacekeeping_board_result", t => new
        {
            Id = t.Column<Guid>(),
            Person = t.Column<Guid>(),
            Outcome = t.Column<string>(maxLength: 40),
            Order = t.Column<int>(nullable: true),
            Reason = t.Column<string>(maxLength: 40, nullable: true),
            Text = t.Column<string>(maxLength: 500),
            Paper = t.Column<Guid>(nullable: true),
            FirstOn = t.Column<DateOnly>(),
            LastOn = t.Column<DateOnly>(),
            Candidate = t.Column<Guid>(),
            EnteredOn = t.Column<DateOnly>(),
        }, constraints: t =>
        {
            t.PrimaryKey("PK_peacekeeping_board_result", x => x.Id);
            t.ForeignKey("FK_peacekeeping_board_result_peacekeeping_candidate_Candidate", x => x.Candidate, "peacekeeping_candidate", "Id", onDelete: ReferentialAction.Cascade);
        });
        m.CreateTable("peacekeeping_board_review", t => new
        {
            Id = t.Column<Guid>(),
            AskedOn = t.Column<DateOnly>(),
            AskedBy = t.Column<string>(maxLength: 120),
            Reason = t.Column<string>(maxLength: 1000),
            Reviewer = t.Column<Guid>(nullable: true),
            Outcome = t.Column<string>(maxLength: 40, nullable: true),
            AnsweredOn = t.Column<DateOnly>(nullable: true),
            Answer = t.Column<string>(maxLength: 1000),
            Paper = t.Column<Guid>(nullable: true),
            Candidate = t.Column<Guid>(),
            EnteredOn = t.Column<DateOnly>(),
        }, constraints: t =>
        {
            t.PrimaryKey("PK_peacekeeping_board_review", x => x.Id);
            t.ForeignKey("FK_peacekeeping_board_review_peacekeeping_candidate_Candidate", x => x.Candidate, "peacekeeping_candidate", "Id", onDelete: ReferentialAction.Cascade);
        });
        m.CreateIndex("IX_peacekeeping_board_result_Candidate", "peacekeeping_board_result", "Candidate");
        m.CreateIndex("IX_peacekeeping_board_result_Person", "peacekeeping_board_result", "Person");
        m.CreateIndex("IX_peacekeeping_board_result_Paper", "peacekeeping_board_result", "Paper");
        m.CreateIndex("IX_peacekeeping_board_result_standing", "peacekeeping_board_result", ["LastOn", "FirstOn", "EnteredOn", "Outcome"]);
        m.CreateIndex("IX_peacekeeping_board_review_Candidate", "peacekeeping_board_review", "Candidate");
        m.CreateIndex("IX_peacekeeping_board_review_Paper", "peacekeeping_board_review", "Paper");
    }

    private static void CreateWaivers(MigrationBuilder m)
    {
        m.CreateTable("peacekeeping_waiver", t => new
        {
            Id = t.Column<Guid>(),
            Person = t.Column<Guid>(),
            Rule = t.Column<string>(maxLength: 40),
            FirstOn = t.Column<DateOnly>(),
            LastOn = t.Column<DateOnly>(),
            Paper = t.Column<Guid>(),
            Reason = t.Column<string>(maxLength: 500),
            TakenBackOn = t.Column<DateOnly>(nullable: true),
            TakenBackBecause = t.Column<string>(maxLength: 500),
            File = t.Column<Guid>(),
            EnteredOn = t.Column<DateOnly>(),
        }, constraints: t =>
        {
            t.PrimaryKey("PK_peacekeeping_waiver", x => x.Id);
            t.ForeignKey("FK_peacekeeping_waiver_peacekeeping_officer_file_File", x => x.File, "peacekeeping_officer_file", "Id", onDelete: ReferentialAction.Cascade);
        });
        m.CreateIndex("IX_peacekeeping_waiver_File", "peacekeeping_waiver", "File");
        m.CreateIndex("IX_peacekeeping_waiver_Person", "peacekeeping_waiver", "Person");
        m.CreateIndex("IX_peacekeeping_waiver_Paper", "peacekeeping_waiver", "Paper");
    }
}
