namespace SuGia.Modules.Peacekeeping;

/// <summary>A record that one account answers for.</summary>
internal interface IAnsweredFor
{
    Guid CaseOfficer { get; }
}
