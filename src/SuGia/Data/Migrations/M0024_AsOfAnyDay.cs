using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace SuGia.Data.Migrations;

/// <summary>Who answers for a tour; changes of post found by the post; when a plan or a watch was due on an earlier day.</summary>
/// <remarks>Of plans and watches already recorded the first day is not known: the present one stands in for it.</remarks>
[DbContext(typeof(AppDb)), Migration("0024_AsOfAnyDay")]
internal sealed class M0024_AsOfAnyDay : Step
{
    protected override void Up(MigrationBuilder m)
    {
        m.AddColumn<Guid>("CaseOfficer", "peacekeeping_tour", nullable: true);
        m.CreateIndex("IX_peacekeeping_tour_CaseOfficer", "peacekeeping_tour", "CaseOfficer");
        m.CreateIndex("IX_peacekeeping_tour_FirstPost_DecidedFirstOn", "peacekeeping_tour", ["FirstPost", "DecidedFirstOn"], filter: "\"FirstPost\" IS NOT NULL");
        m.CreateIndex("IX_peacekeeping_ams_attempt_lapsing", "peacekeeping_ams_attempt", ["ClearedUntil", "On", "EnteredOn", "Person"], filter: "\"ClearedUntil\" IS NOT NULL");
        m.CreateIndex("IX_peacekeeping_segment_Post", "peacekeeping_segment", "Post", filter: "\"Post\" IS NOT NULL");
        m.AddColumn<DateOnly>("FirstReviewOn", "peacekeeping_plan_reference", nullable: true);
        m.AddColumn<DateOnly>("FirstLookOn", "peacekeeping_watch", nullable: true);
        m.CreateTable("peacekeeping_plan_review", t => new
        {
            Id = t.Column<Guid>(),
            Plan = t.Column<Guid>(),
            On = t.Column<DateOnly>(),
            NextOn = t.Column<DateOnly>(),
            EnteredOn = t.Column<DateOnly>(),
        }, constraints: t =>
        {
            t.PrimaryKey("PK_peacekeeping_plan_review", x => x.Id);
            t.ForeignKey("FK_peacekeeping_plan_review_peacekeeping_plan_reference_Plan", x => x.Plan, "peacekeeping_plan_reference", "Id", onDelete: ReferentialAction.Cascade);
        });
        m.CreateTable("peacekeeping_watch_look", t => new
        {
            Id = t.Column<Guid>(),
            Watch = t.Column<Guid>(),
            NextOn = t.Column<DateOnly>(),
            EnteredOn = t.Column<DateOnly>(),
        }, constraints: t =>
        {
            t.PrimaryKey("PK_peacekeeping_watch_look", x => x.Id);
            t.ForeignKey("FK_peacekeeping_watch_look_peacekeeping_watch_Watch", x => x.Watch, "peacekeeping_watch", "Id", onDelete: ReferentialAction.Cascade);
        });
        m.CreateIndex("IX_peacekeeping_plan_review_Plan", "peacekeeping_plan_review", "Plan");
        m.CreateIndex("IX_peacekeeping_watch_look_Watch", "peacekeeping_watch_look", "Watch");
    }
}
