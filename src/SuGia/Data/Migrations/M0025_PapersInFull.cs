using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace SuGia.Data.Migrations;

/// <summary>Papers in full: origin, urgency, signers, addressees, what one does to another, files that were replaced.</summary>
/// <remarks>What a paper did to another was until now that it rests on it.</remarks>
[DbContext(typeof(AppDb)), Migration("0025_PapersInFull")]
internal sealed class M0025_PapersInFull : Step
{
    protected override void Up(MigrationBuilder m)
    {
        m.AddColumn<string>("Origin", "documents_paper", maxLength: 40, defaultValue: "State");
        m.AddColumn<DateOnly>("LapsesOn", "documents_paper", nullable: true);
        m.AddColumn<string>("Urgency", "documents_paper", maxLength: 40, defaultValue: "Ordinary");
        m.AddColumn<string>("Language", "documents_paper", maxLength: 30, defaultValue: "");
        m.AddColumn<string>("FileCode", "documents_paper", maxLength: 30, defaultValue: "");
        m.AddColumn<string>("Keep", "documents_paper", maxLength: 10, nullable: true);
        m.AddColumn<string>("Kind", "documents_basis", maxLength: 40, defaultValue: "RestsOn");
        m.CreateIndex("IX_documents_paper_Origin_SortKey", "documents_paper", ["Origin", "SortKey"]);
        Signers(m);
        Addressees(m);
        EarlierFiles(m);
    }

    private static void Signers(MigrationBuilder m)
    {
        m.CreateTable("documents_signer", t => new
        {
            Id = t.Column<Guid>(),
            Place = t.Column<int>(),
            FullName = t.Column<string>(maxLength: 120),
            Post = t.Column<string>(maxLength: 200),
            Rank = t.Column<string>(maxLength: 60),
            Capacity = t.Column<string>(maxLength: 60),
            Paper = t.Column<Guid>(),
            EnteredOn = t.Column<DateOnly>(),
        }, constraints: t =>
        {
            t.PrimaryKey("PK_documents_signer", x => x.Id);
            t.ForeignKey("FK_documents_signer_documents_paper_Paper", x => x.Paper, "documents_paper", "Id", onDelete: ReferentialAction.Cascade);
        });
        m.CreateIndex("IX_documents_signer_Paper", "documents_signer", "Paper");
    }

    private static void Addressees(MigrationBuilder m)
    {
        m.CreateTable("documents_addressee", t => new
        {
            Id = t.Column<Guid>(),
            Place = t.Column<int>(),
            Name = t.Column<string>(maxLength: 200),
            Paper = t.Column<Guid>(),
            EnteredOn = t.Column<DateOnly>(),
        }, constraints: t =>
        {
            t.PrimaryKey("PK_documents_addressee", x => x.Id);
            t.ForeignKey("FK_documents_addressee_documents_paper_Paper", x => x.Paper, "documents_paper", "Id", onDelete: ReferentialAction.Cascade);
        });
        m.CreateIndex("IX_documents_addressee_Paper", "documents_addressee", "Paper");
    }

    private static void EarlierFiles(MigrationBuilder m)
    {
        m.CreateTable("documents_earlier_file", t => new
        {
            Id = t.Column<Guid>(),
            Hash = t.Column<string>(maxLength: 64),
            FileName = t.Column<string>(maxLength: 200),
            Paper = t.Column<Guid>(),
            EnteredOn = t.Column<DateOnly>(),
        }, constraints: t =>
        {
            t.PrimaryKey("PK_documents_earlier_file", x => x.Id);
            t.ForeignKey("FK_documents_earlier_file_documents_paper_Paper", x => x.Paper, "documents_paper", "Id", onDelete: ReferentialAction.Cascade);
        });
        m.CreateIndex("IX_documents_earlier_file_Paper", "documents_earlier_file", "Paper");
    }
}
