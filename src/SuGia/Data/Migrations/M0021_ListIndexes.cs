using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace SuGia.Data.Migrations;

/// <summary>Indexes in the order in which lists stand.</summary>
[DbContext(typeof(AppDb)), Migration("0021_ListIndexes")]
internal sealed class M0021_ListIndexes : Step
{
    protected override void Up(MigrationBuilder m)
    {
        m.CreateIndex("IX_peacekeeping_call_DeadlineOn_Code", "peacekeeping_call", ["DeadlineOn", "Code"]);
        m.CreateIndex("IX_peacekeeping_dossier_WantedOn_Code", "peacekeeping_dossier", ["WantedOn", "Code"]);
        m.DropIndex("IX_peacekeeping_selection_OpenedOn", "peacekeeping_selection");
        m.CreateIndex("IX_peacekeeping_selection_OpenedOn_Code", "peacekeeping_selection", ["OpenedOn", "Code"]);
        m.CreateIndex("IX_peacekeeping_participation_unreported", "peacekeeping_participation", ["Kind", "ReportedOn", "AttendedOn"]);
    }
}
