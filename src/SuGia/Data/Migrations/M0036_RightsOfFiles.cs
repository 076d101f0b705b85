using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace SuGia.Data.Migrations;

/// <summary>Changes of who may read a file of work, and who knows of them.</summary>
[DbContext(typeof(AppDb)), Migration("0036_RightsOfFiles")]
internal sealed class M0036_RightsOfFiles : Step
{
    protected override void Up(MigrationBuilder m)
    {
        Changes(m);
        Seen(m);
    }

    private static void Changes(MigrationBuilder m)
    {
        m.CreateTable("documents_rights_change", t => new
        {
            Id = t.Column<Guid>(),
            From = t.Column<string>(maxLength: 40),
            To = t.Column<string>(maxLength: 40),
            KeptByBefore = t.Column<string>(maxLength: 200),
            KeptBy = t.Column<string>(maxLength: 200),
            By = t.Column<Guid>(),
            File = t.Column<Guid>(),
            EnteredOn = t.Column<DateOnly>(),
        }, constraints: t =>
        {
            t.PrimaryKey("PK_documents_rights_change", x => x.Id);
            t.ForeignKey("FK_documents_rights_change_documents_work_file_File", x => x.File, "documents_work_file", "Id", onDelete: ReferentialAction.Cascade);
        });
        m.CreateIndex("IX_documents_rights_change_File", "documents_rights_change", "File");
    }

    private static void Seen(MigrationBuilder m)
    {
        m.CreateTable("documents_rights_seen", t => new
        {
            Id = t.Column<Guid>(),
            Change = t.Column<Guid>(),
            By = t.Column<Guid>(),
            File = t.Column<Guid>(),
            EnteredOn = t.Column<DateOnly>(),
        }, constraints: t =>
        {
            t.PrimaryKey("PK_documents_rights_seen", x => x.Id);
            t.ForeignKey("FK_documents_rights_seen_documents_work_file_File", x => x.File, "documents_work_file", "Id", onDelete: ReferentialAction.Cascade);
        });
        m.CreateIndex("IX_documents_rights_seen_File", "documents_rights_seen", "File");
        m.CreateIndex("IX_documents_rights_seen_Change_By", "documents_rights_seen", ["Change", "By"], unique: true);
    }
}
