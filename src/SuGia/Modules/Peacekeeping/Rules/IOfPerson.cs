using SuGia.Modules.Organisation.Contract;

namespace SuGia.Modules.Peacekeeping;

/// <summary>A row of an officer's file that names its person, so that figures can ask by sex and unit.</summary>
internal interface IOfPerson
{
    PersonId Person { get; }
}

/// <summary>A row that names its mission and the kind of tour.</summary>
internal interface IInMission
{
    Contract.MissionId Mission { get; }
}
