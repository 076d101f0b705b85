using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace SuGia.Data.Migrations;

/// <summary>Files of work say by which of the two terms they go to the archive; those of before go by that of ordinary work.</summary>
[DbContext(typeof(AppDb)), Migration("0034_ConstructionFiles")]
internal sealed class M0034_ConstructionFiles : Step
{
    protected override void Up(MigrationBuilder m) => m.AddColumn<string>("Kind", "documents_work_file", maxLength: 40, defaultValue: "Work");
}
