using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace SuGia.Data.Migrations;

/// <summary>Files that were taken, and the jobs that took them.</summary>
[DbContext(typeof(AppDb)), Migration("0006_Imports")]
internal sealed class M0006_Imports : Step
{
    protected override void Up(MigrationBuilder m)
    {
        m.CreateTable("imports_import", t => new
        {
            Id = t.Column<Guid>(),
            Kind = t.Column<string>(maxLength: 40),
            FileName = t.Column<string>(maxLength: 200),
            FileHash = t.Column<string>(maxLength: 64),
            Rows = t.Column<int>(),
            Added = t.Column<int>(),
            Changed = t.Column<int>(),
            Same = t.Column<int>(),
            State = t.Column<string>(maxLength: 40),
            Version = t.Column<int>(),
        }, constraints: t =>
        {
            t.PrimaryKey("PK_imports_import", x => x.Id);
        });
        m.CreateTable("imports_job", t => new
        {
            Id = t.Column<Guid>(),
            Kind = t.Column<string>(maxLength: 40),
            FileName = t.Column<string>(maxLength: 200),
            FileHash = t.Column<string>(maxLength: 64),
            StoredAs = t.Column<string>(maxLength: 120),
            By = t.Column<Guid>(),
            At = t.Column<long>(),
            Purpose = t.Column<string>(maxLength: 40),
            State = t.Column<string>(maxLength: 40),
            Fingerprint = t.Column<string>(maxLength: 64),
            IsOvertaken = t.Column<bool>(),
            Import = t.Column<Guid>(nullable: true),
            StoppedVi = t.Column<string>(maxLength: 1000),
            StoppedEn = t.Column<string>(maxLength: 1000),
        }, constraints: t =>
        {
            t.PrimaryKey("PK_imports_job", x => x.Id);
        });
        m.CreateIndex("IX_imports_job_At", "imports_job", "At");
        m.CreateIndex("IX_imports_job_By_At", "imports_job", ["By", "At"]);
    }
}
