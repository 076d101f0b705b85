using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace SuGia.Data.Migrations;

/// <summary>Papers and what they rest on.</summary>
[DbContext(typeof(AppDb)), Migration("0004_Documents")]
internal sealed class M0004_Documents : Step
{
    protected override void Up(MigrationBuilder m)
    {
        m.CreateTable("documents_paper", t => new
        {
            Id = t.Column<Guid>(),
            Number = t.Column<string>(maxLength: 80),
            Key = t.Column<string>(maxLength: 100, collation: Bytes),
            Kind = t.Column<string>(maxLength: 40),
            Body = t.Column<string>(maxLength: 200),
            Title = t.Column<string>(maxLength: 500),
            Folded = t.Column<string>(maxLength: 1000, collation: Bytes),
            SignedOn = t.Column<DateOnly>(nullable: true),
            EffectiveOn = t.Column<DateOnly>(nullable: true),
            AnnouncedOn = t.Column<DateOnly>(nullable: true),
            Level = t.Column<string>(maxLength: 40, nullable: true),
            Holder = t.Column<string>(maxLength: 200),
            DueOn = t.Column<DateOnly>(nullable: true),
            SortKey = t.Column<string>(maxLength: 60, collation: Bytes),
            FileHash = t.Column<string>(maxLength: 64, nullable: true),
            FileName = t.Column<string>(maxLength: 200, nullable: true),
            Version = t.Column<int>(),
        }, constraints: t =>
        {
            t.PrimaryKey("PK_documents_paper", x => x.Id);
        });
        m.CreateTable("documents_basis", t => new
        {
            Id = t.Column<Guid>(),
            On = t.Column<Guid>(),
            Paper = t.Column<Guid>(),
            EnteredOn = t.Column<DateOnly>(),
        }, constraints: t =>
        {
            t.PrimaryKey("PK_documents_basis", x => x.Id);
            t.ForeignKey("FK_documents_basis_documents_paper_Paper", x => x.Paper, "documents_paper", "Id", onDelete: ReferentialAction.Cascade);
        });
        m.CreateIndex("IX_documents_basis_On", "documents_basis", "On");
        m.CreateIndex("IX_documents_basis_Paper", "documents_basis", "Paper");
        m.CreateIndex("IX_documents_paper_Key", "documents_paper", "Key");
        m.CreateIndex("IX_documents_paper_Kind_SortKey", "documents_paper", ["Kind", "SortKey"]);
        m.CreateIndex("IX_documents_paper_SortKey", "documents_paper", "SortKey", unique: true);
    }
}
