using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace SuGia.Data.Migrations;

/// <summary>Files of work: the papers in each, when each was closed or frozen, and its hand-over.</summary>
[DbContext(typeof(AppDb)), Migration("0030_WorkFiles")]
internal sealed class M0030_WorkFiles : Step
{
    protected override void Up(MigrationBuilder m)
    {
        Files(m);
        Papers(m);
        Halts(m);
    }

    private void Files(MigrationBuilder m)
    {
        m.CreateTable("documents_work_file", t => new
        {
            Id = t.Column<Guid>(),
            Code = t.Column<string>(maxLength: 30),
            Year = t.Column<int>(),
            Heading = t.Column<string>(maxLength: 200),
            Title = t.Column<string>(maxLength: 500),
            Keep = t.Column<string>(maxLength: 10),
            Unit = t.Column<Guid>(),
            KeptBy = t.Column<string>(maxLength: 200),
            MadeBy = t.Column<string>(maxLength: 200),
            Rights = t.Column<string>(maxLength: 40),
            Language = t.Column<string>(maxLength: 50),
            Description = t.Column<string>(maxLength: 500),
            OpenedOn = t.Column<DateOnly>(),
            HandedOverOn = t.Column<DateOnly>(nullable: true),
            HandedTo = t.Column<string>(maxLength: 200),
            GivenBy = t.Column<string>(maxLength: 200),
            TakenBy = t.Column<string>(maxLength: 200),
            Condition = t.Column<string>(maxLength: 500),
            PapersHanded = t.Column<int>(),
            PagesHanded = t.Column<int>(),
            Folded = t.Column<string>(maxLength: 3000, collation: Bytes),
            SortKey = t.Column<string>(maxLength: 80, collation: Bytes),
            EnteredOn = t.Column<DateOnly>(),
            Version = t.Column<int>(),
        }, constraints: t =>
        {
            t.PrimaryKey("PK_documents_work_file", x => x.Id);
        });
        m.CreateIndex("IX_documents_work_file_SortKey", "documents_work_file", "SortKey", unique: true);
        m.CreateIndex("IX_documents_work_file_Unit_Year_Code", "documents_work_file", ["Unit", "Year", "Code"], unique: true);
        m.CreateIndex("IX_documents_work_file_Year_SortKey", "documents_work_file", ["Year", "SortKey"]);
        m.CreateIndex("IX_documents_work_file_HandedOverOn", "documents_work_file", "HandedOverOn");
    }

    private void Papers(MigrationBuilder m)
    {
        m.CreateTable("documents_filed_paper", t => new
        {
            Id = t.Column<Guid>(),
            Ordinal = t.Column<int>(),
            SortKey = t.Column<string>(maxLength: 10, collation: Bytes),
            Paper = t.Column<Guid>(),
            On = t.Column<DateOnly>(),
            Pages = t.Column<int>(),
            Note = t.Column<string>(maxLength: 500),
            TakenOutOn = t.Column<DateOnly>(nullable: true),
            TakenOutFor = t.Column<string>(maxLength: 500),
            File = t.Column<Guid>(),
            EnteredOn = t.Column<DateOnly>(),
        }, constraints: t =>
        {
            t.PrimaryKey("PK_documents_filed_paper", x => x.Id);
            t.ForeignKey("FK_documents_filed_paper_documents_work_file_File", x => x.File, "documents_work_file", "Id", onDelete: ReferentialAction.Cascade);
        });
        m.CreateIndex("IX_documents_filed_paper_File", "documents_filed_paper", "File");
        m.CreateIndex("IX_documents_filed_paper_Paper", "documents_filed_paper", "Paper");
    }

    private static void Halts(MigrationBuilder m)
    {
        m.CreateTable("documents_file_halt", t => new
        {
            Id = t.Column<Guid>(),
            Kind = t.Column<string>(maxLength: 40),
            On = t.Column<DateOnly>(),
            Reason = t.Column<string>(maxLength: 500),
            LiftedOn = t.Column<DateOnly>(nullable: true),
            LiftedFor = t.Column<string>(maxLength: 500),
            File = t.Column<Guid>(),
            EnteredOn = t.Column<DateOnly>(),
        }, constraints: t =>
        {
            t.PrimaryKey("PK_documents_file_halt", x => x.Id);
            t.ForeignKey("FK_documents_file_halt_documents_work_file_File", x => x.File, "documents_work_file", "Id", onDelete: ReferentialAction.Cascade);
        });
        m.CreateIndex("IX_documents_file_halt_File", "documents_file_halt", "File");
    }
}
