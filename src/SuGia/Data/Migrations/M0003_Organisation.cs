using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace SuGia.Data.Migrations;

/// <summary>Units, people, their ranks and appointments, and who is reached from where.</summary>
[DbContext(typeof(AppDb)), Migration("0003_Organisation")]
internal sealed class M0003_Organisation : Step
{
    protected override void Up(MigrationBuilder m)
    {
        m.CreateTable("organisation_body", t => new
        {
            Id = t.Column<Guid>(),
            Kind = t.Column<string>(maxLength: 40),
            NameVi = t.Column<string>(maxLength: 200),
            NameEn = t.Column<string>(maxLength: 200),
            Programme = t.Column<string>(maxLength: 300),
            SortKey = t.Column<string>(maxLength: 600, collation: Bytes),
            Folded = t.Column<string>(maxLength: 800, collation: Bytes),
            Version = t.Column<int>(),
        }, constraints: t =>
        {
            t.PrimaryKey("PK_organisation_body", x => x.Id);
        });
        m.CreateTable("organisation_partner", t => new
        {
            Id = t.Column<Guid>(),
            Kind = t.Column<string>(maxLength: 40),
            NameVi = t.Column<string>(maxLength: 160),
            NameEn = t.Column<string>(maxLength: 160),
            Acronym = t.Column<string>(maxLength: 30, nullable: true),
            OtherNames = t.Column<string>(maxLength: 300, nullable: true),
            Country = t.Column<Guid>(nullable: true),
            SortKey = t.Column<string>(maxLength: 500, collation: Bytes),
            Folded = t.Column<string>(maxLength: 700, collation: Bytes),
            Codes_Alpha2 = t.Column<string>(maxLength: 2, nullable: true),
            Codes_Alpha3 = t.Column<string>(maxLength: 3, nullable: true),
            Codes_Ioc = t.Column<string>(maxLength: 3, nullable: true),
            Codes_M49 = t.Column<string>(maxLength: 3, nullable: true),
            Version = t.Column<int>(),
        }, constraints: t =>
        {
            t.PrimaryKey("PK_organisation_partner", x => x.Id);
        });
        m.CreateTable("organisation_person", t => new
        {
            Id = t.Column<Guid>(),
            Code = t.Column<string>(maxLength: 20, collation: Bytes),
            FullName = t.Column<string>(maxLength: 80),
            SortKey = t.Column<string>(maxLength: 400, collation: Bytes),
            Folded = t.Column<string>(maxLength: 200, collation: Bytes),
            Sex = t.Column<string>(maxLength: 40),
            BirthYear = t.Column<int>(nullable: true),
            BornOn = t.Column<DateOnly>(nullable: true),
            LeftOn = t.Column<DateOnly>(nullable: true),
            Phone = t.Column<string>(maxLength: 30, nullable: true),
            Email = t.Column<string>(maxLength: 120, nullable: true),
            PassportNumber = t.Column<string>(maxLength: 20, nullable: true),
            PassportUntil = t.Column<DateOnly>(nullable: true),
            EmergencyContact = t.Column<string>(maxLength: 300, nullable: true),
            HealthClass = t.Column<string>(maxLength: 20, nullable: true),
            MergedInto = t.Column<Guid>(nullable: true),
            JoinedOn_Earliest = t.Column<DateOnly>(nullable: true),
            JoinedOn_Grain = t.Column<string>(maxLength: 40, nullable: true),
            JoinedOn_Latest = t.Column<DateOnly>(nullable: true),
            Version = t.Column<int>(),
        }, constraints: t =>
        {
            t.PrimaryKey("PK_organisation_person", x => x.Id);
        });
        m.CreateTable("organisation_reached", t => new
        {
            Unit = t.Column<Guid>(),
            SortKey = t.Column<string>(maxLength: 400, collation: Bytes),
            Person = t.Column<Guid>(),
        }, constraints: t =>
        {
            t.PrimaryKey("PK_organisation_reached", x => new { x.Unit, x.SortKey });
        });
        m.CreateTable("organisation_read_journal", t => new
        {
            Id = t.Column<Guid>(),
            Person = t.Column<Guid>(),
            Reader = t.Column<Guid>(),
            ReaderName = t.Column<string>(maxLength: 120),
            Group = t.Column<string>(maxLength: 40),
            At = t.Column<long>(),
        }, constraints: t =>
        {
            t.PrimaryKey("PK_organisation_read_journal", x => x.Id);
        });
        m.CreateTable("organisation_unit", t => new
        {
            Id = t.Column<Guid>(),
            Code = t.Column<string>(maxLength: 30, collation: Bytes),
            Kind = t.Column<string>(maxLength: 40),
            NameVi = t.Column<string>(maxLength: 160),
            NameEn = t.Column<string>(maxLength: 160),
            SortKey = t.Column<string>(maxLength: 500, collation: Bytes),
            Folded = t.Column<string>(maxLength: 500, collation: Bytes),
            FirstOn = t.Column<DateOnly>(nullable: true),
            LastOn = t.Column<DateOnly>(nullable: true),
            Predecessor = t.Column<Guid>(nullable: true),
            Successor = t.Column<Guid>(nullable: true),
            FoundedBy = t.Column<Guid>(nullable: true),
            Version = t.Column<int>(),
        }, constraints: t =>
        {
            t.PrimaryKey("PK_organisation_unit", x => x.Id);
        });
        m.CreateTable("organisation_unit_above", t => new
        {
            Id = t.Column<Guid>(),
            Unit = t.Column<Guid>(),
            Above = t.Column<Guid>(),
            FirstOn = t.Column<DateOnly>(),
            LastOn = t.Column<DateOnly>(),
        }, constraints: t =>
        {
            t.PrimaryKey("PK_organisation_unit_above", x => x.Id);
        });
        m.CreateTable("organisation_body_version", t => new
        {
            Id = t.Column<Guid>(),
            FirstOn = t.Column<DateOnly>(),
            LastOn = t.Column<DateOnly>(nullable: true),
            Paper = t.Column<Guid>(),
            Body = t.Column<Guid>(),
            EnteredOn = t.Column<DateOnly>(),
        }, constraints: t =>
        {
            t.PrimaryKey("PK_organisation_body_version", x => x.Id);
            t.ForeignKey("FK_organisation_body_version_organisation_body_Body", x => x.Body, "organisation_body", "Id", onDelete: ReferentialAction.Cascade);
        });
        m.CreateTable("organisation_partner_tag", t => new
        {
            Id = t.Column<Guid>(),
            Tag = t.Column<string>(maxLength: 40),
            Partner = t.Column<Guid>(),
            EnteredOn = t.Column<DateOnly>(),
        }, constraints: t =>
        {
            t.PrimaryKey("PK_organisation_partner_tag", x => x.Id);
            t.ForeignKey("FK_organisation_partner_tag_organisation_partner_Partner", x => x.Partner, "organisation_partner", "Id", onDelete: ReferentialAction.Cascade);
        });
        m.CreateTable("organisation_appointment", t => new
        {
            Id = t.Column<Guid>(),
            Unit = t.Column<Guid>(),
            Post = t.Column<string>(maxLength: 120),
            FirstOn = t.Column<DateOnly>(),
            LastOn = t.Column<DateOnly>(nullable: true),
            IsMain = t.Column<bool>(),
            Paper = t.Column<Guid>(nullable: true),
            Person = t.Column<Guid>(),
            EnteredOn = t.Column<DateOnly>(),
        }, constraints: t =>
        {
            t.PrimaryKey("PK_organisation_appointment", x => x.Id);
            t.ForeignKey("FK_organisation_appointment_organisation_person_Person", x => x.Person, "organisation_person", "Id", onDelete: ReferentialAction.Cascade);
        });
        m.CreateTable("organisation_language", t => new
        {
            Id = t.Column<Guid>(),
            Language = t.Column<string>(maxLength: 40),
            Level = t.Column<string>(maxLength: 20),
            TestedOn = t.Column<DateOnly>(nullable: true),
            Person = t.Column<Guid>(),
            EnteredOn = t.Column<DateOnly>(),
        }, constraints: t =>
        {
            t.PrimaryKey("PK_organisation_language", x => x.Id);
            t.ForeignKey("FK_organisation_language_organisation_person_Person", x => x.Person, "organisation_person", "Id", onDelete: ReferentialAction.Cascade);
        });
        m.CreateTable("organisation_rank_held", t => new
        {
            Id = t.Column<Guid>(),
            Rank = t.Column<int>(maxLength: 40),
            FirstOn = t.Column<DateOnly>(),
            LastOn = t.Column<DateOnly>(nullable: true),
            Paper = t.Column<Guid>(nullable: true),
            Person = t.Column<Guid>(),
            EnteredOn = t.Column<DateOnly>(),
        }, constraints: t =>
        {
            t.PrimaryKey("PK_organisation_rank_held", x => x.Id);
            t.ForeignKey("FK_organisation_rank_held_organisation_person_Person", x => x.Person, "organisation_person", "Id", onDelete: ReferentialAction.Cascade);
        });
        m.CreateTable("organisation_unit_alias", t => new
        {
            Id = t.Column<Guid>(),
            Name = t.Column<string>(maxLength: 160),
            Unit = t.Column<Guid>(),
            EnteredOn = t.Column<DateOnly>(),
        }, constraints: t =>
        {
            t.PrimaryKey("PK_organisation_unit_alias", x => x.Id);
            t.ForeignKey("FK_organisation_unit_alias_organisation_unit_Unit", x => x.Unit, "organisation_unit", "Id", onDelete: ReferentialAction.Cascade);
        });
        m.CreateTable("organisation_unit_place", t => new
        {
            Id = t.Column<Guid>(),
            Parent = t.Column<Guid>(nullable: true),
            HostedBy = t.Column<Guid>(nullable: true),
            FirstOn = t.Column<DateOnly>(),
            LastOn = t.Column<DateOnly>(nullable: true),
            Paper = t.Column<Guid>(nullable: true),
            Unit = t.Column<Guid>(),
            EnteredOn = t.Column<DateOnly>(),
        }, constraints: t =>
        {
            t.PrimaryKey("PK_organisation_unit_place", x => x.Id);
            t.ForeignKey("FK_organisation_unit_place_organisation_unit_Unit", x => x.Unit, "organisation_unit", "Id", onDelete: ReferentialAction.Cascade);
        });
        m.CreateTable("organisation_body_member", t => new
        {
            Id = t.Column<Guid>(),
            Person = t.Column<Guid>(nullable: true),
            Name = t.Column<string>(maxLength: 120),
            Role = t.Column<string>(maxLength: 40),
            Title = t.Column<string>(maxLength: 200),
            Place = t.Column<int>(),
            Version = t.Column<Guid>(),
            EnteredOn = t.Column<DateOnly>(),
        }, constraints: t =>
        {
            t.PrimaryKey("PK_organisation_body_member", x => x.Id);
            t.ForeignKey("FK_organisation_body_member_organisation_body_version_Version", x => x.Version, "organisation_body_version", "Id", onDelete: ReferentialAction.Cascade);
        });
        m.CreateIndex("IX_organisation_appointment_Paper", "organisation_appointment", "Paper");
        m.CreateIndex("IX_organisation_appointment_Person_IsMain_FirstOn", "organisation_appointment", ["Person", "IsMain", "FirstOn"]);
        m.CreateIndex("IX_organisation_appointment_Unit_IsMain_FirstOn", "organisation_appointment", ["Unit", "IsMain", "FirstOn"]);
        m.CreateIndex("IX_organisation_body_SortKey", "organisation_body", "SortKey", unique: true);
        m.CreateIndex("IX_organisation_body_member_Person", "organisation_body_member", "Person");
        m.CreateIndex("IX_organisation_body_member_Version", "organisation_body_member", "Version");
        m.CreateIndex("IX_organisation_body_version_Body_FirstOn", "organisation_body_version", ["Body", "FirstOn"], unique: true);
        m.CreateIndex("IX_organisation_language_Person", "organisation_language", "Person");
        m.CreateIndex("IX_organisation_partner_Country", "organisation_partner", "Country");
        m.CreateIndex("IX_organisation_partner_SortKey", "organisation_partner", "SortKey", unique: true);
        m.CreateIndex("IX_organisation_partner_tag_Partner_Tag", "organisation_partner_tag", ["Partner", "Tag"], unique: true);
        m.CreateIndex("IX_organisation_person_Code", "organisation_person", "Code", unique: true);
        m.CreateIndex("IX_organisation_person_MergedInto", "organisation_person", "MergedInto");
        m.CreateIndex("IX_organisation_person_SortKey", "organisation_person", "SortKey", unique: true);
        m.CreateIndex("IX_organisation_rank_held_Paper", "organisation_rank_held", "Paper");
        m.CreateIndex("IX_organisation_rank_held_Person_FirstOn", "organisation_rank_held", ["Person", "FirstOn"], unique: true);
        m.CreateIndex("IX_organisation_reached_Person", "organisation_reached", "Person");
        m.CreateIndex("IX_organisation_read_journal_Person_At", "organisation_read_journal", ["Person", "At"]);
        m.CreateIndex("IX_organisation_unit_Code", "organisation_unit", "Code", unique: true);
        m.CreateIndex("IX_organisation_unit_FoundedBy", "organisation_unit", "FoundedBy");
        m.CreateIndex("IX_organisation_unit_SortKey", "organisation_unit", "SortKey", unique: true);
        m.CreateIndex("IX_organisation_unit_above_Above_Unit", "organisation_unit_above", ["Above", "Unit"]);
        m.CreateIndex("IX_organisation_unit_above_Unit", "organisation_unit_above", "Unit");
        m.CreateIndex("IX_organisation_unit_alias_Unit", "organisation_unit_alias", "Unit");
        m.CreateIndex("IX_organisation_unit_place_Paper", "organisation_unit_place", "Paper");
        m.CreateIndex("IX_organisation_unit_place_Parent", "organisation_unit_place", "Parent");
        m.CreateIndex("IX_organisation_unit_place_Unit_FirstOn", "organisation_unit_place", ["Unit", "FirstOn"], unique: true);
    }
}
