using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace SuGia.Data.Migrations;

/// <summary>Missions, courses, officer files and what figures count of them.</summary>
[DbContext(typeof(AppDb)), Migration("0005_Peacekeeping")]
internal sealed class M0005_Peacekeeping : Step
{
    protected override void Up(MigrationBuilder m)
    {
        m.CreateTable("peacekeeping_course", t => new
        {
            Id = t.Column<Guid>(),
            Code = t.Column<string>(maxLength: 40, collation: Bytes),
            TitleVi = t.Column<string>(maxLength: 200),
            TitleEn = t.Column<string>(maxLength: 200),
            Kind = t.Column<string>(maxLength: 40),
            Provider = t.Column<string>(maxLength: 160),
            Folded = t.Column<string>(maxLength: 800, collation: Bytes),
            Version = t.Column<int>(),
        }, constraints: t =>
        {
            t.PrimaryKey("PK_peacekeeping_course", x => x.Id);
        });
        m.CreateTable("peacekeeping_mission", t => new
        {
            Id = t.Column<Guid>(),
            Acronym = t.Column<string>(maxLength: 30, collation: Bytes),
            NameVi = t.Column<string>(maxLength: 200),
            NameEn = t.Column<string>(maxLength: 200),
            Folded = t.Column<string>(maxLength: 700, collation: Bytes),
            LeadDepartment = t.Column<string>(maxLength: 20),
            Location = t.Column<string>(maxLength: 120),
            Longitude = t.Column<double>(nullable: true),
            Latitude = t.Column<double>(nullable: true),
            IsHeadquarters = t.Column<bool>(),
            IsArmed = t.Column<bool>(nullable: true),
            Languages = t.Column<string>(maxLength: 80),
            Successor = t.Column<Guid>(nullable: true),
            Version = t.Column<int>(),
        }, constraints: t =>
        {
            t.PrimaryKey("PK_peacekeeping_mission", x => x.Id);
        });
        m.CreateTable("peacekeeping_officer_file", t => new
        {
            Id = t.Column<Guid>(),
            Person = t.Column<Guid>(),
            Version = t.Column<int>(),
        }, constraints: t =>
        {
            t.PrimaryKey("PK_peacekeeping_officer_file", x => x.Id);
        });
        m.CreateTable("peacekeeping_team", t => new
        {
            Id = t.Column<Guid>(),
            Number = t.Column<int>(),
            Mission = t.Column<Guid>(),
            Paper = t.Column<Guid>(nullable: true),
            Version = t.Column<int>(),
        }, constraints: t =>
        {
            t.PrimaryKey("PK_peacekeeping_team", x => x.Id);
        });
        m.CreateTable("peacekeeping_un_contribution", t => new
        {
            MonthEnd = t.Column<DateOnly>(),
            Contributor = t.Column<string>(maxLength: 80, collation: Bytes),
            Mission = t.Column<string>(maxLength: 30, collation: Bytes),
            Type = t.Column<string>(maxLength: 40),
            Iso3 = t.Column<string>(maxLength: 3, collation: Bytes),
            Women = t.Column<int>(),
            Men = t.Column<int>(),
            AddedBy = t.Column<Guid>(),
            ChangedBy = t.Column<Guid>(nullable: true),
            Line = t.Column<int>(),
        }, constraints: t =>
        {
            t.PrimaryKey("PK_peacekeeping_un_contribution", x => new { x.MonthEnd, x.Contributor, x.Mission, x.Type });
        });
        m.CreateTable("peacekeeping_course_session", t => new
        {
            Id = t.Column<Guid>(),
            Number = t.Column<int>(),
            Kind = t.Column<string>(maxLength: 40),
            Place = t.Column<string>(maxLength: 120),
            Paper = t.Column<Guid>(nullable: true),
            Course = t.Column<Guid>(),
            FirstOn_Earliest = t.Column<DateOnly>(),
            FirstOn_Grain = t.Column<string>(maxLength: 40),
            FirstOn_Latest = t.Column<DateOnly>(),
            LastOn_Earliest = t.Column<DateOnly>(),
            LastOn_Grain = t.Column<string>(maxLength: 40),
            LastOn_Latest = t.Column<DateOnly>(),
            EnteredOn = t.Column<DateOnly>(),
        }, constraints: t =>
        {
            t.PrimaryKey("PK_peacekeeping_course_session", x => x.Id);
            t.ForeignKey("FK_peacekeeping_course_session_peacekeeping_course_Course", x => x.Course, "peacekeeping_course", "Id", onDelete: ReferentialAction.Cascade);
        });
        m.CreateTable("peacekeeping_phase", t => new
        {
            Id = t.Column<Guid>(),
            Phase = t.Column<string>(maxLength: 40),
            FirstOn = t.Column<DateOnly>(),
            LastOn = t.Column<DateOnly>(),
            Mission = t.Column<Guid>(),
            EnteredOn = t.Column<DateOnly>(),
        }, constraints: t =>
        {
            t.PrimaryKey("PK_peacekeeping_phase", x => x.Id);
            t.ForeignKey("FK_peacekeeping_phase_peacekeeping_mission_Mission", x => x.Mission, "peacekeeping_mission", "Id", onDelete: ReferentialAction.Cascade);
        });
        m.CreateTable("peacekeeping_post", t => new
        {
            Id = t.Column<Guid>(),
            Code = t.Column<string>(maxLength: 40, collation: Bytes),
            TitleVi = t.Column<string>(maxLength: 160),
            TitleEn = t.Column<string>(maxLength: 160),
            Station = t.Column<Guid>(nullable: true),
            Kind = t.Column<string>(maxLength: 40),
            FirstOn = t.Column<DateOnly>(),
            LastOn = t.Column<DateOnly>(nullable: true),
            Paper = t.Column<Guid>(nullable: true),
            Language = t.Column<string>(maxLength: 40),
            LanguageLevel = t.Column<string>(maxLength: 10),
            LowestRank = t.Column<string>(maxLength: 40, nullable: true),
            NeedsFirearms = t.Column<bool>(),
            Mission = t.Column<Guid>(),
            EnteredOn = t.Column<DateOnly>(),
        }, constraints: t =>
        {
            t.PrimaryKey("PK_peacekeeping_post", x => x.Id);
            t.ForeignKey("FK_peacekeeping_post_peacekeeping_mission_Mission", x => x.Mission, "peacekeeping_mission", "Id", onDelete: ReferentialAction.Cascade);
        });
        m.CreateTable("peacekeeping_station", t => new
        {
            Id = t.Column<Guid>(),
            Name = t.Column<string>(maxLength: 80),
            Longitude = t.Column<double>(nullable: true),
            Latitude = t.Column<double>(nullable: true),
            Mission = t.Column<Guid>(),
            EnteredOn = t.Column<DateOnly>(),
        }, constraints: t =>
        {
            t.PrimaryKey("PK_peacekeeping_station", x => x.Id);
            t.ForeignKey("FK_peacekeeping_station_peacekeeping_mission_Mission", x => x.Mission, "peacekeeping_mission", "Id", onDelete: ReferentialAction.Cascade);
        });
        m.CreateTable("peacekeeping_ams_attempt", t => new
        {
            Id = t.Column<Guid>(),
            Person = t.Column<Guid>(),
            On = t.Column<DateOnly>(),
            Venue = t.Column<string>(maxLength: 40),
            Language = t.Column<string>(maxLength: 40),
            IsArmed = t.Column<bool>(),
            Passed = t.Column<bool>(),
            ClearedFrom = t.Column<DateOnly>(nullable: true),
            ClearedUntil = t.Column<DateOnly>(nullable: true),
            CountedFrom = t.Column<DateOnly>(nullable: true),
            CountedUntil = t.Column<DateOnly>(nullable: true),
            IsFirstPass = t.Column<bool>(),
            Paper = t.Column<Guid>(nullable: true),
            File = t.Column<Guid>(),
            EnteredOn = t.Column<DateOnly>(),
        }, constraints: t =>
        {
            t.PrimaryKey("PK_peacekeeping_ams_attempt", x => x.Id);
            t.ForeignKey("FK_peacekeeping_ams_attempt_peacekeeping_officer_file_File", x => x.File, "peacekeeping_officer_file", "Id", onDelete: ReferentialAction.Cascade);
        });
        m.CreateTable("peacekeeping_nomination", t => new
        {
            Id = t.Column<Guid>(),
            Person = t.Column<Guid>(),
            Mission = t.Column<Guid>(),
            Post = t.Column<Guid>(nullable: true),
            On = t.Column<DateOnly>(),
            EndedOn = t.Column<DateOnly>(nullable: true),
            Paper = t.Column<Guid>(nullable: true),
            File = t.Column<Guid>(),
            EnteredOn = t.Column<DateOnly>(),
        }, constraints: t =>
        {
            t.PrimaryKey("PK_peacekeeping_nomination", x => x.Id);
            t.ForeignKey("FK_peacekeeping_nomination_peacekeeping_officer_file_File", x => x.File, "peacekeeping_officer_file", "Id", onDelete: ReferentialAction.Cascade);
        });
        m.CreateTable("peacekeeping_participation", t => new
        {
            Id = t.Column<Guid>(),
            Person = t.Column<Guid>(),
            Session = t.Column<Guid>(),
            Kind = t.Column<string>(maxLength: 40),
            ProposedOn = t.Column<DateOnly>(),
            Proposal = t.Column<Guid>(nullable: true),
            ApprovedOn = t.Column<DateOnly>(nullable: true),
            Approval = t.Column<Guid>(nullable: true),
            AttendedOn = t.Column<DateOnly>(nullable: true),
            PassedOn = t.Column<DateOnly>(nullable: true),
            FailedOn = t.Column<DateOnly>(nullable: true),
            ResultPaper = t.Column<Guid>(nullable: true),
            PassEnteredOn = t.Column<DateOnly>(nullable: true),
            AttendanceEnteredOn = t.Column<DateOnly>(nullable: true),
            IsFirstOwnPass = t.Column<bool>(),
            IsFirstPartnerProposal = t.Column<bool>(),
            File = t.Column<Guid>(),
            EnteredOn = t.Column<DateOnly>(),
        }, constraints: t =>
        {
            t.PrimaryKey("PK_peacekeeping_participation", x => x.Id);
            t.ForeignKey("FK_peacekeeping_participation_peacekeeping_officer_file_File", x => x.File, "peacekeeping_officer_file", "Id", onDelete: ReferentialAction.Cascade);
        });
        m.CreateTable("peacekeeping_stage", t => new
        {
            Id = t.Column<Guid>(),
            Person = t.Column<Guid>(),
            Stage = t.Column<string>(maxLength: 40),
            FirstOn = t.Column<DateOnly>(),
            LastOn = t.Column<DateOnly>(),
            Grain = t.Column<string>(maxLength: 40),
            Paper = t.Column<Guid>(nullable: true),
            Reason = t.Column<string>(maxLength: 1000),
            Order = t.Column<int>(),
            IsFirst = t.Column<bool>(),
            File = t.Column<Guid>(),
            EnteredOn = t.Column<DateOnly>(),
        }, constraints: t =>
        {
            t.PrimaryKey("PK_peacekeeping_stage", x => x.Id);
            t.ForeignKey("FK_peacekeeping_stage_peacekeeping_officer_file_File", x => x.File, "peacekeeping_officer_file", "Id", onDelete: ReferentialAction.Cascade);
        });
        m.CreateTable("peacekeeping_tour", t => new
        {
            Id = t.Column<Guid>(),
            Person = t.Column<Guid>(),
            Mission = t.Column<Guid>(),
            Post = t.Column<Guid>(nullable: true),
            Team = t.Column<Guid>(nullable: true),
            Kind = t.Column<string>(maxLength: 40),
            UnFirstOn = t.Column<DateOnly>(nullable: true),
            UnLastOn = t.Column<DateOnly>(nullable: true),
            EndedEarlyBecause = t.Column<string>(maxLength: 40, nullable: true),
            CostBorneBy = t.Column<string>(maxLength: 40, nullable: true),
            EndedEarlyOn = t.Column<DateOnly>(nullable: true),
            EndedEarlyBy = t.Column<Guid>(nullable: true),
            DecidedFirstOn = t.Column<DateOnly>(nullable: true),
            DecidedLastOn = t.Column<DateOnly>(nullable: true),
            IsFirst = t.Column<bool>(),
            IsFirstInMission = t.Column<bool>(),
            File = t.Column<Guid>(),
            ArrivedOn_Earliest = t.Column<DateOnly>(nullable: true),
            ArrivedOn_Grain = t.Column<string>(maxLength: 40, nullable: true),
            ArrivedOn_Latest = t.Column<DateOnly>(nullable: true),
            CameHomeOn_Earliest = t.Column<DateOnly>(nullable: true),
            CameHomeOn_Grain = t.Column<string>(maxLength: 40, nullable: true),
            CameHomeOn_Latest = t.Column<DateOnly>(nullable: true),
            CheckedOutOn_Earliest = t.Column<DateOnly>(nullable: true),
            CheckedOutOn_Grain = t.Column<string>(maxLength: 40, nullable: true),
            CheckedOutOn_Latest = t.Column<DateOnly>(nullable: true),
            LeftHomeOn_Earliest = t.Column<DateOnly>(nullable: true),
            LeftHomeOn_Grain = t.Column<string>(maxLength: 40, nullable: true),
            LeftHomeOn_Latest = t.Column<DateOnly>(nullable: true),
            EnteredOn = t.Column<DateOnly>(),
        }, constraints: t =>
        {
            t.PrimaryKey("PK_peacekeeping_tour", x => x.Id);
            t.ForeignKey("FK_peacekeeping_tour_peacekeeping_officer_file_File", x => x.File, "peacekeeping_officer_file", "Id", onDelete: ReferentialAction.Cascade);
        });
        m.CreateTable("peacekeeping_ams_score", t => new
        {
            Id = t.Column<Guid>(),
            Component = t.Column<string>(maxLength: 40),
            Score = t.Column<string>(maxLength: 40),
            Passed = t.Column<bool>(),
            Attempt = t.Column<Guid>(),
            EnteredOn = t.Column<DateOnly>(),
        }, constraints: t =>
        {
            t.PrimaryKey("PK_peacekeeping_ams_score", x => x.Id);
            t.ForeignKey("FK_peacekeeping_ams_score_peacekeeping_ams_attempt_Attempt", x => x.Attempt, "peacekeeping_ams_attempt", "Id", onDelete: ReferentialAction.Cascade);
        });
        m.CreateTable("peacekeeping_presence", t => new
        {
            Id = t.Column<Guid>(),
            Person = t.Column<Guid>(),
            Mission = t.Column<Guid>(),
            Post = t.Column<Guid>(nullable: true),
            TourKind = t.Column<string>(maxLength: 40),
            Kind = t.Column<string>(maxLength: 40),
            FirstOn = t.Column<DateOnly>(),
            LastOn = t.Column<DateOnly>(),
            SureFirstOn = t.Column<DateOnly>(),
            SureLastOn = t.Column<DateOnly>(),
            Paper = t.Column<Guid>(nullable: true),
            Tour = t.Column<Guid>(),
            EnteredOn = t.Column<DateOnly>(),
        }, constraints: t =>
        {
            t.PrimaryKey("PK_peacekeeping_presence", x => x.Id);
            t.ForeignKey("FK_peacekeeping_presence_peacekeeping_tour_Tour", x => x.Tour, "peacekeeping_tour", "Id", onDelete: ReferentialAction.Cascade);
        });
        m.CreateTable("peacekeeping_segment", t => new
        {
            Id = t.Column<Guid>(),
            Kind = t.Column<string>(maxLength: 40),
            Decision = t.Column<Guid>(nullable: true),
            DecidedOn = t.Column<DateOnly>(nullable: true),
            UnReference = t.Column<string>(maxLength: 120),
            Tour = t.Column<Guid>(),
            First_Earliest = t.Column<DateOnly>(),
            First_Grain = t.Column<string>(maxLength: 40),
            First_Latest = t.Column<DateOnly>(),
            Last_Earliest = t.Column<DateOnly>(),
            Last_Grain = t.Column<string>(maxLength: 40),
            Last_Latest = t.Column<DateOnly>(),
            EnteredOn = t.Column<DateOnly>(),
        }, constraints: t =>
        {
            t.PrimaryKey("PK_peacekeeping_segment", x => x.Id);
            t.ForeignKey("FK_peacekeeping_segment_peacekeeping_tour_Tour", x => x.Tour, "peacekeeping_tour", "Id", onDelete: ReferentialAction.Cascade);
        });
        m.CreateIndex("IX_peacekeeping_ams_attempt_counted", "peacekeeping_ams_attempt", ["CountedUntil", "CountedFrom", "EnteredOn", "Person"]);
        m.CreateIndex("IX_peacekeeping_ams_attempt_File", "peacekeeping_ams_attempt", "File");
        m.CreateIndex("IX_peacekeeping_ams_attempt_first_pass", "peacekeeping_ams_attempt", ["On", "EnteredOn", "IsFirstPass"], filter: "\"IsFirstPass\"");
        m.CreateIndex("IX_peacekeeping_ams_attempt_Paper", "peacekeeping_ams_attempt", "Paper");
        m.CreateIndex("IX_peacekeeping_ams_attempt_Person", "peacekeeping_ams_attempt", "Person");
        m.CreateIndex("IX_peacekeeping_ams_score_Attempt", "peacekeeping_ams_score", "Attempt");
        m.CreateIndex("IX_peacekeeping_course_Code", "peacekeeping_course", "Code", unique: true);
        m.CreateIndex("IX_peacekeeping_course_session_Course", "peacekeeping_course_session", "Course");
        m.CreateIndex("IX_peacekeeping_course_session_Paper", "peacekeeping_course_session", "Paper");
        m.CreateIndex("IX_peacekeeping_mission_Acronym", "peacekeeping_mission", "Acronym", unique: true);
        m.CreateIndex("IX_peacekeeping_nomination_EndedOn_On_EnteredOn", "peacekeeping_nomination", ["EndedOn", "On", "EnteredOn"]);
        m.CreateIndex("IX_peacekeeping_nomination_File", "peacekeeping_nomination", "File");
        m.CreateIndex("IX_peacekeeping_nomination_Mission_EndedOn_On_EnteredOn", "peacekeeping_nomination", ["Mission", "EndedOn", "On", "EnteredOn"]);
        m.CreateIndex("IX_peacekeeping_nomination_Paper", "peacekeeping_nomination", "Paper");
        m.CreateIndex("IX_peacekeeping_nomination_Post_On", "peacekeeping_nomination", ["Post", "On"]);
        m.CreateIndex("IX_peacekeeping_officer_file_Person", "peacekeeping_officer_file", "Person", unique: true);
        m.CreateIndex("IX_peacekeeping_participation_Approval", "peacekeeping_participation", "Approval");
        m.CreateIndex("IX_peacekeeping_participation_attended", "peacekeeping_participation", ["Kind", "AttendedOn", "AttendanceEnteredOn", "EnteredOn"]);
        m.CreateIndex("IX_peacekeeping_participation_File", "peacekeeping_participation", "File");
        m.CreateIndex("IX_peacekeeping_participation_first_own_pass", "peacekeeping_participation", ["PassedOn", "PassEnteredOn", "EnteredOn", "IsFirstOwnPass"], filter: "\"IsFirstOwnPass\"");
        m.CreateIndex("IX_peacekeeping_participation_first_proposal", "peacekeeping_participation", ["ProposedOn", "EnteredOn", "IsFirstPartnerProposal"], filter: "\"IsFirstPartnerProposal\"");
        m.CreateIndex("IX_peacekeeping_participation_Proposal", "peacekeeping_participation", "Proposal");
        m.CreateIndex("IX_peacekeeping_participation_ResultPaper", "peacekeeping_participation", "ResultPaper");
        m.CreateIndex("IX_peacekeeping_participation_Session_ProposedOn", "peacekeeping_participation", ["Session", "ProposedOn"]);
        m.CreateIndex("IX_peacekeeping_phase_Mission", "peacekeeping_phase", "Mission");
        m.CreateIndex("IX_peacekeeping_post_Mission_Code", "peacekeeping_post", ["Mission", "Code"], unique: true);
        m.CreateIndex("IX_peacekeeping_post_Paper", "peacekeeping_post", "Paper");
        m.CreateIndex("IX_peacekeeping_presence_in_mission_on_day", "peacekeeping_presence", ["Mission", "Kind", "LastOn", "FirstOn", "TourKind", "SureFirstOn", "SureLastOn", "EnteredOn"]);
        m.CreateIndex("IX_peacekeeping_presence_on_day", "peacekeeping_presence", ["Kind", "LastOn", "FirstOn", "TourKind", "SureFirstOn", "SureLastOn", "EnteredOn", "Person"]);
        m.CreateIndex("IX_peacekeeping_presence_Person", "peacekeeping_presence", "Person");
        m.CreateIndex("IX_peacekeeping_presence_Post_Kind_LastOn_FirstOn", "peacekeeping_presence", ["Post", "Kind", "LastOn", "FirstOn"]);
        m.CreateIndex("IX_peacekeeping_presence_Tour", "peacekeeping_presence", "Tour");
        m.CreateIndex("IX_peacekeeping_segment_Decision", "peacekeeping_segment", "Decision");
        m.CreateIndex("IX_peacekeeping_segment_Tour", "peacekeeping_segment", "Tour");
        m.CreateIndex("IX_peacekeeping_stage_File", "peacekeeping_stage", "File");
        m.CreateIndex("IX_peacekeeping_stage_first_by_paper", "peacekeeping_stage", ["Stage", "FirstOn", "EnteredOn", "IsFirst", "Paper"], filter: "\"IsFirst\" AND \"Paper\" IS NOT NULL");
        m.CreateIndex("IX_peacekeeping_stage_Paper", "peacekeeping_stage", "Paper");
        m.CreateIndex("IX_peacekeeping_stage_Person", "peacekeeping_stage", "Person");
        m.CreateIndex("IX_peacekeeping_stage_Stage_LastOn_FirstOn_EnteredOn_Grain", "peacekeeping_stage", ["Stage", "LastOn", "FirstOn", "EnteredOn", "Grain"]);
        m.CreateIndex("IX_peacekeeping_station_Mission", "peacekeeping_station", "Mission");
        m.CreateIndex("IX_peacekeeping_team_Number", "peacekeeping_team", "Number", unique: true);
        m.CreateIndex("IX_peacekeeping_tour_DecidedLastOn_DecidedFirstOn", "peacekeeping_tour", ["DecidedLastOn", "DecidedFirstOn"]);
        m.CreateIndex("IX_peacekeeping_tour_EndedEarlyBy", "peacekeeping_tour", "EndedEarlyBy");
        m.CreateIndex("IX_peacekeeping_tour_File", "peacekeeping_tour", "File");
        m.CreateIndex("IX_peacekeeping_tour_first", "peacekeeping_tour", ["DecidedFirstOn", "EnteredOn", "IsFirst"], filter: "\"IsFirst\"");
        m.CreateIndex("IX_peacekeeping_tour_first_in_mission", "peacekeeping_tour", ["Mission", "DecidedFirstOn", "EnteredOn", "IsFirstInMission"], filter: "\"IsFirstInMission\"");
        m.CreateIndex("IX_peacekeeping_tour_Person", "peacekeeping_tour", "Person");
        m.CreateIndex("IX_peacekeeping_tour_Post_DecidedFirstOn", "peacekeeping_tour", ["Post", "DecidedFirstOn"]);
        m.CreateIndex("IX_peacekeeping_un_contribution_AddedBy", "peacekeeping_un_contribution", "AddedBy");
        m.CreateIndex("IX_peacekeeping_un_contribution_ChangedBy", "peacekeeping_un_contribution", "ChangedBy");
        m.CreateIndex("IX_peacekeeping_un_contribution_Mission_MonthEnd", "peacekeeping_un_contribution", ["Mission", "MonthEnd"]);
    }
}
