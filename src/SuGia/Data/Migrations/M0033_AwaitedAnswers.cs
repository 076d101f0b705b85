using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace SuGia.Data.Migrations;

/// <summary>Of a paper that was sent: until when an answer is awaited, and which paper answered it.</summary>
[DbContext(typeof(AppDb)), Migration("0033_AwaitedAnswers")]
internal sealed class M0033_AwaitedAnswers : Step
{
    protected override void Up(MigrationBuilder m)
    {
        m.AddColumn<DateOnly>("AnswerDueOn", "documents_dispatch", nullable: true);
        m.AddColumn<DateOnly>("AnsweredOn", "documents_dispatch", nullable: true);
        m.AddColumn<Guid>("Answer", "documents_dispatch", nullable: true);
        m.CreateIndex("IX_documents_dispatch_SentOn_Id", "documents_dispatch", ["SentOn", "Id"]);
    }
}
